import { Module } from '@nestjs/common';
import { BulkOperationController } from './bulk-operation/bulk-operation.controller.js';
import { BulkOperationRepository } from './bulk-operation/bulk-operation.repository.js';
import { ProductController } from './product/product.controller.js';
import { ProductRepository } from './product/product.repository.js';

/** Products of the shop, and the bulk operations of its staff. */
@Module({
  controllers: [ProductController, BulkOperationController],
  providers: [ProductRepository, BulkOperationRepository],
})
export class CatalogModule {}
