import type { Resolvers } from '../../generated/admin.js';
import type { EraseDataSubject } from './erasure.js';

export const erasureResolvers = (erase: EraseDataSubject): Resolvers => ({
  Mutation: {
    dataSubjectErase: (_, { orderId, idempotencyKey }, { session }) => erase(session, orderId, idempotencyKey ?? undefined),
  },
});
