import type { Money } from '@millrace/contracts';
import type { MoneyInput } from '../generated/shop.js';
import { toMinor } from '../money/amount.js';

/** The total that the buyer was shown, if the client tells it. What is no amount of its currency fits no contract. */
export const expectedTotalOf = (given: MoneyInput | null | undefined): { expectedTotal?: Money } => {
  if (!given) return {};
  const { amount, currencyCode: currency } = given;
  return { expectedTotal: { minor: toMinor(String(amount), currency) ?? Number.NaN, currency } };
};
