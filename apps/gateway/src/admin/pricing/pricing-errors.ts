import type { DeliveryZoneRejection, DiscountRejection, PriceListRejection, TaxRateRejection } from '@millrace/contracts';
import { mapRejection, type RejectionHandlers } from '../../commands/command-errors.js';
import type { AdminUserError } from '../../generated/admin.js';
import { variantGid } from '../../identity/gid.js';

type ErrorBody = Pick<AdminUserError, 'code' | 'message'>;
export type RuleRejection = DiscountRejection | TaxRateRejection | DeliveryZoneRejection | PriceListRejection;

const notFound = (what: string) => (): ErrorBody => ({ code: 'NOT_FOUND', message: `We can’t find this ${what}.` });
const invalid = ({ detail, path }: Readonly<{ detail: string; path: readonly string[] }>): ErrorBody => ({
  code: 'INVALID',
  message: `${path.join('.')}: ${detail}.`,
});

const errorByRejection: RejectionHandlers<RuleRejection, ErrorBody> = {
  DiscountExists: () => ({ code: 'DISCOUNT_EXISTS', message: 'This code has a discount.' }),
  DiscountNotFound: notFound('discount'),
  DiscountInvalid: invalid,
  TaxRateNotFound: notFound('tax rate'),
  DeliveryZoneNotFound: notFound('delivery zone'),
  DeliveryZoneInvalid: invalid,
  PriceListNotFound: notFound('price list'),
  PriceListCurrencyMismatch: ({ variantId, currency }) => ({
    code: 'INVALID',
    message: `The price of ${variantGid(variantId)} is in ${currency}, not in the currency of the price list.`,
  }),
};

/** The user error of a rejected command to a rule of prices. */
export const ruleError = (rejection: RuleRejection): ErrorBody => mapRejection(rejection, errorByRejection);
