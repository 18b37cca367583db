import { createHash } from 'node:crypto';
import type { CommandSender } from '@millrace/event-log';
import { type CatalogueFile, parseCatalogue } from './catalogue-file/parse-catalogue.js';
import type { AdminUserError, ProductImport } from '../../generated/admin.js';
import type { IdFactory } from '../../identity/id-factory.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { importCatalogue } from './import-catalogue.js';
import { type CsvInput, textOf } from './csv-input.js';
import { importReport } from './import-report.js';
import type { ImportTally } from './import-tally.js';

const maxStoredImports = 100;

export type ImportRecord = {
  readonly id: string;
  readonly inputHash: string;
  readonly dryRun: boolean;
  readonly rows: number;
  readonly products: number;
  readonly tally: ImportTally;
  readonly startedAt: string;
  status: ProductImport['status'];
  finishedAt?: string;
  done: Promise<void>;
};
type Payload = Readonly<{ import: ProductImport | null; userErrors: AdminUserError[]; position: string }>;

export type ImportInput = CsvInput & Readonly<{ dryRun?: boolean | null; idempotencyKey?: string | null }>;

export type Imports = Readonly<{
  /** Answers when every row has been decided. The same key while it is remembered: the same import. */
  run(session: ReadSession, input: ImportInput): Promise<Payload>;
  find(id: string): ProductImport | null;
}>;

export const openImports = (requests: CommandSender, keys: IdFactory, currency: string): Imports => {
  const imports = new Map<string, ImportRecord>();

  const start = (
    session: ReadSession,
    known: Pick<ImportRecord, 'id' | 'inputHash' | 'dryRun'>,
    file: CatalogueFile,
  ): ImportRecord => {
    const begun: ImportRecord = {
      ...known,
      rows: file.rows,
      products: file.products.length,
      tally: emptyTally(file),
      status: 'RUNNING',
      startedAt: new Date().toISOString(),
      done: Promise.resolve(),
    };
    const finish = (status: ProductImport['status']) => Object.assign(begun, { status, finishedAt: new Date().toISOString() });
    const { id: importId, tally, dryRun } = begun;
    const running = { requests, keys, importId, tally, dryRun, currency, columns: file.columns };
    begun.done = importCatalogue(running, session, file).then(
      () => {
        addMissingStockNotice(tally, file);
        finish('DONE');
      },
      (fault: unknown) => {
        finish('FAILED');
        throw fault;
      },
    );
    imports.set(importId, begun);
    for (const old of [...imports.keys()].slice(0, -maxStoredImports)) imports.delete(old);
    return begun;
  };

  return {
    run: async (session, { idempotencyKey, dryRun: dry, ...input }) => {
      const refused = (code: AdminUserError['code'], message: string, field: string): Payload => ({
        import: null,
        userErrors: [{ code, message, field: [field] }],
        position: session.observe({}),
      });
      const csv = textOf(input);
      if ('code' in csv) return refused(csv.code, csv.message, csv.field);
      const dryRun = dry === true;
      const id = keys.productImport(idempotencyKey ?? undefined);
      const inputHash = createHash('sha256').update(csv.text).update(String(dryRun)).digest('hex');
      if ((imports.get(id)?.inputHash ?? inputHash) !== inputHash)
        return refused('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used with another file.', 'idempotencyKey');
      const file = imports.has(id) ? undefined : await parseCatalogue(csv.text, currency);
      if (file && 'unreadable' in file)
        return refused('CSV_UNREADABLE', `The file cannot be read: ${file.unreadable}.`, csv.field);
      const told = csv.notice === undefined ? [] : [{ row: 1, reason: csv.notice }];
      const noticed = file && { ...file, notices: [...told, ...file.notices] };
      const current = imports.get(id) ?? (noticed && start(session, { id, inputHash, dryRun }, noticed));
      await current?.done;
      return {
        import: current ? importReport(current) : null,
        userErrors: [],
        position: session.observe(current?.tally.position ?? {}),
      };
    },
    find: (id) => {
      const found = imports.get(id);
      return found ? importReport(found) : null;
    },
  };
};

/** What is new has nothing in stock where the file says nothing of stock. */
const addMissingStockNotice = (tally: ImportTally, { columns }: CatalogueFile): void => {
  const silent = columns.indexOf('quantity') === undefined && columns.indexOf('tracker') === undefined;
  const reason = 'no column tells the stock: what is new is tracked, has none and is sold out';
  if (silent && tally.created > 0) tally.notices.push({ row: 1, reason });
};

const emptyTally = ({ errors, notices }: CatalogueFile): ImportTally => ({
  created: 0,
  revised: 0,
  unchanged: 0,
  failed: 0,
  variants: 0,
  position: {},
  errors: [...errors],
  notices: [...notices],
  changes: [],
});
