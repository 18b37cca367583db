import type { CurrencyCode, Resolvers } from '../generated/shop.js';
import { toDecimal } from './amount.js';

export const amountResolvers: Resolvers = {
  MoneyV2: { amount: toDecimal, currencyCode: ({ currency }) => currency as CurrencyCode },
};
