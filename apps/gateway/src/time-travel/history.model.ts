import type { CartHistoryEntry, OrderHistoryEntry, ProductHistoryEntry } from '@millrace/contracts';

export type HistoryEntry = ProductHistoryEntry | CartHistoryEntry | OrderHistoryEntry;

/** A page of the history of a product, a cart or an order. */
export type HistoryModel = Readonly<{
  /** The internal id of the product, cart or order. */
  aggregateId: string;
  entries: readonly HistoryEntry[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}>;
