import { type CustomerAddress, type OutputOf, QuoteDelivery } from '@millrace/contracts';
import { connectionOf } from '../graphql/connection.js';
import { keyHash } from '../identity/id-factory.js';
import type { CartModel } from '../cart/fields/cart.model.js';
import { linesOf } from '../cart/fields/line-price.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { CartDeliveryGroupResolvers, CartResolvers } from '../generated/shop.js';
import { toQuoted } from '../checkout/address/to-address.js';
import { deliveryGroupGid } from '../identity/gid.js';
import { destinationOf, selectedOption } from '../cart/fields/destination.js';

/** The lines of a cart that go to an address together: all of them. `address` has a country at least. */
export type DeliveryGroupModel = Readonly<{ cart: CartModel; address: CustomerAddress }>;
type Quotes = NonNullable<OutputOf<typeof QuoteDelivery>['options']>;

const quotes = new WeakMap<DeliveryGroupModel, Promise<Quotes>>();

/** The options of a group, cheapest first; read once for each group of a response, and only when they are asked for. */
const optionsOf = (group: DeliveryGroupModel, { session }: ShopContext): Promise<Quotes> => {
  const { cart, address } = group;
  const query = { cartId: cart.id, keyHash: keyHash(cart.key), address: toQuoted(address) };
  const known = quotes.get(group) ?? session.query(QuoteDelivery, query).then(({ options }) => options ?? []);
  quotes.set(group, known);
  return known;
};

const toOption = ({ option: { handle, title, description, price } }: Quotes[number]) => ({
  code: handle,
  handle,
  title,
  description,
  estimatedCost: price,
  deliveryMethodType: 'SHIPPING' as const,
});

/** The groups of a cart: one, or none while it is empty or the country where it goes is not known. */
export const deliveryGroups: NonNullable<CartResolvers['deliveryGroups']> = (cart, { first, after, last, before }) => {
  const address = destinationOf(cart.state);
  const groups = address.countryCode === undefined || cart.state.lines.length === 0 ? [] : [{ cart, address }];
  return connectionOf(groups, { first, after, last, before }, () => '1');
};

export const deliveryGroupResolvers: CartDeliveryGroupResolvers = {
  id: ({ cart }) => deliveryGroupGid(cart.id),
  groupType: () => 'ONE_TIME_PURCHASE',
  cartLines: ({ cart }, { reverse, ...slice }) =>
    connectionOf(reverse ? linesOf(cart).toReversed() : linesOf(cart), slice, ({ line }) => line.lineId),
  deliveryAddress: ({ address }) => address,
  deliveryOptions: async (group, _, context) => (await optionsOf(group, context)).map(toOption),
  selectedDeliveryOption: async (group, _, context) => {
    const selected = selectedOption(await optionsOf(group, context), group.cart.state.deliveryOption);
    return selected ? toOption(selected) : null;
  },
};
