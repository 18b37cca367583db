import { INVENTORY, type ItemState, item } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { AggregateRepository, EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { type ItemCommand, itemDeciderOf } from './item.js';
import type { LowStockPolicy } from './low-stock.js';
import { LOW_STOCK_POLICY } from './low-stock-policy.token.js';

@Injectable()
export class ItemRepository extends AggregateRepository<typeof item, ItemState, ItemCommand> {
  readonly stream = INVENTORY;
  readonly aggregate = item;
  readonly decider;

  constructor(@Inject(EVENT_LOG) log: EventLog, @Inject(LOW_STOCK_POLICY) policy: LowStockPolicy) {
    super(log);
    this.decider = itemDeciderOf(policy);
  }
}
