import { Module } from '@nestjs/common';
import { WebShop } from './web-shop.js';

@Module({ providers: [WebShop], exports: [WebShop] })
export class WebModule {}
