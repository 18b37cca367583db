import { parseGid } from '../../identity/gid.js';
import { fitsTime } from './fits-time.js';
import { parseQuery } from './parse-query.js';
import type { Query, Term } from './query.js';

/** Whether a row meets a term, by the field of the term; `''` for a term without one. */
export type Matchers<Row> = Readonly<Record<string, (row: Row, term: Term) => boolean>>;
export type Listing = Readonly<{ query?: string | null | undefined; reverse?: boolean | null | undefined }>;

/** The rows that match a query, in their order or reversed. An unknown field restricts nothing. Throws `BAD_USER_INPUT` for a query that is too long. */
export const listMatching = <Row>(rows: readonly Row[], matchers: Matchers<Row>, { query, reverse }: Listing): readonly Row[] => {
  const wanted = parseQuery(query ?? '');
  const found = rows.filter((row) => matches(wanted, row, matchers));
  return reverse ? found.toReversed() : found;
};

const matches = <Row>(query: Query, row: Row, matchers: Matchers<Row>): boolean => {
  switch (query.kind) {
    case 'term': {
      const field = query.field?.toLowerCase() ?? '';
      const matcher = Object.hasOwn(matchers, field) ? matchers[field] : undefined;
      const terms = [query, ...(query.or ?? []).map((value) => ({ ...query, value }))];
      return !matcher || terms.some((term) => matcher(row, term));
    }
    case 'not':
      return !matches(query.of, row, matchers);
    case 'and':
      return query.of.every((one) => matches(one, row, matchers));
    case 'or':
      return query.of.some((one) => matches(one, row, matchers));
  }
};

/** A text without case and accents. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
/** The words of a text, without case and accents. */
export const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words of a term are among those of a text, the last one as a beginning with `prefix`. */
export const matchesWords = (text: string, { value, form }: Term): boolean => {
  const words = wordsOf(text);
  const typed = wordsOf(value);
  return typed.every((word, index) =>
    words.some((one) => (form === 'prefix' && index === typed.length - 1 ? one.startsWith(word) : one === word)),
  );
};

/** Whether the value of a term is an id: alone, or as a public id. */
export const matchesId = (id: string, { value }: Term): boolean => id === (parseGid(value)?.id ?? value);

/** Whether an instant is in the period of a term; a value that is no period restricts nothing. */
export const matchesTime = (instant: string, term: Term): boolean => fitsTime(Date.parse(instant), term);
