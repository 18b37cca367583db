import { createHash } from 'node:crypto';
import { QueryRefused } from '@millrace/event-log';
import type { InputOf, SearchProducts } from '@millrace/contracts';
import type { SearchMode } from './search-conditions.js';

export type SearchInput = InputOf<typeof SearchProducts>;

/** A place in a sorted list: the sort key and the id of the product there, and how the list was matched. */
export type Place = Readonly<{ mode: SearchMode; key: string; productId: string }>;

const modes: readonly unknown[] = ['all', 'words', 'alike'] satisfies readonly SearchMode[];

/** Marks the list that a cursor belongs to. */
export const listMark = ({ text, filters, sort, reverse }: SearchInput): string =>
  createHash('sha256')
    .update(JSON.stringify([text, sorted(filters), sort, reverse]))
    .digest('base64url')
    .slice(0, 12);

export const writeCursor = (mark: string, { mode, key, productId }: Place): string =>
  Buffer.from(JSON.stringify([mark, mode, key, productId])).toString('base64url');

/** The place a cursor stands for. Throws the refusal `BadCursor` when it is none of this list's. */
export const readCursor = (mark: string, cursor: string, isKey: (key: string) => boolean): Place => {
  const [ofList, mode, key, productId] = parsed(cursor);
  const isPlace = typeof key === 'string' && !key.includes('\0') && isKey(key);
  if (ofList !== mark || !modes.includes(mode) || !isPlace || typeof productId !== 'string' || !/^[\w-]{1,100}$/.test(productId))
    throw badCursor();
  return { mode: mode as SearchMode, key, productId };
};

export const badCursor = (): QueryRefused => new QueryRefused('BadCursor', 'the cursor does not belong to this list');

const parsed = (cursor: string): readonly unknown[] => {
  try {
    const fields: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(fields) ? fields : [];
  } catch {
    return [];
  }
};

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
};
