import { CsvError, type Options, parse } from 'csv-parse/sync';
import { type Column, type Columns, readHeader } from './columns.js';

/** What is wrong where. `row` is what a spreadsheet shows: the header is row 1. */
export type RowFault = Readonly<{ row: number; column?: string; handle?: string; reason: string }>;

/** One row by its columns; a cell that is empty, or not there, is the empty text. */
export type Row = Readonly<{ number: number; cell(column: Column): string }>;

export type Table = Readonly<{ columns: Columns; rows: readonly Row[]; faults: readonly RowFault[] }>;

/** Reads CSV as spreadsheets write it. A row that cannot be read is a fault of its own; `unreadable` says why there is no table at all. */
export const readTable = (csv: string): Table | Readonly<{ unreadable: string }> => {
  const records: { number: number; cells: readonly string[] }[] = [];
  const faults: RowFault[] = [];
  let number = 0;
  const options: Options = {
    bom: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (fault) => {
      number += 1;
      faults.push({ row: number, reason: `cannot be read: ${reasonOf(fault)}` });
      return undefined;
    },
    on_record: (cells: readonly string[]) => {
      number += 1;
      if (cells.some((cell) => cell.trim() !== '')) records.push({ number, cells });
      return null;
    },
  };
  try {
    parse(csv, options);
  } catch (fault) {
    if (fault instanceof CsvError) return { unreadable: `not CSV: ${reasonOf(fault)}` };
    throw fault;
  }
  const [header, ...rest] = records;
  if (!header) return { unreadable: 'the file is empty' };
  const columns = readHeader(header.cells);
  if (columns.missing.length > 0) return { unreadable: `no header with the column ${columns.missing.join(' and ')}` };
  return { columns, rows: rest.map(({ number, cells }) => ({ number, cell: cellOf(columns, cells) })), faults };
};

const cellOf = (columns: Columns, cells: readonly string[]) => (column: Column) => cells[columns.indexOf(column) ?? -1]?.trim() ?? '';

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quotation mark',
  CSV_MAX_RECORD_SIZE: 'it is too long',
};

const reasonOf = (fault: CsvError | undefined): string => reasons[fault?.code ?? ''] ?? 'it is not CSV';
