import { cartId, type ResultOf, shopClient } from '@shop/kit';
import { messages } from '@shop/product/messages';
import { CartCreateMutation } from './cart-create.mutation.ts';
import { CartLinesAddMutation } from './cart-lines-add.mutation.ts';

export interface Wanted {
  merchandiseId: string;
  quantity: number;
}

export type Added = { ok: true; count: number; warning?: string } | { ok: false; message: string };

type Payload = NonNullable<ResultOf<typeof CartCreateMutation>['cartCreate']>;
type Code = Payload['userErrors'][number]['code'];

const { unreachable } = messages.buy;
/** The cart was bought or does not exist: the item goes into a new one. */
const cartUnusable = new Set<Code>(['MISSING_CART', 'CART_COMPLETED']);

const take = (payload: Payload | null | undefined): Added => {
  if (!payload) return { ok: false, message: unreachable };
  const [refusal] = payload.userErrors;
  if (!payload.cart) return { ok: false, message: refusal?.message ?? unreachable };
  if (refusal) return { ok: false, message: refusal.message };
  cartId.set(payload.cart.id);
  return { ok: true, count: payload.cart.totalQuantity, warning: payload.warnings[0]?.message };
};

const intoNewCart = async (wanted: Wanted, idempotencyKey: string): Promise<Added> => {
  const { data } = await shopClient.mutation(CartCreateMutation, { lines: [wanted], idempotencyKey }).toPromise();
  return take(data?.cartCreate);
};

/**
 * Adds an item to this browser's cart, or to a new one where there is none. A repetition with the same `key` after a missing response
 * adds nothing twice.
 */
export const addToCart = async (wanted: Wanted, key: string): Promise<Added> => {
  const id = cartId.get();
  if (!id) return intoNewCart(wanted, key);
  const { data } = await shopClient
    .mutation(CartLinesAddMutation, { cartId: id, lines: [wanted], idempotencyKey: key })
    .toPromise();
  const payload = data?.cartLinesAdd;
  if (!payload?.userErrors.some(({ code }) => cartUnusable.has(code))) return take(payload);
  cartId.forget();
  return intoNewCart(wanted, `${key}-new`);
};
