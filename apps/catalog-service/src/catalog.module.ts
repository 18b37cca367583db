import { Module } from '@nestjs/common';
import { ProductController } from './product/product.controller.js';
import { ProductRepository } from './product/product.repository.js';

/** Products of the shop. */
@Module({ controllers: [ProductController], providers: [ProductRepository] })
export class CatalogModule {}
