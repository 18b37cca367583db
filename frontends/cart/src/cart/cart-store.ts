import { cartId, emit, placedOrder, type ResultOf, requestKey, shopClient } from '@shop/kit';
import { useSyncExternalStore } from 'react';
import { CartQuery } from './cart.query.ts';
import { watchPrices } from './seen-prices.ts';
import type { UpdateLinesMutation } from './cart-lines-update.mutation.ts';

export type Cart = NonNullable<ResultOf<typeof CartQuery>['cart']>;
export type Line = Cart['lines']['nodes'][number];
export type Payload = NonNullable<ResultOf<typeof UpdateLinesMutation>['cartLinesUpdate']>;
export type Warning = Cart['warnings'][number];

/** The cart as this micro-frontend knows it. `cart: null`: there is none, or nothing was read yet (`loading`). */
export interface CartState {
  status: 'loading' | 'ready' | 'failed';
  cart: Cart | null;
  /** What the shop says of its lines, and what this browser noticed itself. */
  warnings: readonly Warning[];
  /** Whether the last change of it was made here by the shopper, and not by another tab. */
  byShopper: boolean;
  /** The order that this browser's cart became, in whichever tab. */
  ordered: string | undefined;
}

let state: CartState = { status: 'loading', cart: null, warnings: [], byShopper: false, ordered: undefined };
const listeners = new Set<() => void>();

const become = (next: Partial<CartState>) => {
  state = { ...state, ...next };
  for (const hear of listeners) hear();
};

const listen = (hear: () => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

/** The drawer, the cart's page and the check-out show this one state. */
export const useCart = (): CartState => useSyncExternalStore(listen, () => state);

/** An answer that was overtaken by a newer one is dropped. */
const take = (cart: Cart, polls = 0, isOwnChange = false) => {
  const before = state.cart?.id === cart.id ? state.cart.version : -1;
  if (before > cart.version) return become({ status: 'ready' });
  if (cart.status === 'COMPLETED') return takeOrdered(cart, polls);
  const ofPrice = watchPrices(cart);
  const others = cart.warnings.filter(
    (warning) => !ofPrice.some(({ code, target }) => code === warning.code && target === warning.target),
  );
  // Where more than one step lies between, others have changed it too.
  const byShopper = isOwnChange && cart.version === before + 1;
  become({ status: 'ready', cart, warnings: [...others, ...ofPrice], byShopper, ordered: undefined });
  emit('shop:cart-changed', { count: cart.totalQuantity, state: `${cart.id} ${cart.version}` });
};

const takeNone = (ordered?: string) => {
  become({ status: 'ready', cart: null, warnings: [], ordered });
  emit('shop:cart-changed', { count: 0, state: ordered ?? '' });
};

/** Between being ordered and being told of the order, and between the end of an order and being open again, lie moments. */
const pollIntervalMs = 300;
const maxPolls = 30;

/** The cart became an order, here or in another tab: nothing is left in it, and whoever looks at it is led to the order. */
const takeOrdered = ({ id, order }: Cart, polls: number) => {
  // Whoever comes from an order that was cancelled may read of it as it was before.
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

/** Whoever was led to the order knows of it. */
export const forgetOrdered = () => become({ ordered: undefined });

/** Reads this browser's cart again; what is shown stays until the answer is there. */
export const readCart = async (polls = 0, lookedAt?: string): Promise<void> => {
  // A cart that another tab has bought is looked at once more: that tells which order it became.
  const id = cartId.get() ?? lookedAt ?? state.cart?.id;
  if (!id) return takeNone();
  if (state.cart?.id !== id) become({ status: 'loading', cart: null, warnings: [] });
  const { data, error } = await shopClient.query(CartQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
  const other = cartId.get();
  if (other && other !== id) return readCart();
  if (data?.cart) return take(data.cart, polls);
  if (error) return become({ status: state.cart ? 'ready' : 'failed' });
  cartId.forget();
  takeNone();
};

type Ask = (id: string, idempotencyKey: string) => Promise<Payload | null | undefined>;

const unreachable = 'We couldn’t reach the shop, so nothing was changed.';

/**
 * Carries out one change and shows the cart as it is then. Tells what went wrong, or an empty string. An answer that never came is asked for
 * once more with the same key: the change happens once.
 */
export const changeCart = async (ask: Ask): Promise<string> => {
  const id = cartId.get();
  if (!id) return unreachable;
  const key = requestKey();
  const payload = (await ask(id, key)) ?? (await ask(id, key));
  if (!payload) return unreachable;
  if (payload.cart) take(payload.cart, 0, true);
  const [userError] = payload.userErrors;
  if (userError?.code === 'MISSING_CART') {
    cartId.forget();
    takeNone();
  }
  return userError?.message ?? '';
};
