import { makeProduct } from '../catalogue/make-product.js';
import { type Seeded, seeded } from '../catalogue/seeded.js';
import type { Search } from '../shop/searches.js';

export type Queries = Readonly<{
  /** A search for one or two words of a product, or none, filtered by one facet. */
  search: () => Search;
  /** The same with a misspelt word. */
  withTypo: () => Search;
  /** The beginning of a text that a shopper types. */
  beginning: () => string;
  /** The fraction of the drawn searches that were among so many recent different ones: the maximum fraction of cached answers. */
  repeatedShare: () => number;
}>;

const sortKeys = ['RELEVANCE', 'RELEVANCE', 'RELEVANCE', 'PRICE', 'TITLE', 'BEST_SELLING'];
/** The number of answers that the view caches. */
const cacheSize = 200;

/** A letter is removed, doubled or swapped with the next. */
const typoIn = (draw: Seeded, word: string): string => {
  const at = draw.whole(1, word.length - 2);
  const [a, b] = [word.charAt(at), word.charAt(at + 1)];
  const instead = draw.one(['', a + a + b, b + a]);
  return word.slice(0, at) + (instead === '' ? b : instead) + word.slice(at + 2);
};

/** Draws queries for a generated catalogue, mostly different ones. */
export const queriesAbout = (products: number, seed: number): Queries => {
  const draw = seeded(seed);
  const recent = new Set<string>();
  let [drawn, repeated] = [0, 0];
  const note = <Q>(query: Q): Q => {
    const key = JSON.stringify(query);
    drawn += 1;
    if (recent.has(key)) repeated += 1;
    recent.add(key);
    for (const oldest of recent) if (recent.size > cacheSize) recent.delete(oldest);
    return query;
  };
  const about = () => makeProduct(draw.whole(0, products - 1)).event;
  const filterOf = ({ productType, vendor, tags, variants }: ReturnType<typeof about>): object => {
    const price = (variants[0]?.price.minor ?? 0) / 100;
    const [option] = variants[0]?.selectedOptions ?? [];
    return draw.one([
      { productType },
      { productVendor: vendor },
      { price: { max: Math.ceil(price) } },
      { available: true },
      { tag: tags[0] },
      ...(option ? [{ variantOption: option }] : []),
    ]);
  };
  const search = (queryOf: (words: readonly string[]) => string): Search => {
    const product = about();
    const words = product.title.toLowerCase().split(' ');
    return note({ query: queryOf(words), productFilters: [filterOf(product)], sortKey: draw.one(sortKeys) });
  };
  return {
    search: () => search((words) => (draw.next() < 0.1 ? '' : draw.some(words, draw.whole(1, 2)).join(' '))),
    withTypo: () => search((words) => typoIn(draw, draw.one(words.filter((word) => word.length > 4)) ?? 'stoneware')),
    beginning: () => {
      const word = draw.one(about().title.toLowerCase().split(' '));
      return word.slice(0, draw.whole(2, word.length));
    },
    repeatedShare: () => (drawn === 0 ? 0 : repeated / drawn),
  };
};
