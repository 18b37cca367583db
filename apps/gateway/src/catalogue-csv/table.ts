import { setImmediate } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { type Column, type Columns, readHeader } from './columns.js';

/** What is wrong where. `row` is what a spreadsheet shows: the header is row 1. */
export type RowFault = Readonly<{ row: number; column?: string; handle?: string; reason: string }>;

/** One row by its columns; a cell that is empty, or not there, is the empty text. */
export type Row = Readonly<{ number: number; cell(column: Column): string }>;

export type Table = Readonly<{ columns: Columns; rows: readonly Row[] }>;

/**
 * Reads CSV as spreadsheets write it; a quotation mark inside a cell that does not begin with one is a character like any other.
 * `unreadable` says why there is no table at all. A long text is read in pieces, so that others have their turn between them.
 */
export const readTable = async (csv: string): Promise<Table | Readonly<{ unreadable: string }>> => {
  const rows: Row[] = [];
  let columns: Columns | undefined;
  let number = 0;
  const read = async (records: AsyncIterable<readonly string[]>) => {
    for await (const cells of records) {
      number += 1;
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (columns) rows.push({ number, cell: cellOf(columns, cells) });
      else columns = headerOf(cells);
    }
  };
  try {
    await pipeline(pieces(Buffer.from(csv)), parse({ bom: true, relax_column_count: true, relax_quotes: true }), read);
  } catch (fault) {
    if (fault instanceof NoHeader) return { unreadable: fault.message };
    if (fault instanceof CsvError) return { unreadable: `row ${number + 1} ${reasons[fault.code] ?? 'is not CSV'}` };
    throw fault;
  }
  return columns ? { columns, rows } : { unreadable: 'it is empty' };
};

class NoHeader extends Error {}

const headerOf = (cells: readonly string[]): Columns => {
  const columns = readHeader(cells);
  if (columns.missing.length === 0) return columns;
  throw new NoHeader(`it has no header with the column ${columns.missing.join(' and ')}`);
};

const pieceLength = 65_536;

async function* pieces(text: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < text.length; from += pieceLength) {
    yield text.subarray(from, from + pieceLength);
    await setImmediate();
  }
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'opens a quotation mark that is never closed',
};

const cellOf = (columns: Columns, cells: readonly string[]) => (column: Column) =>
  cells[columns.indexOf(column) ?? -1]?.trim() ?? '';
