import { placedOrder, type ResultOf, shopClient } from '@shop/kit';
import { attemptKey } from './attempt-key.ts';
import { CheckoutCompleteMutation } from './checkout-complete.mutation.ts';
import { faultsOf } from './faults.ts';
import type { CheckoutInput, Faults } from './form-values.ts';

type Payload = NonNullable<ResultOf<typeof CheckoutCompleteMutation>['checkoutComplete']>;
export type Placed = { order: string } | { faults: Faults };

const unreachable = { '': 'We couldn’t reach the shop. Please try again: you won’t be charged twice.' };

const ask = async (input: CheckoutInput): Promise<Payload | null | undefined> => {
  const variables = { input, idempotencyKey: attemptKey.of(input.cartId) };
  return (await shopClient.mutation(CheckoutCompleteMutation, variables).toPromise()).data?.checkoutComplete;
};

const has = ({ userErrors }: Payload, code: Payload['userErrors'][number]['code']) =>
  userErrors.some((refusal) => refusal.code === code);

/** Buys the cart, once, however often it is asked. The cart stays known until its order is sure. */
export const placeOrder = async (input: CheckoutInput): Promise<Placed> => {
  let payload = await ask(input);
  if (payload && has(payload, 'IDEMPOTENCY_KEY_REUSED')) {
    // An attempt with other answers arrived although its own answer was lost.
    attemptKey.settle();
    payload = await ask(input);
  }
  if (!payload) return { faults: unreachable };
  if (!has(payload, 'REQUEST_PENDING')) attemptKey.settle();
  if (!payload.order) return { faults: faultsOf(payload.userErrors) };
  placedOrder.set({ order: payload.order.id, cart: input.cartId });
  return { order: payload.order.id };
};
