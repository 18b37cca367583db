import type { InventoryPolicy } from '@millrace/contracts';
import { invalidTextPath } from '../../../identity/invalid-text.js';
import { toMinor } from '../../../money/amount.js';
import type { Column } from './columns.js';
import type { MetafieldColumn } from './metafield-columns.js';
import type { Row } from './table.js';

export type CellError = Readonly<{ row: number; column: Column | MetafieldColumn; reason: string; notice?: true }>;

/** Reports a cell that is not used as written. */
export type ReportCell = (row: Row, column: CellError['column'], reason: string) => void;
export type CellReports = Readonly<{ error: ReportCell; notice: ReportCell; errors: readonly CellError[] }>;

export const openCellReports = (): CellReports => {
  const errors: CellError[] = [];
  return {
    errors,
    error: ({ number: row }, column, reason) => void errors.push({ row, column, reason }),
    notice: ({ number: row }, column, reason) => void errors.push({ row, column, reason, notice: true }),
  };
};

export const quoted = (text: string): string => `"${text.slice(0, 40)}"`;

/** The text of a cell; `undefined` when the column is missing or the text is invalid, which is reported. */
export const textIn = (row: Row, column: Column, maxLength: number, { error, notice }: CellReports): string | undefined => {
  const text = row.cell(column);
  if (text === undefined) return undefined;
  if (text.length > maxLength) error(row, column, `has ${text.length} characters, and may have ${maxLength}: it is not taken`);
  else if (invalidTextPath(text) !== undefined) error(row, column, 'holds characters that no text has: it is not taken');
  else {
    if (text.includes('\ufffd')) notice(row, column, 'holds a sign that stands for a letter which was lost before');
    return text;
  }
  return undefined;
};

/** An amount in minor units. Accepts thousands separators, and a comma before one or two decimals. Ambiguous amounts give `undefined`. */
export const amountIn = (text: string, currency: string): number | undefined => {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(plain)) return toMinor(plain.replaceAll(',', ''), currency);
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(plain)) return toMinor(plain.replaceAll('.', '').replace(',', '.'), currency);
  if (/^\d+,\d{1,2}$/.test(plain)) return toMinor(plain.replace(',', '.'), currency);
  return toMinor(plain, currency);
};

const maxPieces = 1_000_000_000;

/**
 * A number of pieces, possibly negative. Accepts thousands separators and decimals of zeros; `1.000` is ambiguous and gives `undefined`.
 */
export const piecesIn = (text: string): number | undefined => {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace(/^\u2212/, '-');
  if (/^[+-]?\d{1,3}\.000$/.test(plain)) return undefined;
  const [, sign = '', digits = ''] =
    /^([+-]?)(\d{1,10})(?:[.,]0{1,2})?$/.exec(plain) ?? /^([+-]?)(\d{1,3}(?:,\d{3})+)(?:\.0+)?$/.exec(plain) ?? [];
  const pieces = Number(`${sign}${digits.replaceAll(',', '')}`);
  return digits === '' || Math.abs(pieces) > maxPieces ? undefined : pieces;
};

/**
 * A weight in whole grams, rounded half up. Accepts thousands separators and a decimal point; `1.250` is ambiguous and gives `undefined`.
 */
export const gramsIn = (text: string): number | undefined => {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '');
  const decimals = /^(\d{1,10})\.(\d{1,2}|\d{4,20})$/.test(plain) || /^0\.\d+$/.test(plain);
  const grams = decimals ? Math.round(Number(plain)) : piecesIn(plain);
  return grams === undefined || grams < 0 || grams > maxPieces ? undefined : grams;
};

const words: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1'].map((word) => [word, true] as const),
  ...['false', 'no', '0'].map((word) => [word, false] as const),
]);

export const booleanIn = (text: string): boolean | undefined => words.get(text.toLowerCase());

/** `deny` or `continue`, or yes and no of a column "continue selling". */
export const policyIn = (text: string): InventoryPolicy | undefined => {
  const plain = text.toLowerCase();
  if (plain === 'deny' || plain === 'continue') return plain;
  const goesOn = booleanIn(plain);
  if (goesOn === undefined) return undefined;
  return goesOn ? 'continue' : 'deny';
};
