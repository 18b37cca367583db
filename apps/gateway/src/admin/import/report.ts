import { formatPosition } from '@millrace/event-log';
import type { RowFault } from '../../catalogue-csv/table.js';
import type { ImportRowError, ProductImport, ProductImportChange } from '../../generated/admin.js';
import { productGid, variantGid } from '../../identity/gid.js';
import type { KnownImport } from './imports.js';
import type { ProductChange } from './tally.js';

const most = { rows: 10_000, changes: 1_000 } as const;

/** An import as the staff is told of it. */
export const toldOf = (known: KnownImport): ProductImport => {
  const { id, status, dryRun, rows, products, tally, startedAt, finishedAt } = known;
  const { created, revised, unchanged, failed, variants, faults, notices, changes } = tally;
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
    errors: inOrder(faults),
    notices: inOrder(notices),
    changesTotal: changes.length,
    changes: changes.slice(0, most.changes).map(changeOf),
  };
};

const inOrder = (faults: readonly RowFault[]): ImportRowError[] =>
  faults
    .toSorted((a, b) => a.row - b.row)
    .slice(0, most.rows)
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
