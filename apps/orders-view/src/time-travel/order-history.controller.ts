import { type InputOf, OrderAsOf, OrderHistory, type OutputOf } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG, HistoryQueryHandler } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { orderTracking } from '../order-tracking/order-tracking.view.js';
import { orderAsOf } from './order-as-of.js';
import { orderHistory } from './order-history.js';

const orderLog = { name: 'order-log', streams: orderTracking.streams };

/** Answers queries for past states and histories of orders, from the log. */
@Controller()
export class OrderHistoryController {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  @HistoryQueryHandler(OrderAsOf, orderLog)
  orderAsOf(@Payload() input: InputOf<typeof OrderAsOf>): Promise<OutputOf<typeof OrderAsOf>> {
    return orderAsOf(this.log, input);
  }

  @HistoryQueryHandler(OrderHistory, orderLog)
  orderHistory(@Payload() input: InputOf<typeof OrderHistory>): Promise<OutputOf<typeof OrderHistory>> {
    return orderHistory(this.log, input);
  }
}
