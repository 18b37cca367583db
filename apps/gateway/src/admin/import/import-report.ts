import { formatPosition } from '@millrace/event-log';
import type { RowError } from './csv/table.js';
import type { ImportRowError, ProductImport, ProductImportChange } from '../../generated/admin.js';
import { productGid, variantGid } from '../../identity/gid.js';
import type { ImportRecord } from './import-record.js';
import type { ProductChange } from './import-tally.js';

const maxEntries = { rows: 10_000, changes: 1_000 } as const;

/** The API's report of an import. */
export const importReport = (known: ImportRecord): ProductImport => {
  const { id, status, dryRun, rows, products, tally, startedAt, finishedAt } = known;
  const { created, revised, unchanged, failed, variants, errors, notices, changes } = tally;
  return {
    id,
    status,
    dryRun,
    rows,
    variants,
    startedAt,
    position: formatPosition(tally.position),
    finishedAt: finishedAt ?? null,
    products: { total: products, created, revised, unchanged, failed },
    errors: inOrder(errors),
    notices: inOrder(notices),
    changesTotal: changes.length,
    changes: changes.slice(0, maxEntries.changes).map(changeOf),
  };
};

const inOrder = (errors: readonly RowError[]): ImportRowError[] =>
  errors
    .toSorted((a, b) => a.row - b.row)
    .slice(0, maxEntries.rows)
    .map(({ row, column = null, handle = null, reason }) => ({ row, column, handle, reason }));

const changeOf = ({ productId, handle, kind, fields }: ProductChange): ProductImportChange => ({
  handle,
  kind,
  productId: productGid(productId),
  fields: fields.map(({ variantId, variant = null, field, before = null, after = null }) => ({
    variant,
    field,
    before,
    after,
    variantId: variantId === undefined ? null : variantGid(variantId),
  })),
});
