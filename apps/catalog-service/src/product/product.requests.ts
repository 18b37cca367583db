import { CATALOG, product } from '@millrace/contracts';
import { requestsTo } from '@millrace/event-log';
import { productDecider, toProductState } from './product.js';

export const productRequests = requestsTo({
  stream: CATALOG,
  aggregate: product,
  decider: productDecider,
  prepare: (request) => request,
  tell: toProductState,
});
