import { decode } from './csv/decode.js';
import type { AdminUserError } from '../../generated/admin.js';

export type CsvInput = Readonly<{ csv?: string | null; csvBase64?: string | null }>;
export type CsvText = Readonly<{ text: string; field: 'csv' | 'csvBase64'; notice?: string }>;
type CsvInputError = Readonly<{ code: AdminUserError['code']; message: string; field: 'csv' | 'csvBase64' }>;

export const maxCsvLength = 50_000_000;

/** Decodes the file from `csv` or `csvBase64`, or returns why that is not possible. */
export const textOf = ({ csv, csvBase64 }: CsvInput): CsvText | CsvInputError => {
  if (csv != null && csvBase64 != null) return refused('csvBase64', 'Give the file once: as csv or as csvBase64.');
  if (csv != null) return textOfText(csv);
  return csvBase64 == null ? refused('csv', 'There is no file: give csv or csvBase64.') : textOfBytes(csvBase64);
};

const refused = (field: CsvInputError['field'], message: string, code: CsvInputError['code'] = 'INVALID'): CsvInputError => ({
  code,
  message,
  field,
});
const tooLarge = (field: CsvInputError['field']): CsvInputError =>
  refused(field, `A file may have ${maxCsvLength} characters.`, 'TOO_LARGE');

/** Replacement characters and lone surrogates: the client decoded the file in the wrong encoding, and only its bytes are complete. */
const lostCharacters = /\ufffd|\p{Cs}/u;

const textOfText = (text: string): CsvText | CsvInputError => {
  if (text.length > maxCsvLength) return tooLarge('csv');
  const at = text.search(lostCharacters);
  if (at < 0) return { text, field: 'csv' };
  const line = text.slice(0, at).split(/\r\n|\r|\n/).length;
  const why = `line ${line} holds a letter that was lost when the file was read in the wrong encoding; send its bytes as csvBase64`;
  return refused('csv', `The file cannot be read: ${why}.`, 'CSV_UNREADABLE');
};

const invalidBase64 = /[^A-Za-z0-9+/=\s]/;

const textOfBytes = (encoded: string): CsvText | CsvInputError => {
  if (encoded.length > (maxCsvLength * 4) / 3 + 4) return tooLarge('csvBase64');
  if (invalidBase64.test(encoded)) return refused('csvBase64', 'This is not base64.');
  const decoded = decode(Buffer.from(encoded, 'base64'));
  if ('unreadable' in decoded) return refused('csvBase64', `The file cannot be read: ${decoded.unreadable}.`, 'CSV_UNREADABLE');
  return { ...decoded, field: 'csvBase64' };
};
