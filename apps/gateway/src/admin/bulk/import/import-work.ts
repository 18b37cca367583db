import type { CommandSender } from '@millrace/event-log';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../../../commands/command-sender.js';
import { sentBy } from '../../../commands/sent-by.js';
import { IdFactory } from '../../../identity/id-factory.js';
import { ShopperActivity } from '../../batch/shopper-activity.js';
import { parseCatalogue } from '../../import/catalogue-file/parse-catalogue.js';
import { importCatalogue } from '../../import/import-catalogue.js';
import { emptyTally, type ImportTally } from '../../import/import-tally.js';
import { StoredFiles } from '../files/stored-files.js';
import { type BulkFailure, type BulkStart, type BulkStep, type BulkWork, fileMissing } from '../work/bulk-work.js';
import { type Heading, readHeading, takeProducts, type Window } from './text-window.js';

/** The most products, and about the most bytes, of a step. */
const [maxProducts, windowBytes] = [1_000, 400_000];
/** The most bytes of one product: all its rows. */
const maxWindowBytes = 16_000_000;
const headingBytes = 100_000;

const unreadable = (reason: string): BulkFailure => ({
  failure: { code: 'CSV_UNREADABLE', message: `The file cannot be read: ${reason}.` },
});

/** Imports an uploaded CSV, a thousand products at a time. The cursor is the offset of the next product and the number of its first row. */
@Injectable()
export class ImportWork implements BulkWork {
  readonly #currency: string;

  constructor(
    private readonly files: StoredFiles,
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
    private readonly activity: ShopperActivity,
    @Inject(CONFIG) { SHOP_CURRENCY }: Readonly<{ SHOP_CURRENCY: string }>,
  ) {
    this.#currency = SHOP_CURRENCY;
  }

  /** The header of a file of so many bytes, or why there is none. */
  async heading(file: string, size: number): Promise<Heading | BulkFailure> {
    const start = await this.files.read(file, 0, headingBytes, size);
    if (!start) return fileMissing;
    const heading = readHeading(start);
    return 'unreadable' in heading ? unreadable(heading.unreadable) : heading;
  }

  async step({ id, task, progress, session }: BulkStart): Promise<BulkStep> {
    const { file = '', fileBytes: size = 0, dryRun = false } = task;
    const heading = await this.heading(file, size);
    if ('failure' in heading) return heading;
    const [offset, row] = progress.cursor === '' ? [heading.bytes, heading.rows + 1] : progress.cursor.split(' ').map(Number);
    const window = await this.#window(file, size, heading, offset ?? 0);
    if ('failure' in window) return window;
    const catalogue = await parseCatalogue(heading.text + window.text, this.#currency);
    if ('unreadable' in catalogue) return unreadable(`behind row ${row}: ${catalogue.unreadable}`);
    const rowsBefore = (row ?? 0) - (heading.rows + 1);
    const tally = emptyTally(catalogue);
    const commands = sentBy(this.commands, session.staffId);
    const isShared = () => this.activity.isActive();
    const run = { commands, ids: this.ids, importId: id, tally, dryRun, currency: this.#currency, isShared, rowsBefore };
    await importCatalogue({ ...run, columns: catalogue.columns }, session, catalogue);
    const result = reportOf(tally, (number) => (number <= heading.rows ? number : number + rowsBefore));
    const next = (offset ?? 0) + window.bytes;
    const isFirst = progress.cursor === '';
    return {
      cursor: `${next} ${(row ?? 0) + window.rows}`,
      done: next >= size,
      result: result.join(''),
      counts: {
        rows: catalogue.rows,
        bytesRead: window.bytes + (isFirst ? heading.bytes : 0),
        decided: catalogue.products.length,
        created: tally.created,
        changed: tally.revised,
        unchanged: tally.unchanged,
        refused: tally.failed,
        objects: result.length,
      },
    };
  }

  /** The next products of the file, in a piece that is as large as one of them needs it. */
  async #window(file: string, size: number, heading: Heading, offset: number): Promise<Window | BulkFailure> {
    if (offset >= size) return { text: '', bytes: 0, rows: 0 };
    for (let length = windowBytes; length <= maxWindowBytes; length *= 4) {
      const piece = await this.files.read(file, offset, length, size);
      if (!piece) return fileMissing;
      const window = takeProducts(piece, heading, offset + piece.length >= size, maxProducts);
      if (!window) continue;
      return 'unreadable' in window ? unreadable(window.unreadable) : window;
    }
    return unreadable(`a product has more than ${maxWindowBytes / 4} bytes, or a quotation mark is never closed`);
  }
}

/** The lines of the report in the order of the rows: what was not taken, what was read otherwise, and what a dry run would change. */
const reportOf = ({ errors, notices, changes }: ImportTally, rowInFile: (row: number) => number): readonly string[] => {
  const lines = [
    ...errors.map((error) => ({ kind: 'error', ...error, row: rowInFile(error.row) })),
    ...notices.map((notice) => ({ kind: 'notice', ...notice, row: rowInFile(notice.row) })),
  ].toSorted((one, other) => one.row - other.row);
  const changed = changes.map(({ productId, handle, kind, fields }) => ({
    kind: kind === 'CREATED' ? 'would create' : 'would change',
    productId,
    handle,
    fields,
  }));
  return [...lines, ...changed].map((line) => `${JSON.stringify(line)}\n`);
};
