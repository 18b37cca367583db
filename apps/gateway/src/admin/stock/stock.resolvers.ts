import { ReadStock } from '@millrace/contracts';
import type { Resolvers } from '../../generated/admin.js';
import { requiredId } from '../../identity/gid.js';
import { type ChangeStock, toItem } from './stock.js';

export const stockResolvers = (changeStock: ChangeStock): Resolvers => ({
  Query: {
    inventoryItem: async (_, { variantId }, { reading }) => {
      const { items } = await reading.ask(ReadStock, { variantIds: [requiredId('ProductVariant', variantId, 'variantId')] });
      return items[0] ? toItem(items[0]) : null;
    },
  },
  Mutation: {
    inventoryAdjustQuantities: (_, { input: { reason, changes }, idempotencyKey }, { reading }) => {
      const asked = changes.map(({ variantId, delta }) => ({
        variantId,
        request: { type: 'AdjustStock' as const, delta, reason },
      }));
      return changeStock(reading, asked, { idempotencyKey, list: 'changes' });
    },
    inventorySetQuantities: (_, { input: { reason, quantities }, idempotencyKey }, { reading }) => {
      const asked = quantities.map(({ variantId, onHand }) => ({
        variantId,
        request: { type: 'CountStock' as const, onHand, reason },
      }));
      return changeStock(reading, asked, { idempotencyKey, list: 'quantities' });
    },
    inventoryPolicySet: (_, { input: { variants }, idempotencyKey }, { reading }) => {
      const asked = variants.map(({ variantId, tracked, inventoryPolicy }) => ({
        variantId,
        request: {
          type: 'ChangeInventoryPolicy' as const,
          ...(tracked != null && { tracked }),
          ...(inventoryPolicy && { inventoryPolicy: inventoryPolicy === 'DENY' ? ('deny' as const) : ('continue' as const) }),
        },
      }));
      return changeStock(reading, asked, { idempotencyKey, list: 'variants' });
    },
  },
});
