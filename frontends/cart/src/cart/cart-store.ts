import { cartId, emit, type ResultOf, requestKey, shopClient } from '@shop/kit';
import { useSyncExternalStore } from 'react';
import { CartQuery } from './cart.query.ts';
import { watchPrices } from './seen-prices.ts';
import { settlePlaced } from './settle-placed.ts';
import type { UpdateLinesMutation } from './cart-lines-update.mutation.ts';

export type Cart = NonNullable<ResultOf<typeof CartQuery>['cart']>;
export type Line = Cart['lines']['nodes'][number];
export type Payload = NonNullable<ResultOf<typeof UpdateLinesMutation>['cartLinesUpdate']>;
export type Warning = Payload['warnings'][number];

/** The cart as this micro-frontend knows it. `cart: null`: there is none, or nothing was read yet (`loading`). */
export interface CartState {
  status: 'loading' | 'ready' | 'failed';
  cart: Cart | null;
  /** As the last change told them, and what this browser noticed itself. */
  warnings: readonly Warning[];
  /** The order that is being made of this cart: until its end is known the cart does not change. */
  ordered: string | undefined;
}

let state: CartState = { status: 'loading', cart: null, warnings: [], ordered: undefined };
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
const take = (cart: Cart, told: readonly Warning[] = []) => {
  const overtaken = state.cart?.id === cart.id && state.cart.version > cart.version;
  if (overtaken) return become({ status: 'ready' });
  const ofPrice = watchPrices(cart);
  const others = told.filter(
    (warning) => !ofPrice.some(({ code, target }) => code === warning.code && target === warning.target),
  );
  become({ status: 'ready', cart, warnings: [...others, ...ofPrice] });
  emit('shop:cart-changed', { count: cart.totalQuantity });
};

const takeNone = () => {
  become({ status: 'ready', cart: null, warnings: [], ordered: undefined });
  emit('shop:cart-changed', { count: 0 });
};

/** Reads this browser's cart again; what is shown stays until the answer is there. */
export const readCart = async (): Promise<void> => {
  const id = cartId.get();
  if (!id) return takeNone();
  if (state.cart?.id !== id) become({ status: 'loading', cart: null, warnings: [] });
  const { data, error } = await shopClient.query(CartQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
  const ordered = await settlePlaced(id);
  if (cartId.get() !== id) return takeNone();
  become({ ordered });
  if (data?.cart) return take(data.cart);
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
  if (payload.cart) take(payload.cart, payload.warnings);
  const [refusal] = payload.userErrors;
  if (refusal?.code === 'MISSING_CART') {
    cartId.forget();
    takeNone();
  }
  return refusal?.message ?? '';
};
