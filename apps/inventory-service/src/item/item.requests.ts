import { INVENTORY, item } from '@millrace/contracts';
import { requestsTo } from '@millrace/event-log';
import { itemDecider } from './item.js';

export const itemRequests = requestsTo({
  stream: INVENTORY,
  aggregate: item,
  decider: itemDecider,
  prepare: (request) => request,
  tell: (state) => state,
});
