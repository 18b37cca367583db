import { cartId, placedOrder, requestKey, shopClient } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { useSyncExternalStore } from 'react';
import { notifyOfCart } from './cart-change.ts';
import { CartQuery } from './cart.query.ts';
import { watchPrices } from './seen-prices.ts';
import type { Cart, Payload, Warning } from './cart-model.ts';

/** The state of the cart. `cart: null`: there is none, or it is still `loading`. */
export interface CartState {
  status: 'loading' | 'ready' | 'failed';
  cart: Cart | null;
  /** Warnings of the shop and of this browser. */
  warnings: readonly Warning[];
  /** Whether this tab made the last change. */
  byShopper: boolean;
  /** The order that the cart became, in any tab. */
  ordered: string | undefined;
}

let state: CartState = { status: 'loading', cart: null, warnings: [], byShopper: false, ordered: undefined };
const listeners = new Set<() => void>();

const become = (next: Partial<CartState>) => {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
};

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The drawer, the cart page and the checkout share this state. */
export const useCart = (): CartState => useSyncExternalStore(listen, () => state);

/** Responses older than the state are dropped. */
const take = (cart: Cart, polls = 0, isOwnChange = false) => {
  const before = state.cart?.id === cart.id ? state.cart.version : -1;
  if (before > cart.version) return become({ status: 'ready' });
  if (cart.status === 'COMPLETED') return takeOrdered(cart, polls);
  const ofPrice = watchPrices(cart);
  const others = cart.warnings.filter(
    (warning) => !ofPrice.some(({ code, target }) => code === warning.code && target === warning.target),
  );
  // More than one version lies between: others have changed the cart too.
  const byShopper = isOwnChange && cart.version === before + 1;
  become({ status: 'ready', cart, warnings: [...others, ...ofPrice], byShopper, ordered: undefined });
  notifyOfCart({ count: cart.totalQuantity, state: `${cart.id} ${cart.version}` });
};

const takeNone = (ordered?: string) => {
  become({ status: 'ready', cart: null, warnings: [], ordered });
  notifyOfCart({ count: 0, state: ordered ?? '' });
};

/** The interval of polling for an order, or for a cart that opens again after a cancelled order. */
const pollIntervalMs = 300;
const maxPolls = 30;

/** The cart became an order, in this tab or another: the shopper is redirected to the order. */
const takeOrdered = ({ id, order }: Cart, polls: number) => {
  // After a cancelled order the cached cart may be older than the cancellation.
  const opensAgain = order?.status === 'CANCELLED' || new URLSearchParams(location.search).has('cancelled');
  if ((!order || opensAgain) && polls < maxPolls) {
    become({ status: 'loading', cart: null, warnings: [], ordered: undefined });
    setTimeout(() => void readCart(polls + 1, id), pollIntervalMs);
    return;
  }
  if (order?.status === 'PLACED') placedOrder.set({ order: order.id, cart: id });
  else if (order && order.status !== 'CANCELLED' && cartId.get() === id) cartId.forget();
  takeNone(order?.id);
};

/** To be called when the shopper has been redirected to the order. */
export const forgetOrdered = () => become({ ordered: undefined });

/** A cart that was merged into another one of the customer answers with that one, which this browser has from now on. */
const follow = (requested: string, { id }: Cart) => {
  if (id !== requested && cartId.get() === requested) cartId.set(id);
};

/** Reloads the cart; the current one stays visible meanwhile. */
export const readCart = async (polls = 0, lookedAt?: string): Promise<void> => {
  // A cart that another tab has bought is queried once more, which returns its order.
  const id = cartId.get() ?? lookedAt ?? state.cart?.id;
  if (!id) return takeNone();
  if (state.cart?.id !== id) become({ status: 'loading', cart: null, warnings: [] });
  const { data, error } = await shopClient.query(CartQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
  const other = cartId.get();
  if (other && other !== id) return readCart();
  if (data?.cart) {
    follow(id, data.cart);
    return take(data.cart, polls);
  }
  if (error) return become({ status: state.cart ? 'ready' : 'failed' });
  cartId.forget();
  takeNone();
};

type CartMutation = (id: string, idempotencyKey: string) => Promise<Payload | null | undefined>;

const { unreachable } = messages;

/**
 * Sends one change and shows the resulting cart. Resolves to the error message, or an empty text. A request without a response is
 * repeated once with the same idempotency key.
 */
export const changeCart = async (mutate: CartMutation): Promise<string> => {
  const id = cartId.get();
  if (!id) return unreachable;
  const key = requestKey();
  const payload = (await mutate(id, key)) ?? (await mutate(id, key));
  if (!payload) return unreachable;
  if (payload.cart) {
    follow(id, payload.cart);
    take(payload.cart, 0, true);
  }
  const [userError] = payload.userErrors;
  if (userError?.code === 'MISSING_CART') {
    cartId.forget();
    takeNone();
  }
  return userError?.message ?? '';
};
