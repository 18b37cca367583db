import { CATALOG, product } from '@millrace/contracts';
import { commandHandler } from '@millrace/event-log';
import { productDecider, toProductState } from './product.js';

export const productRequests = commandHandler({
  stream: CATALOG,
  aggregate: product,
  decider: productDecider,
  prepare: (request) => request,
  toContractState: toProductState,
});
