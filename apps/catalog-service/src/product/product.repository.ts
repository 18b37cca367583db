import { CATALOG, type ProductRequest, product } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type Product, productDecider } from './product.js';

@Injectable()
export class ProductRepository extends AggregateRepository<typeof product, Product, ProductRequest> {
  readonly stream = CATALOG;
  readonly aggregate = product;
  readonly decider = productDecider;
}
