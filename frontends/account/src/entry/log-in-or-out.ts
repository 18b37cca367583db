import { attachCart, cartId, checkoutDraft, emit, heldToken, logInState, mergedCart, navigate, notify, paths } from '@shop/kit';
import { messages } from '@shop/account/messages';
import type { UserError } from '../form/form-errors.ts';
import { send } from '../form/send.ts';
import { LogOutMutation } from './entry.mutations.ts';

/** Begins a log-in, of which the gateway has put the token into a cookie, and fetches the customer's cart. */
export const begin = async ({ expiresAt }: { expiresAt: string }): Promise<void> => {
  logInState.set({ expiresAt });
  // The cart page and the checkout tell it themselves.
  if (!(await attachCart({ orOpen: true })) || new URLSearchParams(location.search).has('next')) return;
  notify({
    message: messages.entry.cartAdded,
    action: { label: messages.entry.seeCart, run: () => navigate(paths.cart) },
  });
};

/** Whoever uses this browser next finds nothing of the customer, who finds the cart at the next log-in. */
export const forgetCustomer = (): void => {
  const attached = logInState.get()?.cart;
  logInState.forget();
  checkoutDraft.forget();
  mergedCart.forget();
  if (attached === undefined || attached !== cartId.get()) return;
  cartId.forget();
  emit('shop:cart-changed', { count: 0 });
  emit('shop:cart-stale', {});
};

/** Logs out; resolves to the errors. A log-in that the shop does not know any more has ended too. */
export const logOut = async (): Promise<readonly UserError[]> => {
  const { payload, errors } = await send(LogOutMutation, { token: heldToken });
  if (!payload) return errors;
  forgetCustomer();
  return [];
};
