import type { TaxRateDetails } from '@millrace/contracts';
import type { PricingRules, Rule } from '@millrace/pricing';
import type { MerchandiseOfVariants } from '../price-list/price-list.js';
import { type DeliveryPolicy, zoneOfSettings } from '../delivery/delivery.js';

/**
 * What a cart is priced with: the rules, the merchandise by variant id, and the instant. `hasRules`: a rule of `PRICING` is among them; otherwise
 * they are those of the settings alone, and orders do not tell how their cost came about.
 */
export type PricingContext = Readonly<{
  rules: PricingRules;
  merchandise: MerchandiseOfVariants;
  at: string;
  hasRules: boolean;
}>;

/** `countries`: the countries whose orders include the tax. An order to another country is an export. */
export type TaxPolicy = Readonly<{ percent: number; countries: readonly string[] }>;
export type PricingPolicy = Readonly<{ tax: TaxPolicy; delivery: DeliveryPolicy }>;

/**
 * The rules of the settings: prices include the tax, rounded half up once on the total; the shop's methods of delivery. Without a country an order
 * is taxed and delivered as in the first of the shop's countries that bear the tax.
 */
export const rulesOfSettings = ({ tax, delivery }: PricingPolicy): PricingRules => ({
  automatic: [],
  withCode: () => undefined,
  taxRates: tax.countries.map((country) => taxRateOfSettings(country, tax.percent)),
  deliveryZones: [zoneOfSettings(delivery)],
  priceLists: [],
  homeCountry: delivery.countries.find((country) => tax.countries.includes(country)) ?? delivery.countries[0] ?? '',
});

/** The pricing without a rule of `PRICING`, which depends on no instant. */
export const pricingOfSettings = (policy: PricingPolicy): PricingContext => ({
  rules: rulesOfSettings(policy),
  merchandise: new Map(),
  at: '1970-01-01T00:00:00.000Z',
  hasRules: false,
});

const taxRateOfSettings = (country: string, percent: number): Rule<TaxRateDetails> => ({
  id: 'settings',
  details: { title: 'Tax', country, ppm: percent * 10_000, inclusive: true, validFrom: '1970-01-01T00:00:00.000Z' },
});
