import { placedOrder, type ResultOf, shopClient } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import { attemptKey } from './attempt-key.ts';
import { CheckoutCompleteMutation } from './checkout-complete.mutation.ts';
import { formErrorsOf } from './form-errors.ts';
import type { CheckoutInput, FormErrors } from './form-values.ts';

type Payload = NonNullable<ResultOf<typeof CheckoutCompleteMutation>['checkoutComplete']>;
type UserError = Payload['userErrors'][number];

/** `changed`: the cart differs from the agreed one, so nothing was ordered. `taken`: it became an order before. */
export type Placed = { order: string } | { errors: FormErrors } | 'changed' | 'taken';

const unreachable = { '': messages.checkout.unreachable };
const changes = new Set<UserError['code']>([
  'TOTAL_CHANGED',
  'MERCHANDISE_NOT_ENOUGH_STOCK',
  'MERCHANDISE_OUT_OF_STOCK',
  'INVALID_MERCHANDISE_LINE',
]);

const sendCheckout = async (input: CheckoutInput): Promise<Payload | null | undefined> => {
  const variables = { input, idempotencyKey: attemptKey.of(input) };
  return (await shopClient.mutation(CheckoutCompleteMutation, variables).toPromise()).data?.checkoutComplete;
};

const has = ({ userErrors }: Payload, code: UserError['code']) => userErrors.some((userError) => userError.code === code);

/** Buys the cart, once for any number of calls. The cart id is stored until its order is final. */
export const placeOrder = async (input: CheckoutInput): Promise<Placed> => {
  const payload = await sendCheckout(input);
  if (!payload) return { errors: unreachable };
  if (!has(payload, 'REQUEST_PENDING')) attemptKey.settle();
  if (payload.order) {
    placedOrder.set({ order: payload.order.id, cart: input.cartId });
    return { order: payload.order.id };
  }
  if (has(payload, 'CART_COMPLETED')) return 'taken';
  if (payload.userErrors.length > 0 && payload.userErrors.every(({ code }) => changes.has(code))) return 'changed';
  return { errors: formErrorsOf(payload.userErrors) };
};
