import { INVENTORY, type ItemRequest, type ItemState, item } from '@millrace/contracts';
import { AggregateRepository } from '@millrace/nest-transport';
import { Injectable } from '@nestjs/common';
import { itemDecider } from './item.js';

@Injectable()
export class ItemRepository extends AggregateRepository<typeof item, ItemState, ItemRequest> {
  readonly stream = INVENTORY;
  readonly aggregate = item;
  readonly decider = itemDecider;
}
