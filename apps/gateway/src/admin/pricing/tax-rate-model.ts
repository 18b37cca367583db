import type { ListedTaxRate, TaxRateDetails } from '@millrace/contracts';
import type { TaxRate, TaxRateInput } from '../../generated/admin.js';
import { instantOf, percentageOf, ppmOf } from './values.js';

export const taxRateDetailsOf = (given: TaxRateInput): TaxRateDetails => ({
  title: given.title,
  country: given.countryCode,
  ...(given.provinceCode != null && { province: given.provinceCode }),
  ...(given.category != null && { category: given.category }),
  ppm: ppmOf(given.percentage),
  inclusive: given.includedInPrices,
  validFrom: instantOf(given.validFrom),
  ...(given.addedToCountry === true && { addedToCountry: true }),
  rounding: given.rounding === 'PER_LINE' ? 'perLine' : 'perOrder',
});

/** The API's model of a tax rate; `undefined` before it is defined. */
export const toTaxRate = ({ id, version, active, details }: ListedTaxRate): TaxRate | undefined =>
  details && {
    id,
    version,
    active,
    title: details.title,
    countryCode: details.country,
    provinceCode: details.province ?? null,
    category: details.category ?? null,
    percentage: percentageOf(details.ppm),
    includedInPrices: details.inclusive,
    validFrom: details.validFrom,
    addedToCountry: details.addedToCountry === true,
    rounding: details.rounding === 'perLine' ? 'PER_LINE' : 'PER_ORDER',
  };
