import type { Money } from '@millrace/contracts';
import type { MoneyInput } from '../generated/shop.js';
import { toMinor } from '../money/amount.js';

/** The total that the client showed to the buyer, if given. An invalid amount becomes `NaN`, which the command's contract refuses. */
export const expectedTotalOf = (given: MoneyInput | null | undefined): { expectedTotal?: Money } => {
  if (!given) return {};
  const { amount, currencyCode: currency } = given;
  return { expectedTotal: { minor: toMinor(String(amount), currency) ?? Number.NaN, currency } };
};
