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

/** The maximum page size. */
export const maxPage = 250;

/** Throws `BAD_USER_INPUT` for a page size out of range, or for both `first` and `last`. */
export const checkSlice = ({ first, last }: Slice): void => {
  for (const [name, count] of Object.entries({ first, last })) {
    if (count != null && (count < 0 || count > maxPage)) throw badUserInput(`${name} must be between 0 and ${maxPage}`, name);
  }
  if (first != null && last != null) throw badUserInput('give first or last, not both', 'last');
};

/** A page of a complete list; all of it without `first` and `last`. `cursorOf` gives an item's id. */
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
