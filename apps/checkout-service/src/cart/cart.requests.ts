import { CART, type CartEvent, type CartRejection, type CartRequest, cart } from '@millrace/contracts';
import type { Decider } from '@millrace/decider';
import { commandHandler, type Consumer } from '@millrace/event-log';
import type { PriceList } from '../price-list/keep-price-list.js';
import { type Cart, type CartTrigger, toCartState } from './cart.js';

export type CartRules = Decider<Cart | undefined, CartTrigger, CartEvent, CartRejection>;

/** Whatever is bought is bought at the offers of this moment. */
export const cartRequests = (decider: CartRules, prices: PriceList): Consumer =>
  commandHandler({
    stream: CART,
    aggregate: cart,
    decider,
    prepare: (request, state) => offered(prices, request, state),
    toContractState: toCartState,
  });

const offered = async (prices: PriceList, request: CartRequest, state: Cart | undefined): Promise<CartTrigger> => {
  switch (request.type) {
    case 'CreateCart':
    case 'AddLines':
      return { ...request, offers: await prices.offers(variantsOf(request.lines)) };
    case 'CheckOut':
      return { ...request, offers: await prices.offers(variantsOf(state?.lines ?? [])) };
    default:
      return request;
  }
};

const variantsOf = (lines: readonly { variantId: string }[]): string[] => lines.map(({ variantId }) => variantId);
