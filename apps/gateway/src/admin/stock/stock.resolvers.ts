import { ReadStock } from '@millrace/contracts';
import type { Resolvers } from '../../generated/admin.js';
import { requiredId } from '../../identity/gid.js';
import { type StockCommands, toItem } from './stock.js';

export const stockResolvers = (stock: StockCommands): Resolvers => ({
  Query: {
    inventoryItem: async (_, { variantId }, { session }) => {
      const { items } = await session.query(ReadStock, { variantIds: [requiredId('ProductVariant', variantId, 'variantId')] });
      return items[0] ? toItem(items[0]) : null;
    },
  },
  Mutation: {
    inventoryAdjustQuantities: (_, { input: { reason, changes }, idempotencyKey }, { session }) => {
      const commands = changes.map(({ variantId, delta }) => ({
        variantId,
        request: { type: 'AdjustStock' as const, delta, reason },
      }));
      return stock.change(session, commands, { idempotencyKey, list: 'changes' });
    },
    inventorySetQuantities: (_, { input: { reason, quantities }, idempotencyKey }, { session }) => {
      const commands = quantities.map(({ variantId, onHand }) => ({
        variantId,
        request: { type: 'CountStock' as const, onHand, reason },
      }));
      return stock.change(session, commands, { idempotencyKey, list: 'quantities' });
    },
    inventoryPolicySet: (_, { input: { variants }, idempotencyKey }, { session }) => {
      const commands = variants.map(({ variantId, tracked, inventoryPolicy }) => ({
        variantId,
        request: {
          type: 'ChangeInventoryPolicy' as const,
          ...(tracked != null && { tracked }),
          ...(inventoryPolicy && { inventoryPolicy: inventoryPolicy === 'DENY' ? ('deny' as const) : ('continue' as const) }),
        },
      }));
      return stock.change(session, commands, { idempotencyKey, list: 'variants' });
    },
  },
});
