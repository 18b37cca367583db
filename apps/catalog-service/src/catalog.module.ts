import { Module } from '@nestjs/common';
import { BulkOperationController } from './bulk-operation/bulk-operation.controller.js';
import { BulkOperationRepository } from './bulk-operation/bulk-operation.repository.js';
import { CollectionController } from './collection/collection.controller.js';
import { CollectionRepository } from './collection/collection.repository.js';
import { ProductSourceController } from './product/product-source.controller.js';
import { ProductController } from './product/product.controller.js';
import { ProductRepository } from './product/product.repository.js';

/** Products of the shop, the collections that its staff made, and its staff's bulk operations. */
@Module({
  controllers: [ProductController, ProductSourceController, CollectionController, BulkOperationController],
  providers: [ProductRepository, CollectionRepository, BulkOperationRepository],
})
export class CatalogModule {}
