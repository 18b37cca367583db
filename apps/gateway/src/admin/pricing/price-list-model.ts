import { currencies, type FixedPrice, type ListedPriceList, type PriceListDetails } from '@millrace/contracts';
import type { FixedPriceInput, PriceList, PriceListInput } from '../../generated/admin.js';
import { idOf } from '../../identity/gid.js';
import { decimalOf, minorOf, moneyOf, ppmOf } from './values.js';

/** The details of a price list; `undefined` for a currency that the shop API does not have. */
export const priceListDetailsOf = (given: PriceListInput): PriceListDetails | undefined => {
  const { title, currencyCode: currency, countryCodes, adjustment } = given;
  if (!currencies.some((known) => known === currency)) return undefined;
  if (!adjustment) return { title, currency, countries: [...countryCodes] };
  const { factor, roundTo, minus } = adjustment;
  const adjusted = {
    ppm: ppmOf(factor * 100),
    ...(roundTo != null && { roundTo: minorOf(roundTo, currency) }),
    ...(minus != null && { minus: minorOf(minus, currency) }),
  };
  return { title, currency, countries: [...countryCodes], adjustment: adjusted };
};

export const fixedPriceOf = ({ variantId, price, compareAtPrice }: FixedPriceInput): FixedPrice => ({
  variantId: idOf('ProductVariant', variantId),
  price: moneyOf(price),
  ...(compareAtPrice && { compareAtPrice: moneyOf(compareAtPrice) }),
});

/** The API's model of a price list; `undefined` before it is defined. */
export const toPriceList = ({ id, version, active, details, prices: fixedPrices }: ListedPriceList): PriceList | undefined => {
  if (!details) return undefined;
  const { title, currency, countries, adjustment } = details;
  const { ppm = 0, roundTo, minus } = adjustment ?? {};
  return {
    id,
    version,
    active,
    title,
    currencyCode: currency,
    countryCodes: countries,
    fixedPrices,
    adjustment: adjustment
      ? {
          factor: ppm / 1_000_000,
          roundTo: roundTo === undefined ? null : decimalOf(roundTo, currency),
          minus: minus === undefined ? null : decimalOf(minus, currency),
        }
      : null,
  };
};
