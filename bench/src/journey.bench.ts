import { chosen, searchesOf } from './shop/searches.js';
import { withShoppers } from './shop/with-shoppers.js';

/** Its steps are measured too: they show where a journey spends its time under the load of whole journeys. */
export const journey = withShoppers({
  about:
    'Three searches, a product page, two lines into a new cart, checkout with a good card, and the wait until the order is paid for and confirmed, by subscription.',
  plan: { runs: 3, seconds: 4, warmUpSeconds: 1.5 },
  visitOf: (products) => {
    const draw = searchesOf(products);
    return (who) => (timed) =>
      timed('journey', async () => {
        for (let n = 0; n < 3; n += 1) await timed('· a search', () => who.search(draw()));
        const variants = await timed('· the product page', () => who.open(chosen(products).handle));
        const cart = await who.takeCart();
        for (let n = 0; n < 2; n += 1) await timed('· a line added', () => who.add(cart, chosen(variants)));
        await timed('· checkout to confirmed', () => who.checkOut(cart));
      });
  },
});
