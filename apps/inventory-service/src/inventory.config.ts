import { type Static, Type } from 'typebox';
import type { LowStockPolicy } from './item/low-stock.js';

export const InventoryConfig = Type.Object({
  LOW_STOCK_THRESHOLD: Type.Integer({
    default: 0,
    minimum: -1,
    maximum: 1_000_000,
    description: 'available pieces at which stock is low, for items without a threshold of their own; -1: never',
  }),
});
export type InventoryConfig = Static<typeof InventoryConfig>;

export const lowStockPolicy = ({ LOW_STOCK_THRESHOLD: threshold }: InventoryConfig): LowStockPolicy =>
  threshold < 0 ? {} : { lowStockThreshold: threshold };
