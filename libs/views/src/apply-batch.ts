import type { Recorded } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import { foldBatch, touchedKeys } from './fold-batch.js';
import { type Positions, swapPositions } from './positions.js';
import { loadRows, writeRows } from './stored-rows.js';
import type { AnyView } from './view.js';

/**
 * Folds events into the rows and moves the positions with them, in one transaction: both or neither. Throws `SwapLost` when
 * the positions are no longer this reign's to move. The rows may be loaded before the transaction: whoever changed them since
 * has moved the positions too, and then the swap fails. Resolves with the number of rows that changed.
 */
export const applyBatch = async (
  dataSource: DataSource,
  view: AnyView,
  epoch: number,
  events: readonly Recorded[],
  from: Positions,
  to: Positions,
): Promise<number> => {
  const keys = touchedKeys(view, events);
  const rows = await loadRows(dataSource.manager, view, keys);
  const changed = foldBatch(view, rows, events);
  await dataSource.transaction(async (manager) => {
    await swapPositions(manager, view, epoch, from, to);
    await writeRows(manager, view, changed);
  });
  return changed.size;
};
