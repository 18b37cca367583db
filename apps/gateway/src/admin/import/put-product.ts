import { isDeepStrictEqual } from 'node:util';
import { type ProductDetails, product } from '@millrace/contracts';
import type { CommandSender } from '@millrace/event-log';
import { type MergedProduct, mergeProduct } from './merge/merge-product.js';
import type { Column } from './csv/columns.js';
import type { ProductPatch } from './catalogue-file/product-patch.js';
import type { Columns } from './csv/header.js';
import type { IdFactory } from '../../identity/id-factory.js';
import { reasonByFailure, sendImportCommand, notAppended, rejectionProblem } from './send-import-command.js';
import { commandFailure } from '../../commands/command-errors.js';
import { productChange } from './changes.js';
import { type ImportTally, addCellErrors } from './import-tally.js';

/** A product in the catalog service; version 0 when there is none. */
export type KnownProduct = Readonly<{ version: number; details?: ProductDetails }>;
export type ImportRun = Readonly<{
  commands: CommandSender;
  ids: IdFactory;
  importId: string;
  currency: string;
  columns: Columns;
  tally: ImportTally;
  /** Sends no command: the tally lists what would change. */
  dryRun: boolean;
  /** Whether shoppers use the shop now. */
  isShared(): boolean;
  /**
   * Present when the file is imported in parts, each perhaps more than once after a failure: the number of rows before the part. A row that
   * was decided in an earlier attempt counts as decided, whatever happened to the product meanwhile.
   */
  rowsBefore?: number;
}>;

const attempts = 5;

/** Identifies a row of an import in all attempts. */
export const rowKey = ({ importId, rowsBefore = 0 }: Pick<ImportRun, 'importId' | 'rowsBefore'>, row: number): string =>
  `${importId} row ${rowsBefore + row}`;

/**
 * Merges a patch into the known product and sends the result if it differs. On a version conflict it merges into the current product and
 * retries. Resolves to `undefined` when nothing was imported.
 */
export const putProduct = async (
  running: ImportRun,
  patch: ProductPatch,
  known: KnownProduct,
  attempt = 1,
): Promise<MergedProduct | undefined> => {
  const { tally, ids, importId, dryRun } = running;
  const merged = mergeProduct(known.details, patch, running.currency);
  const { details } = merged;
  const failed = (reason?: string, column?: Column) => {
    tally.failed += 1;
    addCellErrors(tally, running.columns, patch.handle, merged.errors);
    const at = { row: patch.rows[0].number, handle: patch.handle, ...(column && { column: running.columns.nameOf(column) }) };
    if (reason !== undefined) tally.errors.push({ ...at, reason });
    return undefined;
  };
  const done = (count: 'created' | 'revised' | 'unchanged') => {
    tally[count] += 1;
    tally.variants += new Set(merged.stock.map(({ variantId }) => variantId)).size;
    addCellErrors(tally, running.columns, patch.handle, merged.errors);
    return merged;
  };
  if (!details) return failed();
  if (known.details && isDeepStrictEqual(known.details, details)) return done('unchanged');
  const kind = known.details ? 'revised' : 'created';
  if (dryRun) {
    tally.changes.push(productChange(patch.id, known.details, details));
    return done(kind);
  }
  const result = await sendImportCommand(running, {
    aggregate: product,
    id: patch.id,
    requestId: ids.request(patch.id, attempt === 1 ? rowKey(running, patch.rows[0].number) : `${importId} ${known.version}`),
    expectedVersion: known.version,
    request: { type: 'PutProduct', ...details },
  });
  switch (result.status) {
    case 'accepted':
      return done(kind);
    case 'conflict': {
      if (attempt >= attempts) return failed(reasonByFailure.VERSION_CONFLICT);
      const now = result.version > 0 ? { version: result.version, details: result.state.details } : { version: 0 };
      return putProduct(running, patch, now, attempt + 1);
    }
    case 'rejected': {
      const { reason, column } = rejectionProblem(result.rejection);
      return failed(reason, column);
    }
    case 'unavailable':
      return failed(notAppended);
    case 'reused':
      return running.rowsBefore === undefined ? failed(reasonByFailure.IDEMPOTENCY_KEY_REUSED) : done('unchanged');
    default:
      return failed(reasonByFailure[commandFailure(result).code]);
  }
};
