import { QuoteDelivery } from '@millrace/contracts';
import type { Resolvers } from '../generated/shop.js';
import { badUserInput } from '../graphql/errors.js';
import { keyedIdOf } from '../identity/gid.js';
import { keyHash } from '../identity/id-factory.js';
import { addressFormat } from './address/address-format.js';
import { toOrderCost } from '../orders/order-cost.js';
import { toQuoted } from './address/to-address.js';
import type { Checkout } from './checkout.js';

export const checkoutResolvers = (checkout: Checkout): Resolvers => ({
  Query: {
    addressFormat: (_, { countryCode }) => {
      if (!/^[a-z]{2}$/i.test(countryCode)) throw badUserInput('not the code of a country, such as DE', 'countryCode');
      const { provinces, ...format } = addressFormat(countryCode.toUpperCase());
      return { ...format, provinceKind: provinces?.kind ?? null, provinces: provinces?.provinces ?? [] };
    },
    deliveryOptions: async (_, { cartId, address }, { session }) => {
      const keyed = keyedIdOf('Cart', cartId);
      if (!keyed) return null;
      const query = {
        cartId: keyed.id,
        keyHash: keyHash(keyed.key),
        ...(address?.countryCode && { address: toQuoted(address) }),
      };
      const { options } = await session.query(QuoteDelivery, query);
      return options?.map(({ option, cost }) => ({ ...option, orderCost: toOrderCost(cost) })) ?? null;
    },
  },
  Mutation: {
    checkoutComplete: (_, { input, ...options }, context) => checkout.complete(context, input, options),
  },
});
