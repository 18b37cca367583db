import { QuoteDelivery } from '@millrace/contracts';
import type { Resolvers } from '../generated/shop.js';
import { badInput } from '../graphql/errors.js';
import { keyedIdOf } from '../identity/gid.js';
import { keyHash } from '../identity/keys.js';
import { addressFormat } from './address/address-format.js';
import { toQuoted } from './address.js';
import type { CheckOut } from './check-out.js';

export const checkoutResolvers = (checkOut: CheckOut): Resolvers => ({
  Query: {
    addressFormat: (_, { countryCode }) => {
      if (!/^[a-z]{2}$/i.test(countryCode)) throw badInput('not the code of a country, such as DE', 'countryCode');
      const { provinces, ...format } = addressFormat(countryCode.toUpperCase());
      return { ...format, provinceKind: provinces?.kind ?? null, provinces: provinces?.provinces ?? [] };
    },
    deliveryOptions: async (_, { cartId, address }, { reading }) => {
      const keyed = keyedIdOf('Cart', cartId);
      if (!keyed) return null;
      const question = {
        cartId: keyed.id,
        keyHash: keyHash(keyed.key),
        ...(address?.countryCode && { address: toQuoted(address) }),
      };
      const { options } = await reading.ask(QuoteDelivery, question);
      return options?.map(({ option }) => option) ?? null;
    },
  },
  Mutation: {
    checkoutComplete: (_, { input, ...options }, context) => checkOut(context, input, options),
  },
});
