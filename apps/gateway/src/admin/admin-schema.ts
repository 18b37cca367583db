import { Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { buildExecutableSchema } from '../graphql/schema/build-schema.js';
import { Erasure } from './erasure/erasure.js';
import { erasureResolvers } from './erasure/erasure.resolvers.js';
import { exportResolvers } from './export/export.resolvers.js';
import { importResolvers } from './import/import.resolvers.js';
import { IdFactory } from '../identity/id-factory.js';
import { OrderRequests } from '../order-changes/order-requests.js';
import { staffOrderResolvers } from './orders/staff-order.resolvers.js';
import { ProductImports } from './import/product-imports.js';
import { WarehouseGraphql } from './warehouse.graphql.js';

/** The schema of the admin API with the resolvers of all its features. */
@Injectable()
export class AdminSchema {
  readonly schema: GraphQLSchema;

  constructor(imports: ProductImports, warehouse: WarehouseGraphql, erasure: Erasure, orders: OrderRequests, ids: IdFactory) {
    this.schema = buildExecutableSchema('admin', [
      importResolvers(imports),
      exportResolvers,
      ...warehouse.resolvers,
      erasureResolvers(erasure),
      staffOrderResolvers(orders, ids),
    ]);
  }
}
