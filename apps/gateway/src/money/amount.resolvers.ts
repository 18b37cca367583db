import type { CurrencyCode, Resolvers } from '../generated/shop.js';
import { toDecimal, withoutZeros } from './amount.js';

export const amountResolvers: Resolvers = {
  MoneyV2: {
    amount: (amount, _, { shortAmounts }) => (shortAmounts ? withoutZeros(toDecimal(amount)) : toDecimal(amount)),
    currencyCode: ({ currency }) => currency as CurrencyCode,
  },
};
