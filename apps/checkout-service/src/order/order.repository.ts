import { ORDER, order } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { type OrderCommand, orderDecider } from './order.js';
import type { Order } from './order-state.js';

@Injectable()
export class OrderRepository extends AggregateRepository<typeof order, Order | undefined, OrderCommand> {
  readonly stream = ORDER;
  readonly aggregate = order;
  readonly decider = orderDecider;
}
