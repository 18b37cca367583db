import type { FoundProducts, ProductModel } from '../../catalogue/catalogue.models.js';
import type { ArticleModel } from '../../content/content.js';
import type { PageRow } from '../../content/content-row.js';
import { badUserInput } from '../../graphql/errors.js';

/** What a search finds. */
export type FoundItem = ProductModel | PageRow | ArticleModel;
type Edge = Readonly<{ node: FoundItem; cursor: string }>;

/** A page of what a search finds, with its products, from which facets and messages are. */
export type FoundItems = Readonly<{
  edges: readonly Edge[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  totalCount: number;
  products: FoundProducts;
}>;

export type Content = PageRow | ArticleModel;
/** A part of a list: what is before or after a cursor, if there is one. */
export type Part = Readonly<{ first?: number; last?: number; after?: string; before?: string }>;

const mark = 'content ';
const cursorOf = ({ kind, id }: Content): string => `${mark}${kind} ${id}`;
export const isContentCursor = (cursor: string | null | undefined): cursor is string => cursor?.startsWith(mark) ?? false;

/** A page of products only. */
export const foundProducts = (products: FoundProducts): FoundItems => {
  const edges = products.items.map(({ product: node, cursor }) => ({ node, cursor }));
  const { hasNextPage, hasPreviousPage, totalCount } = products;
  return { edges, hasNextPage, hasPreviousPage, totalCount, products };
};

/**
 * A page of products followed by content. `products`: the page of products, of which `shown` says whether they are part of it; `part`: what is wanted
 * of the content. A page in whose middle the products end has both.
 */
export const foundWith = (
  products: FoundProducts,
  content: readonly Content[],
  { part, shown }: Readonly<{ part: Part; shown: boolean }>,
): FoundItems => {
  const found = foundProducts(products);
  const from = isContentCursor(part.after) ? indexOf(content, part.after, 'after') + 1 : 0;
  const to = isContentCursor(part.before) ? indexOf(content, part.before, 'before') : content.length;
  const start = part.last === undefined ? from : Math.max(from, to - part.last);
  const end = part.first === undefined ? to : Math.min(to, start + part.first);
  const own = content.slice(start, Math.max(start, end)).map((node) => ({ node, cursor: cursorOf(node) }));
  const before = shown ? found.edges : [];
  return {
    edges: [...before, ...own],
    hasNextPage: end < content.length,
    hasPreviousPage: start > 0 || (shown ? found.hasPreviousPage : found.totalCount > 0),
    totalCount: found.totalCount + content.length,
    products,
  };
};

const indexOf = (content: readonly Content[], cursor: string, name: string): number => {
  const index = content.findIndex((one) => cursorOf(one) === cursor);
  if (index < 0) throw badUserInput('not a cursor of this list', name);
  return index;
};
