import { ORDER, order } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { AggregateRepository, EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import type { OrderCommand } from './model/order-command.js';
import { orderDecider } from './order.js';
import type { Order } from './model/order-state.js';
import { PROCESS_POLICY } from './process/process-policy.js';
import type { ProcessPolicy } from './process/process.js';

@Injectable()
export class OrderRepository extends AggregateRepository<typeof order, Order | undefined, OrderCommand> {
  readonly stream = ORDER;
  readonly aggregate = order;
  readonly decider;

  constructor(@Inject(EVENT_LOG) log: EventLog, @Inject(PROCESS_POLICY) policy: ProcessPolicy) {
    super(log);
    this.decider = orderDecider(policy);
  }
}
