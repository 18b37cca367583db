import type { CartHistoryEntry, OrderHistoryEntry, ProductHistoryEntry } from '@millrace/contracts';

export type HistoryEntry = ProductHistoryEntry | CartHistoryEntry | OrderHistoryEntry;

/** A page of what happened to one product, cart or order. */
export type HistoryModel = Readonly<{
  /** Inner id of what it is the history of. */
  aggregateId: string;
  entries: readonly HistoryEntry[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}>;
