import type { FoundProducts } from '../../catalogue/catalogue.models.js';
import type { SearchType } from '../../generated/shop.js';
import type { Slice } from '../../graphql/connection.js';
import { type Content, type FoundItems, foundProducts, foundWith, isContentCursor } from './found-items.js';

type Search = Readonly<{
  types: readonly SearchType[];
  slice: Slice;
  /** The products of a slice; none of them when the search is for content only. */
  products(slice: Slice): Promise<FoundProducts>;
  none: FoundProducts;
  /** The content that was found, of these types. */
  content(types: readonly SearchType[]): Promise<readonly Content[]>;
}>;

const defaultPage = 20;

/**
 * A page of what a search finds: products first, then pages, then articles, as far as they are asked for. Throws `BAD_USER_INPUT`
 * for an invalid cursor.
 */
export const searchItems = async ({ types, slice, products, none, content }: Search): Promise<FoundItems> => {
  if (types.every((type) => type === 'PRODUCT')) return foundProducts(await products(slice));
  const found = await content(types);
  if (!types.includes('PRODUCT')) return foundWith(none, found, { part: partOf(slice, slice.first, slice.last), shown: false });
  return slice.last == null ? forward(slice, products, found) : backward(slice, products, found);
};

const partOf = ({ after, before }: Slice, first: number | null | undefined, last: number | null | undefined) => ({
  ...(last == null ? { first: first ?? defaultPage } : { last }),
  ...(after != null && { after }),
  ...(before != null && { before }),
});

const forward = async (slice: Slice, products: Search['products'], found: readonly Content[]): Promise<FoundItems> => {
  const first = slice.first ?? defaultPage;
  if (isContentCursor(slice.after))
    return foundWith(await products({ first: 1 }), found, { part: partOf(slice, first, null), shown: false });
  const page = await products({ first, after: slice.after, ...(isContentCursor(slice.before) ? {} : { before: slice.before }) });
  const left = page.hasNextPage ? 0 : first - page.items.length;
  const whole = foundWith(page, found, { part: partOf({ before: slice.before }, left, null), shown: true });
  return { ...whole, hasNextPage: page.hasNextPage || whole.hasNextPage };
};

const backward = async (slice: Slice, products: Search['products'], found: readonly Content[]): Promise<FoundItems> => {
  const last = slice.last ?? defaultPage;
  const behind = slice.before == null || isContentCursor(slice.before);
  if (!behind) return foundProducts(await products(slice));
  const own = foundWith(await products({ first: 1 }), found, {
    part: partOf({ before: slice.before }, null, last),
    shown: false,
  });
  const left = last - own.edges.length;
  if (left <= 0) return own;
  const page = foundProducts(await products({ last: left }));
  return { ...own, edges: [...page.edges, ...own.edges], hasPreviousPage: page.hasPreviousPage };
};
