import { searchesOf } from './shop/searches.js';
import { withShoppers } from './shop/with-shoppers.js';

export const search = withShoppers({
  about:
    'A page of 20 products with all facets and their counts, by a word, narrowed by one facet, nearly each search another one.',
  plan: { runs: 3, seconds: 2.5, warmUpSeconds: 1.5 },
  visitOf: (products) => {
    const draw = searchesOf(products);
    return (who) => (timed) => timed('search', () => who.search(draw()));
  },
});
