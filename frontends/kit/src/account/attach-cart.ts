import { cartId } from '../browser/cart-id.ts';
import { emit } from '../browser/events.ts';
import { requestKey } from '../browser/request-key.ts';
import { shopClient } from '../graphql/client.ts';
import { AttachCartMutation, OpenCartMutation } from './attach-cart.mutation.ts';
import { freshLogIn } from './fresh-log-in.ts';
import { heldToken, logInState } from '../browser/log-in-state.ts';
import { mergedCart } from './merged-cart.ts';

const openCart = async (): Promise<string | undefined> => {
  const { data } = await shopClient.mutation(OpenCartMutation, { idempotencyKey: requestKey() }).toPromise();
  return data?.cartCreate?.cart?.id;
};

/**
 * Attaches the cart of this browser to the customer who is logged in, once; another cart of the customer becomes part of it. With
 * `orOpen` also without a cart, to get back that of the customer. Resolves to whether there was a merge.
 */
export const attachCart = async ({ orOpen = false } = {}): Promise<boolean> => {
  const known = logInState.get();
  if (!known || (known.cart !== undefined && known.cart === cartId.get())) return false;
  if (!cartId.get() && !orOpen) return false;
  if (!(await freshLogIn())) return false;
  const id = cartId.get() ?? (await openCart());
  if (!id) return false;
  const variables = { cartId: id, token: heldToken, idempotencyKey: requestKey() };
  const { data } = await shopClient.mutation(AttachCartMutation, variables).toPromise();
  const { cart, userErrors = [] } = data?.cartBuyerIdentityUpdate ?? {};
  const state = logInState.get();
  if (!cart || !state || userErrors.length > 0) return false;
  cartId.set(cart.id);
  logInState.set({ ...state, cart: cart.id });
  const isMerged = cart.history.nodes.some(({ __typename, version }) => __typename === 'CartMerged' && version === cart.version);
  if (isMerged) mergedCart.set(cart.id);
  emit('shop:cart-changed', { count: cart.totalQuantity, state: `${cart.id} ${cart.version}` });
  return isMerged;
};
