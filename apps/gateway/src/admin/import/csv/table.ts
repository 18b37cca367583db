import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import type { Column } from './columns.js';
import { type Columns, headingsIn, readHeader } from './header.js';
import { openYield } from '../../batch/yield.js';

/** An error or a notice about a row. `row` is the number that a spreadsheet shows: the header is row 1. */
export type RowError = Readonly<{ row: number; column?: string; handle?: string; reason: string }>;

/** The cells of one row; `undefined` when the column is missing or the row ends before it. */
export type Row = Readonly<{
  number: number;
  cell(column: Column): string | undefined;
  /** By the index of the column. */
  at(index: number): string | undefined;
}>;

export type Table = Readonly<{
  columns: Columns;
  rows: readonly Row[];
  /** Number of rows with content, without the header. */
  count: number;
  errors: readonly RowError[];
  /** Columns with values that are not imported, with the number of rows. */
  notices: readonly RowError[];
}>;

/** Line ends may be mixed. A quotation mark inside an unquoted cell is a plain character. */
export const dialect = { relax_column_count: true, relax_quotes: true, record_delimiter: ['\r\n', '\n', '\r'] };

/**
 * Parses CSV with any separator that spreadsheets use. A row with values behind the last named heading is an error, because its cells
 * are shifted. `unreadable`: why there is no table.
 */
export const readTable = async (csv: string): Promise<Table | Readonly<{ unreadable: string }>> => {
  const { delimiter, text, before } = separated(csv);
  const records: { number: number; cells: readonly string[] }[] = [];
  let number = before;
  const collect = async (some: AsyncIterable<readonly string[]>) => {
    for await (const cells of some) {
      number += 1;
      if (cells.some((cell) => cell.trim() !== '')) records.push({ number, cells });
    }
  };
  try {
    await pipeline(pieces(text), parse({ ...dialect, delimiter }), collect);
  } catch (error) {
    if (error instanceof CsvError)
      return { unreadable: `row ${before + Number(error['records']) + 1} ${reasons[error.code] ?? 'is not CSV'}` };
    throw error;
  }
  const [header, ...rest] = records;
  if (!header) return { unreadable: 'it is empty' };
  const columns = readHeader(header.cells);
  if (columns.indexOf('handle') === undefined) return { unreadable: 'it has no header with the column Handle' };
  const shifted = new Set(shiftedIn(rest, columns));
  const straight = rest.filter((record) => !shifted.has(record));
  const rows = straight.map(({ number, cells }) => ({
    number,
    cell: cellOf(columns, cells),
    at: (index: number) => cells[index]?.trim(),
  }));
  const errors = [...shifted].map(({ number, cells }) => ({
    row: number,
    ...handleOf(columns, cells),
    reason: `has ${cells.length} cells for ${columns.named} columns${filledBehind(cells, columns) ? ', more filled cells than named headings' : ''}: a text with the separator in it needs quotation marks`,
  }));
  return { columns, rows, count: rest.length, errors, notices: await noticesOf(columns, header.number, straight) };
};

const handleOf = (columns: Columns, cells: readonly string[]): Readonly<{ handle?: string }> => {
  const handle = cellOf(columns, cells)('handle');
  return handle ? { handle } : {};
};

const separators = [',', ';', '\t', '|'] as const;
const separatorLine = /^"?sep=(.)"?[^\S\r\n]*(?:\r\n|\r|\n|$)/i;

/** The separator from a first line `sep=…`, else the one with which most headings are known. */
export const separated = (csv: string): { delimiter: string; text: string; before: number } => {
  const text = csv.replace(/^\ufeff/, '');
  const [line, delimiter] = separatorLine.exec(text.slice(0, 20)) ?? [];
  if (line !== undefined && delimiter !== undefined) return { delimiter, text: text.slice(line.length), before: 1 };
  const start = text.trimStart().slice(0, maxHeaderLength);
  const known = separators.map((delimiter) => ({ delimiter, headings: headingsIn(firstRecord(start, delimiter)) }));
  const [best] = known.toSorted((a, b) => b.headings - a.headings);
  return { delimiter: best?.delimiter ?? ',', text, before: 0 };
};

const maxHeaderLength = 50_000;

const firstRecord = (text: string, delimiter: string): readonly string[] => {
  try {
    const [record] = parseAtOnce(text, { ...dialect, delimiter, to: 1 });
    return record ?? [];
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
};

/** The rows that are shifted: with a value behind the last named heading, or longer than the header when not all rows are. */
const shiftedIn = <R extends Readonly<{ cells: readonly string[] }>>(records: readonly R[], columns: Columns): readonly R[] => {
  const everyWide = records.every(({ cells }) => cells.length > columns.width);
  return records.filter(({ cells }) => (cells.length > columns.width && !everyWide) || filledBehind(cells, columns));
};

const filledBehind = (cells: readonly string[], { named }: Columns): boolean =>
  cells.slice(named).some((cell) => cell.trim() !== '');

const noticesOf = async (
  { ignored }: Columns,
  headerRow: number,
  records: readonly Readonly<{ number: number; cells: readonly string[] }>[],
): Promise<readonly RowError[]> => {
  const turn = openYield();
  const notices: RowError[] = [];
  for (const { index, name, reason, harmless } of ignored) {
    await turn();
    const filled = records.filter(({ cells }) => {
      const cell = cells[index]?.trim() ?? '';
      return cell !== '' && !harmless?.test(cell);
    });
    const rows = filled.length === 1 ? '1 row' : `${filled.length} rows`;
    if (filled.length > 0) notices.push({ row: headerRow, column: name, reason: `${reason} (${rows})` });
  }
  return notices;
};

const pieceLength = 65_536;

/** The text in pieces, yielding to the event loop between them. */
async function* pieces(text: string): AsyncGenerator<Buffer> {
  const turn = openYield();
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += pieceLength) {
    yield bytes.subarray(from, from + pieceLength);
    await turn();
  }
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'opens a quotation mark that is never closed',
};

const cellOf = (columns: Columns, cells: readonly string[]) => (column: Column) => cells[columns.indexOf(column) ?? -1]?.trim();
