import type { CartCommands } from '../cart/cart-commands.js';
import { cartPayload } from '../cart/fields/payload.js';
import { unchangedCart } from '../cart/gift-cards.js';
import { addressChangeErrors, addressInputErrors, changedAddress, newAddresses } from '../cart/inputs/delivery-inputs.js';
import { mailingAddressResolvers } from '../customers/addresses/customer-address.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { CartUserError, MutationCartDeliveryAddressesAddArgs, Resolvers } from '../generated/shop.js';
import { cartAddressGid, deliveryGroupGid, idOf, keyedIdOf } from '../identity/gid.js';
import { deliveryGroupResolvers, deliveryGroups } from './delivery-groups.js';

const { name, formatted, formattedArea, latitude, longitude } = mailingAddressResolvers;

/** The user errors of the groups of a selection: a cart has one. */
const groupErrors = (cartId: string, groupIds: readonly string[]): readonly CartUserError[] => {
  const known = deliveryGroupGid(keyedIdOf('Cart', cartId)?.id ?? '').replace('gid://millrace/', '');
  return groupIds.flatMap((id, index) =>
    id.replace(/^gid:\/\/(?:millrace|shopify)\//, '') === known
      ? []
      : [
          {
            code: 'INVALID_DELIVERY_GROUP' as const,
            message: 'We can’t find this group of lines.',
            field: ['selectedDeliveryOptions', String(index), 'deliveryGroupId'],
          },
        ],
  );
};

/** Adds addresses to those of a cart, or puts them in their place. */
const putAddresses = (
  carts: CartCommands,
  context: ShopContext,
  type: 'AddDeliveryAddresses' | 'ReplaceDeliveryAddresses',
  { addresses, ...change }: MutationCartDeliveryAddressesAddArgs,
) => {
  const errors = addressInputErrors(addresses, ['addresses']);
  if (errors.length > 0) return unchangedCart(carts, context, change.cartId, errors);
  return carts.change(context, change, (opened) => ({
    type,
    keyHash: opened.keyHash,
    addresses: newAddresses(addresses, opened),
  }));
};

/** The delivery of carts: addresses, groups of lines and options. */
export const deliveryResolvers = (carts: CartCommands): Resolvers => ({
  Mutation: {
    cartDeliveryAddressesAdd: (_, args, context) => putAddresses(carts, context, 'AddDeliveryAddresses', args),
    cartDeliveryAddressesReplace: (_, args, context) => putAddresses(carts, context, 'ReplaceDeliveryAddresses', args),
    cartDeliveryAddressesUpdate: (_, { addresses, ...change }, context) => {
      const errors = addressChangeErrors(addresses);
      if (errors.length > 0) return unchangedCart(carts, context, change.cartId, errors);
      return carts.change(context, change, ({ keyHash }) => ({
        type: 'ChangeDeliveryAddresses',
        keyHash,
        addresses: addresses.map((given) => {
          const address = changedAddress(given);
          return {
            addressId: idOf('CartSelectableAddress', given.id),
            ...(address && { address }),
            ...(given.selected != null && { selected: given.selected }),
            ...(given.oneTimeUse != null && { oneTimeUse: given.oneTimeUse }),
          };
        }),
      }));
    },
    cartDeliveryAddressesRemove: (_, { addressIds, ...change }, context) =>
      carts.change(context, change, ({ keyHash }) => ({
        type: 'RemoveDeliveryAddresses',
        keyHash,
        addressIds: addressIds.map((id) => idOf('CartSelectableAddress', id)),
      })),
    cartSelectedDeliveryOptionsUpdate: (_, { selectedDeliveryOptions: selected, ...change }, context) => {
      const errors = groupErrors(
        change.cartId,
        selected.map(({ deliveryGroupId }) => deliveryGroupId),
      );
      const handle = selected.at(-1)?.deliveryOptionHandle;
      if (handle === undefined || errors.length > 0) return unchangedCart(carts, context, change.cartId, errors);
      return carts.change(context, change, ({ keyHash }) => ({ type: 'SelectDeliveryOption', keyHash, handle }));
    },
  },
  Cart: {
    delivery: (cart) => cart,
    deliveryGroups,
  },
  CartDelivery: {
    addresses: ({ id: cartId, state }, { selected }) =>
      (state.deliveryAddresses ?? [])
        .filter((address) => selected == null || address.selected === selected)
        .map((address) => ({ ...address, cartId })),
  },
  CartSelectableAddress: { id: ({ cartId, addressId }) => cartAddressGid(cartId, addressId) },
  CartAddress: { __resolveType: () => 'CartDeliveryAddress' },
  CartDeliveryAddress: {
    ...(name && { name }),
    ...(formatted && { formatted }),
    ...(formattedArea && { formattedArea }),
    ...(latitude && { latitude }),
    ...(longitude && { longitude }),
  },
  CartDeliveryGroup: deliveryGroupResolvers,
  CartDeliveryAddressesAddPayload: cartPayload,
  CartDeliveryAddressesReplacePayload: cartPayload,
  CartDeliveryAddressesUpdatePayload: cartPayload,
  CartDeliveryAddressesRemovePayload: cartPayload,
  CartSelectedDeliveryOptionsUpdatePayload: cartPayload,
});
