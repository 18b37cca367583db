import { Injectable, Module } from '@nestjs/common';
import { productResolvers } from './product.resolvers.js';

/** The catalogue's part of the shop API. */
@Injectable()
export class CatalogueGraphql {
  readonly resolvers = productResolvers;
}

@Module({ providers: [CatalogueGraphql], exports: [CatalogueGraphql] })
export class CatalogueModule {}
