import { INVENTORY, item } from '@millrace/contracts';
import { commandHandler } from '@millrace/event-log';
import { itemDecider } from './item.js';

export const itemRequests = commandHandler({
  stream: INVENTORY,
  aggregate: item,
  decider: itemDecider,
  prepare: (request) => request,
  toContractState: (state) => state,
});
