import { createHash } from 'node:crypto';
import { QueryRefused } from '@millrace/event-log';
import type { InputOf, SearchProducts } from '@millrace/contracts';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type Meaning, mostClauses } from './meaning.js';
import { hows } from './ways-to-say.js';
import type { Mark } from './page.js';

export type SearchInput = InputOf<typeof SearchProducts>;

const Words = Type.String({ pattern: '^[\\p{L}\\p{N}\\p{M} ]{1,700}$' });
const How = Type.Union(hows.map((how) => Type.Literal(how)));
const Alternative = Type.Tuple([How, Words, Type.Integer({ minimum: 0, maximum: 1_000 })]);
const Alternatives = Type.Array(Alternative, { maxItems: mostClauses });
const Lists = Type.Array(Alternatives, { maxItems: mostClauses + 1 });
const Terms = Type.Array(Words, { maxItems: mostClauses });
const SavedMeaning = Type.Union([
  Type.Null(),
  Type.Tuple([Lists, Lists, Type.Integer({ minimum: 0, maximum: mostClauses }), Alternatives, Terms, Terms]),
]);
const Saved = Type.Tuple([
  Type.String(),
  Type.Union([Type.String({ maxLength: 500 }), Type.Number()]),
  Type.String({ pattern: '^[\\w-]{1,100}$' }),
  SavedMeaning,
]);
const saved = Compile(Saved);

/** A place in a list, and how the text of that list was understood: a list goes on as it began. */
export type Place = Mark & Readonly<{ meaning: Meaning | null }>;

/** Marks the list that a cursor belongs to. */
export const listMark = ({ text, filters, where, sort, laterSort, reverse }: SearchInput): string =>
  createHash('sha256')
    .update(JSON.stringify([text, sorted(filters), laterSort ?? sort, reverse, ...(where ? [where] : [])]))
    .digest('base64url')
    .slice(0, 12);

export const writeCursor = (mark: string, { key, productId }: Mark, meaning: Meaning | null): string => {
  const place: Static<typeof Saved> = [mark, key, productId, meaning && (savedMeaning(meaning) as never)];
  return Buffer.from(JSON.stringify(place)).toString('base64url');
};

/** The place a cursor stands for. Throws the refusal `BadCursor` when it is none of this list's. */
export const readCursor = (mark: string, cursor: string): Place => {
  const place = parsed(cursor);
  if (!saved.Check(place)) throw badCursor();
  const [ofList, key, productId, meaning] = place;
  if (ofList !== mark) throw badCursor();
  if (!meaning) return { key, productId, meaning };
  const [must, may, need, not, matched, unmatched] = meaning;
  const partial = matched.length + unmatched.length > 0 && { partial: { matched, unmatched } };
  return { key, productId, meaning: { must, may, need, not, ...partial } };
};

const savedMeaning = ({ must, may, need, not, partial }: Meaning) => [
  ...[must, may, need, not],
  ...[partial?.matched ?? [], partial?.unmatched ?? []],
];

export const badCursor = (): QueryRefused => new QueryRefused('BadCursor', 'the cursor does not belong to this list');

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
};
