import { chosen } from './shop/searches.js';
import { withShoppers } from './shop/with-shoppers.js';

const addsToACart = 20;

export const addToCart = withShoppers({
  about: `One more line in a cart, in the log and on the disk before the answer; a new cart, not counted, for every ${addsToACart} lines.`,
  plan: { runs: 3, seconds: 2.5, warmUpSeconds: 1.5 },
  visitOf: (products) => {
    const variants = products.flatMap((product) => product.variants.nodes.map(({ id }) => id));
    return (who) => {
      let cart = '';
      let adds = 0;
      return async (timed) => {
        if (adds % addsToACart === 0) cart = await who.takeCart();
        adds += 1;
        await timed('add to cart', () => who.add(cart, chosen(variants)));
      };
    };
  },
});
