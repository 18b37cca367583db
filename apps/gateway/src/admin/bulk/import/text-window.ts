import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Column } from '../../import/csv/columns.js';
import { readHeader } from '../../import/csv/header.js';
import { dialect, separated } from '../../import/csv/table.js';
import { toHandle } from '../../../identity/handle.js';

/** The beginning of a CSV file up to its header. `rows`: those up to the header, blank ones and a line `sep=…` included. */
export type Heading = Readonly<{
  text: string;
  bytes: number;
  rows: number;
  delimiter: string;
  handleAt: number;
  hasStock: boolean;
}>;

type RecordInfo = Readonly<{ bytes: number }>;
const stockColumns: readonly Column[] = ['quantity', 'tracker', 'policy'];

/** Calls `each` for the records of a text, with the number of bytes up to the end of each. A text may end within a record. */
const eachRecord = (bytes: Buffer, delimiter: string, each: (cells: readonly string[], end: number) => void): void => {
  try {
    parse(bytes, {
      ...dialect,
      delimiter,
      on_record: (cells: string[], { bytes: end }: RecordInfo) => {
        each(cells, end);
        return null;
      },
    });
  } catch (error) {
    // The last record is not whole, or a quotation mark is never closed, which is noticed when no record ends.
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
  }
};

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Reads the header from the beginning of a file; or why there is none. */
export const readHeading = (start: Buffer): Heading | Readonly<{ unreadable: string }> => {
  const before = separated(start.toString('utf8'));
  const body = Buffer.byteLength(before.text);
  const from = start.length - body;
  let found: Readonly<{ cells: readonly string[]; end: number; rows: number }> | undefined;
  let rows = before.before;
  eachRecord(start.subarray(from), before.delimiter, (cells, end) => {
    rows += 1;
    if (!found && !isBlank(cells)) found = { cells, end, rows };
  });
  if (!found) return { unreadable: 'it is empty' };
  const text = utf8(start.subarray(0, from + found.end));
  if (text === undefined) return { unreadable: 'it is not UTF-8: save it as UTF-8, or import it with productImport' };
  const columns = readHeader(found.cells);
  const handleAt = columns.indexOf('handle');
  if (handleAt === undefined) return { unreadable: 'it has no header with the column Handle' };
  const hasStock = stockColumns.some((column) => columns.indexOf(column) !== undefined);
  return { text, bytes: from + found.end, rows: found.rows, delimiter: before.delimiter, handleAt, hasStock };
};

/** Whole products at the beginning of a piece of a file: their text, its bytes, and the number of its rows, blank ones included. */
export type Window = Readonly<{ text: string; bytes: number; rows: number }>;

/**
 * Takes whole products from the beginning of a piece, at most `maxProducts`; rows of one handle that follow each other are one product. `isEnd`: the file ends
 * with the piece. `undefined`: no product ends within the piece. The text is cut between records, so that it is CSV behind the header.
 */
export const takeProducts = (
  piece: Buffer,
  { delimiter, handleAt }: Heading,
  isEnd: boolean,
  maxProducts: number,
): Window | Readonly<{ unreadable: string }> | undefined => {
  const starts: Readonly<{ start: number; rowsBefore: number }>[] = [];
  let [last, end, rows] = ['', 0, 0];
  let lastRecord = 0;
  eachRecord(piece, delimiter, (cells, recordEnd) => {
    const handle = toHandle(cells[handleAt] ?? '');
    if (handle === '' || handle !== last || starts.length === 0) starts.push({ start: end, rowsBefore: rows });
    last = handle;
    lastRecord = end;
    end = recordEnd;
    rows += 1;
  });
  const isWhole = isEnd && end >= piece.length;
  if (isEnd && !isWhole) return rest(piece, rows);
  // Without the end of the file the last record may go on behind the piece, and so may the last product.
  const known = isWhole ? [...starts, { start: end, rowsBefore: rows }] : starts.filter(({ start }) => start < lastRecord);
  const cut = known[Math.min(maxProducts, known.length - 1)];
  if (!cut || cut.start === 0) return undefined;
  return windowOf(piece, cut.start, cut.rowsBefore);
};

/** The end of a file with a quotation mark that is never closed: the reader of the table tells in which row. */
const rest = (piece: Buffer, rows: number) => windowOf(piece, piece.length, rows);

const windowOf = (piece: Buffer, bytes: number, rows: number): Window | Readonly<{ unreadable: string }> => {
  const text = utf8(piece.subarray(0, bytes));
  return text === undefined
    ? { unreadable: 'it is not UTF-8: save it as UTF-8, or import it with productImport' }
    : { text, bytes, rows };
};
