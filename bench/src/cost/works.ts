import type { CatalogueProduct } from '../shop/stock-products.js';
import { chosen, searchesOf } from '../shop/searches.js';
import type { Shopper } from '../shop/shopper.js';

/** One kind of operation: a shopper does it again and again. `prepare` is done before each and is not part of it. */
export type Work = Readonly<{
  name: string;
  /** Whether more follows from it later, as dispatch and delivery from an order: nothing else is measured after it. */
  isLast?: boolean;
  visitOf(products: readonly CatalogueProduct[]): (who: Shopper) => () => Promise<void>;
}>;

const linesOfCart = 20;

/** The operations of which the cost is measured. An order is its product page, two lines into a new cart, and the check-out until it is paid. */
export const works: readonly Work[] = [
  { name: 'search', visitOf: (products) => (who) => () => who.search(searchesOf(products)()) },
  { name: 'product page', visitOf: (products) => (who) => async () => void (await who.open(chosen(products).handle)) },
  {
    name: 'add to cart',
    visitOf: (products) => (who) => {
      const variants = products.flatMap((product) => product.variants.nodes.map(({ id }) => id));
      let cart = '';
      let lines = 0;
      return async () => {
        if (lines % linesOfCart === 0) cart = await who.takeCart();
        lines += 1;
        await who.add(cart, chosen(variants));
      };
    },
  },
  {
    name: 'order',
    isLast: true,
    visitOf: (products) => (who) => async () => {
      const variants = await who.open(chosen(products).handle);
      const cart = await who.takeCart();
      for (let line = 0; line < 2; line += 1) await who.add(cart, chosen(variants));
      await who.checkOut(cart);
    },
  },
];
