import type { ItemEvent, ItemState } from '@millrace/contracts';

/** The number of available pieces at which stock is low, for items without a threshold of their own. Absent: never. */
export type LowStockPolicy = Readonly<{ lowStockThreshold?: number }>;

/** The event for an item whose available pieces fell to the threshold or below, between these two states. */
export const lowStock = (before: ItemState, after: ItemState, policy: LowStockPolicy): ItemEvent[] => {
  const threshold = thresholdOf(after, policy);
  if (threshold === undefined || isLow(before, policy) || !isLow(after, policy)) return [];
  return [{ type: 'LowStockReached', available: available(after), threshold }];
};

const isLow = (item: ItemState, policy: LowStockPolicy): boolean => {
  const threshold = thresholdOf(item, policy);
  return threshold !== undefined && item.tracked !== false && available(item) <= threshold;
};

const thresholdOf = ({ lowStockThreshold }: ItemState, policy: LowStockPolicy): number | undefined =>
  lowStockThreshold ?? policy.lowStockThreshold;

const available = ({ onHand, held, backordered = 0 }: ItemState): number => onHand - held - backordered;
