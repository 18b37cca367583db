import type { FacetLabel } from '../projection/translated-product.js';

/** The columns of a changed product in the order of the loader's statement; a title of `null`: the product is no longer listed. */
export type IndexRecord = readonly [
  productId: string,
  /** Number of the change, ascending in the order of commits. */
  changed: number,
  titleKey: string | null,
  productType: string,
  vendor: string,
  tags: readonly string[],
  /** `<name>\x1f<value>`, each once. */
  options: readonly string[],
  /** Minor units, ascending, each once. */
  prices: readonly number[],
  available: boolean,
  sold: number,
  orders: number,
  /** Milliseconds since 1970. */
  createdAt: number,
  /** ISO 8601. */
  updatedAt: string,
  /** The version of the product: its texts change with it only. */
  revision: number,
  /** By variant its price, 1 if it is available, and the indexes of its options in `options`. */
  variants: readonly (readonly number[])[],
];

/**
 * The texts of a product. `words`: three lines of normalized words, separated by blanks: of the title in order, of joined compounds of
 * the title, of facets. `codes`: SKUs and bar codes. `document`: the search document, as the text of a `tsvector`.
 */
export type IndexTexts = Readonly<{
  words: string;
  codes: string;
  document: string;
  /** In another language than the shop's: the title in the form in which it is compared and sorted, and the labels of facets. */
  translated?: Readonly<{ titleKey: string; labels: readonly FacetLabel[] }>;
}>;
