import { CATALOG, type InputOf, INVENTORY, type OutputOf, ProductHistories, ProductsAsOf } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG, HistoryQueryHandler } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { productHistories } from './product-histories.js';
import { productsAsOf } from './products-as-of.js';

/** A past product has no sales, so that `ORDER` is not read. */
const productLog = { name: 'product-log', streams: [CATALOG, INVENTORY] };

/** Answers with past states and histories of products, from the log. */
@Controller()
export class ProductHistoryController {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  @HistoryQueryHandler(ProductsAsOf, productLog)
  productsAsOf(@Payload() input: InputOf<typeof ProductsAsOf>): Promise<OutputOf<typeof ProductsAsOf>> {
    return productsAsOf(this.log, input);
  }

  @HistoryQueryHandler(ProductHistories, productLog)
  productHistories(@Payload() input: InputOf<typeof ProductHistories>): Promise<OutputOf<typeof ProductHistories>> {
    return productHistories(this.log, input);
  }
}
