import type { Resolvers } from '../../generated/admin.js';
import type { Erasure } from './erasure.js';

export const erasureResolvers = (erasure: Erasure): Resolvers => ({
  Mutation: {
    dataSubjectErase: (_, { orderId, idempotencyKey }, { session }) =>
      erasure.erase(session, orderId, idempotencyKey ?? undefined),
  },
});
