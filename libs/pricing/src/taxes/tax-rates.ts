import type { TaxRateDetails } from '@millrace/contracts';
import type { Destination, PricingRules, Rule } from '../input/rules.js';

/** A tax rate with its id. */
export type TaxRate = Rule<TaxRateDetails>;

type Lookup = Readonly<{ destination: Destination; at: string; category?: string | undefined }>;

/**
 * The rates on goods of a category to a destination at an instant: that of the country, that of the province in its place or beside it. None: no
 * rate is known, as for exports. In each place the rate of the category counts before that without a category, and of those the newest that is valid.
 */
export const ratesFor = ({ taxRates, homeCountry }: PricingRules, { destination, at, category }: Lookup): readonly TaxRate[] => {
  const { country = homeCountry, province } = destination;
  const valid = taxRates.filter(({ details }) => details.country === country && isValid(details, at));
  const ofCountry = newest(valid, category, (details) => details.province === undefined);
  const ofProvince = province === undefined ? undefined : newest(valid, category, (details) => details.province === province);
  if (!ofProvince) return ofCountry ? [ofCountry] : [];
  return ofCountry && ofProvince.details.addedToCountry ? [ofCountry, ofProvince] : [ofProvince];
};

const isValid = ({ validFrom }: TaxRateDetails, at: string): boolean => Date.parse(validFrom) <= Date.parse(at);

const newest = (
  rates: readonly TaxRate[],
  category: string | undefined,
  matches: (details: TaxRateDetails) => boolean,
): TaxRate | undefined => {
  const here = rates.filter(({ details }) => matches(details));
  const own = category === undefined ? [] : here.filter(({ details }) => details.category === category);
  const found = own.length > 0 ? own : here.filter(({ details }) => details.category === undefined);
  return found.reduce<TaxRate | undefined>((best, rate) => (best && !isNewer(rate, best) ? best : rate), undefined);
};

const isNewer = (a: TaxRate, b: TaxRate): boolean => {
  const [from, before] = [Date.parse(a.details.validFrom), Date.parse(b.details.validFrom)];
  return from === before ? a.id < b.id : from > before;
};
