import { Module } from '@nestjs/common';
import { SettingsModule } from '../config/settings.module.js';
import { WebShop } from './web-shop.js';

@Module({ imports: [SettingsModule], providers: [WebShop], exports: [WebShop] })
export class WebModule {}
