import { QuoteDelivery } from '@millrace/contracts';
import { destinationOf, selectedOption } from '../cart/fields/destination.js';
import { readCart } from '../cart/fields/read-cart.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { CheckoutCompleteInput, MailingAddressInput } from '../generated/shop.js';
import { type KeyedId, keyHash } from '../identity/id-factory.js';
import { toQuoted } from './address/to-address.js';

/** The input of a checkout with all that a cart may hold. A text is empty where neither has it. */
export type CompleteInput = CheckoutCompleteInput &
  Readonly<{ email: string; shippingAddress: MailingAddressInput; deliveryOptionHandle: string }>;

/** The option for an address that the cart has selected, the cheapest when it has none; empty when there is none. */
const optionFor = async (
  session: ReadSession,
  { id, key }: KeyedId,
  { address, selected }: Readonly<{ address: MailingAddressInput; selected: string | undefined }>,
): Promise<string> => {
  if (selected !== undefined) return selected;
  const query = { cartId: id, keyHash: keyHash(key), ...(address.countryCode && { address: toQuoted(address) }) };
  const { options } = await session.query(QuoteDelivery, query);
  return selectedOption(options ?? [], undefined)?.option.handle ?? '';
};

/**
 * Takes what the input of a checkout leaves out from the cart: the e-mail address of its buyer, its selected address and its delivery option. A complete
 * input reads nothing. `null`: there is no such cart.
 */
export const withCartChoices = async (
  session: ReadSession,
  keyed: KeyedId,
  input: CheckoutCompleteInput,
): Promise<CompleteInput | null> => {
  const { email, shippingAddress, deliveryOptionHandle } = input;
  if (email != null && shippingAddress != null && deliveryOptionHandle != null)
    return { ...input, email, shippingAddress, deliveryOptionHandle };
  const cart = await readCart(session, keyed);
  if (!cart) return null;
  const { state } = cart;
  const address = shippingAddress ?? destinationOf(state);
  return {
    ...input,
    email: email ?? state.buyer.email ?? '',
    shippingAddress: address,
    deliveryOptionHandle: deliveryOptionHandle ?? (await optionFor(session, keyed, { address, selected: state.deliveryOption })),
  };
};
