import { CATALOG, product } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type Product, type ProductCommand, productDecider } from './product.js';

@Injectable()
export class ProductRepository extends AggregateRepository<typeof product, Product, ProductCommand> {
  readonly stream = CATALOG;
  readonly aggregate = product;
  readonly decider = productDecider;
}
