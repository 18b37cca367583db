import { badUserInput } from './errors.js';

export type Slice = Readonly<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

type Connection<T> = Readonly<{
  nodes: readonly T[];
  edges: readonly Readonly<{ node: T; cursor: string }>[];
  pageInfo: Readonly<{ hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }>;
  totalCount: number;
}>;

/** The most that one page may hold. */
export const maxPage = 250;

/** Throws `BAD_USER_INPUT` for a page nobody can have: a negative or too long one, or one counted from both ends. */
export const checkSlice = ({ first, last }: Slice): void => {
  for (const [name, count] of Object.entries({ first, last })) {
    if (count != null && (count < 0 || count > maxPage)) throw badUserInput(`${name} must be between 0 and ${maxPage}`, name);
  }
  if (first != null && last != null) throw badUserInput('give first or last, not both', 'last');
};

/** A page of a list that is here as a whole. Without `first` and `last`: all of it. A cursor is the id of its item. */
export const connectionOf = <T>(items: readonly T[], slice: Slice, cursorOf: (item: T) => string): Connection<T> => {
  checkSlice(slice);
  const from = slice.after == null ? 0 : indexOf(items, slice.after, cursorOf, 'after') + 1;
  const to = slice.before == null ? items.length : indexOf(items, slice.before, cursorOf, 'before');
  const start = slice.last == null ? from : Math.max(from, to - slice.last);
  const end = slice.first == null ? to : Math.min(to, start + slice.first);
  const edges = items.slice(start, end).map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
};

const indexOf = <T>(items: readonly T[], cursor: string, cursorOf: (item: T) => string, name: string): number => {
  const index = items.findIndex((item) => cursorOf(item) === cursor);
  if (index < 0) throw badUserInput('not a cursor of this list', name);
  return index;
};
