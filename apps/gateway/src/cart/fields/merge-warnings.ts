import type { CartState } from '@millrace/contracts';
import type { ShopContext } from '../../catalogue/shop-context.js';
import type { CartWarning } from '../../generated/shop.js';
import { cartGid } from '../../identity/gid.js';
import type { CartModel } from './cart.model.js';

type MergeLine = NonNullable<CartState['merges']>[number]['lines'][number];

const reasons: Readonly<Record<NonNullable<MergeLine['reason']>, string>> = {
  TOO_MANY_OF_ONE_ITEM: 'a cart holds no more of one item',
  TOO_MANY_LINES: 'a cart holds no more lines',
  OTHER_CURRENCY: 'it is not sold in the currency of this cart',
  CART_TOO_LARGE: 'the cart would be too large',
};

/** A warning for each line of a merged cart of which not all pieces were taken over; its target is the cart. */
export const mergeWarnings = async (cart: CartModel, { catalogue }: ShopContext): Promise<CartWarning[]> => {
  const short = (cart.state.merges ?? []).flatMap(({ lines }) => lines).filter(({ reason }) => reason !== undefined);
  return Promise.all(
    short.map(async ({ variantId, wanted, quantity, reason }): Promise<CartWarning> => {
      const title = (await catalogue.productOf(variantId))?.title ?? 'An item';
      const why = reason ? reasons[reason] : '';
      const message = `${title}: ${quantity} of ${wanted} pieces of your other cart were taken over, as ${why}.`;
      return { code: quantity > 0 ? 'MERGE_QUANTITY_LIMITED' : 'MERGE_LINE_LEFT_OUT', message, target: cartGid(cart) };
    }),
  );
};
