import { createHash } from 'node:crypto';
import { formatPosition, type Requests } from '@millrace/event-log';
import { type CatalogueFile, parseCatalogue } from '../../catalogue-csv/parse-catalogue.js';
import type { AdminUserError, ProductImport } from '../../generated/admin.js';
import type { Keys } from '../../identity/keys.js';
import type { Reading } from '../../reading/reading.js';
import { importCatalogue, type Tally } from './import-catalogue.js';

export const maxCsvLength = 50_000_000;
const remembered = 100;
const reported = 10_000;

type Import = {
  id: string;
  csvHash: string;
  rows: number;
  products: number;
  tally: Tally;
  status: ProductImport['status'];
  startedAt: string;
  finishedAt?: string;
  done: Promise<void>;
};
type Payload = Readonly<{ import: ProductImport | null; userErrors: AdminUserError[]; position: string }>;

export type Imports = Readonly<{
  /** Answers when every row has been decided. The same key while it is remembered: the same import. */
  run(reading: Reading, csv: string, idempotencyKey: string | null | undefined): Promise<Payload>;
  find(id: string): ProductImport | null;
}>;

export const openImports = (requests: Requests, keys: Keys, currency: string): Imports => {
  const imports = new Map<string, Import>();

  const start = (id: string, csvHash: string, file: CatalogueFile): Import => {
    const tally: Tally = {
      created: 0,
      revised: 0,
      unchanged: 0,
      failed: file.failed,
      variants: 0,
      position: {},
      faults: [...file.faults],
    };
    const begun: Import = {
      id,
      csvHash,
      rows: file.rows,
      products: file.products.length + file.failed,
      tally,
      status: 'RUNNING',
      startedAt: new Date().toISOString(),
      done: Promise.resolve(),
    };
    const finish = (status: ProductImport['status']) => Object.assign(begun, { status, finishedAt: new Date().toISOString() });
    begun.done = importCatalogue(requests, keys, { importId: id, file, tally }).then(
      () => void finish('DONE'),
      (fault: unknown) => {
        finish('FAILED');
        throw fault;
      },
    );
    imports.set(id, begun);
    for (const old of [...imports.keys()].slice(0, -remembered)) imports.delete(old);
    return begun;
  };

  return {
    run: async (reading, csv, idempotencyKey) => {
      const refused = (code: AdminUserError['code'], message: string, field: string): Payload => ({
        import: null,
        userErrors: [{ code, message, field: [field] }],
        position: reading.saw({}),
      });
      if (csv.length > maxCsvLength) return refused('TOO_LARGE', `A file may have ${maxCsvLength} characters.`, 'csv');
      const id = keys.productImport(idempotencyKey ?? undefined);
      const csvHash = createHash('sha256').update(csv).digest('hex');
      if ((imports.get(id)?.csvHash ?? csvHash) !== csvHash)
        return refused('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used with another file.', 'idempotencyKey');
      const file = imports.has(id) ? undefined : await parseCatalogue(csv, currency);
      if (file && 'unreadable' in file) return refused('CSV_UNREADABLE', `The file cannot be read: ${file.unreadable}.`, 'csv');
      const current = imports.get(id) ?? (file && start(id, csvHash, file));
      await current?.done;
      return { import: current ? toldOf(current) : null, userErrors: [], position: reading.saw(current?.tally.position ?? {}) };
    },
    find: (id) => {
      const found = imports.get(id);
      return found ? toldOf(found) : null;
    },
  };
};

const toldOf = ({ id, status, rows, products, tally, startedAt, finishedAt }: Import): ProductImport => {
  const { created, revised, unchanged, failed, variants, faults } = tally;
  return {
    id,
    status,
    rows,
    variants,
    position: formatPosition(tally.position),
    startedAt,
    finishedAt: finishedAt ?? null,
    products: {
      total: products,
      created,
      revised,
      unchanged,
      failed,
    },
    errors: faults
      .toSorted((a, b) => a.row - b.row)
      .slice(0, reported)
      .map(({ row, column, handle, reason }) => ({
        row,
        column: column ?? null,
        handle: handle ?? null,
        reason,
      })),
  };
};
