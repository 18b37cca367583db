import { createHash } from 'node:crypto';
import { QueryRefused } from '@millrace/event-log';
import type { InputOf, SearchProducts } from '@millrace/contracts';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type BooleanQuery, matchTypes, maxClauses } from '../query-parser/boolean-query.js';
import type { SortPosition } from './page.js';

export type SearchInput = InputOf<typeof SearchProducts>;

const Words = Type.String({ pattern: '^[\\p{L}\\p{N}\\p{M} ]{1,700}$' });
const Match = Type.Union(matchTypes.map((type) => Type.Literal(type)));
const Alternative = Type.Tuple([Match, Words, Type.Integer({ minimum: 0, maximum: 1_000 })]);
const Clause = Type.Array(Alternative, { maxItems: maxClauses });
const Clauses = Type.Array(Clause, { maxItems: maxClauses + 1 });
const Terms = Type.Array(Words, { maxItems: maxClauses });
const EncodedQuery = Type.Union([
  Type.Null(),
  Type.Tuple([Clauses, Clauses, Type.Integer({ minimum: 0, maximum: maxClauses }), Clause, Terms, Terms]),
]);
const EncodedCursor = Type.Tuple([
  Type.String(),
  Type.Union([Type.String({ maxLength: 500 }), Type.Number()]),
  Type.String({ pattern: '^[\\w-]{1,100}$' }),
  EncodedQuery,
]);
const cursorCheck = Compile(EncodedCursor);

/** A position in a list and the query of that list: further pages are found by the same query. */
export type CursorPosition = SortPosition & Readonly<{ query: BooleanQuery | null }>;

/** A hash of text, filters, collection and order: it identifies the list that a cursor belongs to. */
export const listFingerprint = ({ text, filters, where, collection, sort, laterSort, reverse, locale }: SearchInput): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        text,
        sortedEntries(filters),
        laterSort ?? sort,
        reverse,
        ...(where ? [where] : []),
        ...(locale ? [{ locale }] : []),
        ...(collection ? [{ collection }] : []),
      ]),
    )
    .digest('base64url')
    .slice(0, 12);

/** An opaque cursor: JSON in base64url. */
export const encodeCursor = (fingerprint: string, { key, productId }: SortPosition, query: BooleanQuery | null): string => {
  const position: Static<typeof EncodedCursor> = [fingerprint, key, productId, query && (encodeQuery(query) as never)];
  return Buffer.from(JSON.stringify(position)).toString('base64url');
};

/** The position of a cursor. Throws the refusal `BadCursor` if it is malformed or belongs to another list. */
export const decodeCursor = (fingerprint: string, cursor: string): CursorPosition => {
  const position = parseCursor(cursor);
  if (!cursorCheck.Check(position)) throw badCursor();
  const [ofList, key, productId, query] = position;
  if (ofList !== fingerprint) throw badCursor();
  if (!query) return { key, productId, query: null };
  const [must, should, minimumShouldMatch, mustNot, matched, unmatched] = query;
  const partial = matched.length + unmatched.length > 0 && { partial: { matched, unmatched } };
  return { key, productId, query: { must, should, minimumShouldMatch, mustNot, ...partial } };
};

const encodeQuery = ({ must, should, minimumShouldMatch, mustNot, partial }: BooleanQuery) => [
  ...[must, should, minimumShouldMatch, mustNot],
  ...[partial?.matched ?? [], partial?.unmatched ?? []],
];

/** The refusal of a cursor. */
export const badCursor = (): QueryRefused => new QueryRefused('BadCursor', 'the cursor does not belong to this list');

const parseCursor = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

const sortedEntries = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
};
