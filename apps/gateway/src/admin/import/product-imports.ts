import { createHash } from 'node:crypto';
import type { CommandSender } from '@millrace/event-log';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { type CatalogueFile, parseCatalogue } from './catalogue-file/parse-catalogue.js';
import type { AdminUserError, ProductImport } from '../../generated/admin.js';
import type { AdminContext } from '../../staff/admin-context.js';
import { requirePermission } from '../../staff/roles/require-permission.js';
import { ShopperActivity } from '../batch/shopper-activity.js';
import { IdFactory } from '../../identity/id-factory.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sentBy } from '../../commands/sent-by.js';
import { importCatalogue } from './import-catalogue.js';
import { type CsvInput, textOf } from './csv-input.js';
import type { ImportRecord } from './import-record.js';
import { importReport } from './import-report.js';
import { emptyTally, type ImportTally } from './import-tally.js';

const maxStoredImports = 100;

type Payload = Readonly<{ import: ProductImport | null; userErrors: AdminUserError[]; position: string }>;

export type ImportInput = CsvInput & Readonly<{ dryRun?: boolean | null; idempotencyKey?: string | null }>;

type Sender = Pick<AdminContext, 'session' | 'staff'>;

/** The columns that say how many pieces there are, and by which rules they are sold. */
const stockColumns = ['quantity', 'tracker', 'policy'] as const;

/** Runs product imports; caches the newest of this process. */
@Injectable()
export class ProductImports {
  readonly #records = new Map<string, ImportRecord>();
  readonly #currency: string;

  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
    @Inject(CONFIG) { SHOP_CURRENCY }: Readonly<{ SHOP_CURRENCY: string }>,
    private readonly activity: ShopperActivity = new ShopperActivity(),
  ) {
    this.#currency = SHOP_CURRENCY;
  }

  /**
   * Resolves when every row has been decided. The same idempotency key gives the same import for as long as it is stored. Throws `FORBIDDEN` for a file with
   * columns that the sender may not write.
   */
  async run({ session, staff }: Sender, { idempotencyKey, dryRun: dry, ...input }: ImportInput): Promise<Payload> {
    const rejected = (code: AdminUserError['code'], message: string, field: string): Payload => ({
      import: null,
      userErrors: [{ code, message, field: [field] }],
      position: session.observe({}),
    });
    const csv = textOf(input);
    if ('code' in csv) return rejected(csv.code, csv.message, csv.field);
    const dryRun = dry === true;
    const id = this.ids.productImport(idempotencyKey ?? undefined);
    const inputHash = createHash('sha256').update(csv.text).update(String(dryRun)).digest('hex');
    if ((this.#records.get(id)?.inputHash ?? inputHash) !== inputHash)
      return rejected('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used with another file.', 'idempotencyKey');
    const file = this.#records.has(id) ? undefined : await parseCatalogue(csv.text, this.#currency);
    if (file && 'unreadable' in file)
      return rejected('CSV_UNREADABLE', `The file cannot be read: ${file.unreadable}.`, csv.field);
    if (file && !dryRun && stockColumns.some((column) => file.columns.indexOf(column) !== undefined))
      requirePermission(staff, 'WRITE_STOCK', 'productImport');
    const inputNotices = csv.notice === undefined ? [] : [{ row: 1, reason: csv.notice }];
    const noticed = file && { ...file, notices: [...inputNotices, ...file.notices] };
    const current = this.#records.get(id) ?? (noticed && this.#start(session, { id, inputHash, dryRun }, noticed));
    await current?.done;
    const position = session.observe(current?.tally.position ?? {});
    return { import: current ? importReport(current) : null, userErrors: [], position };
  }

  find(id: string): ProductImport | null {
    const found = this.#records.get(id);
    return found ? importReport(found) : null;
  }

  #start(session: ReadSession, known: Pick<ImportRecord, 'id' | 'inputHash' | 'dryRun'>, file: CatalogueFile): ImportRecord {
    const record: ImportRecord = {
      ...known,
      rows: file.rows,
      products: file.products.length,
      tally: emptyTally(file),
      status: 'RUNNING',
      startedAt: new Date().toISOString(),
      done: Promise.resolve(),
    };
    const finish = (status: ProductImport['status']) => Object.assign(record, { status, finishedAt: new Date().toISOString() });
    const { id: importId, tally, dryRun } = record;
    const { ids } = this;
    const commands = sentBy(this.commands, session.staffId);
    const isShared = () => this.activity.isActive();
    const run = { commands, ids, importId, tally, dryRun, currency: this.#currency, columns: file.columns, isShared };
    record.done = importCatalogue(run, session, file).then(
      () => {
        addMissingStockNotice(tally, file);
        finish('DONE');
      },
      (error: unknown) => {
        finish('FAILED');
        throw error;
      },
    );
    this.#records.set(importId, record);
    for (const old of [...this.#records.keys()].slice(0, -maxStoredImports)) this.#records.delete(old);
    return record;
  }
}

/** New variants have no stock when the file has no column about stock. */
const addMissingStockNotice = (tally: ImportTally, { columns }: CatalogueFile): void => {
  const withoutStock = columns.indexOf('quantity') === undefined && columns.indexOf('tracker') === undefined;
  const reason = 'no column tells the stock: what is new is tracked, has none and is sold out';
  if (withoutStock && tally.created > 0) tally.notices.push({ row: 1, reason });
};
