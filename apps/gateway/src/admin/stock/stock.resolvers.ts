import { ReadLocations, ReadStock } from '@millrace/contracts';
import type { Resolvers } from '../../generated/admin.js';
import { requiredId } from '../../identity/gid.js';
import { toLocation } from './locations.js';
import { type StockCommands, toItem } from './stock.js';

export const stockResolvers = (stock: StockCommands): Resolvers => ({
  Query: {
    inventoryItem: async (_, { variantId }, { session }) => {
      const { items } = await session.query(ReadStock, { variantIds: [requiredId('ProductVariant', variantId, 'variantId')] });
      return items[0] ? toItem(items[0]) : null;
    },
    inventoryLocations: async (_, __, { session }) => (await session.query(ReadLocations, {})).locations.map(toLocation),
  },
  Mutation: {
    inventoryAdjustQuantities: (_, { input: { reason, changes, locationId }, idempotencyKey }, { session }) => {
      const commands = changes.map(({ variantId, delta }) => ({
        variantId,
        request: { type: 'AdjustStock' as const, delta, reason, ...at(locationId) },
      }));
      return stock.change(session, commands, { idempotencyKey, list: 'changes' });
    },
    inventorySetQuantities: (_, { input: { reason, quantities, locationId }, idempotencyKey }, { session }) => {
      const commands = quantities.map(({ variantId, onHand }) => ({
        variantId,
        request: { type: 'CountStock' as const, onHand, reason, ...at(locationId) },
      }));
      return stock.change(session, commands, { idempotencyKey, list: 'quantities' });
    },
    inventoryReceive: (_, { input: { receipts, locationId, reference }, idempotencyKey }, { session }) => {
      const commands = receipts.map(({ variantId, quantity }) => ({
        variantId,
        request: { type: 'ReceiveStock' as const, quantity, ...at(locationId), ...(reference && { reference }) },
      }));
      return stock.change(session, commands, { idempotencyKey, list: 'receipts' });
    },
    inventoryLowStockThresholdSet: (_, { input: { variants }, idempotencyKey }, { session }) => {
      const commands = variants.map(({ variantId, threshold }) => ({
        variantId,
        request: { type: 'ChangeLowStockThreshold' as const, ...(threshold != null && { threshold }) },
      }));
      return stock.change(session, commands, { idempotencyKey, list: 'variants' });
    },
    inventoryLocationSet: (_, { input: { id, name, countries, rank }, idempotencyKey }, { session }) =>
      stock.locations.define(
        session,
        { location: id, name, countries: [...(countries ?? [])], rank: rank ?? 0 },
        idempotencyKey ?? undefined,
      ),
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

const at = (location: string | null | undefined) => (location == null ? {} : { location });
