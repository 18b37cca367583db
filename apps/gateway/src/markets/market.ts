import type { Money, Variant } from '@millrace/contracts';
import { currencyFor, listPriceOf, type MarketRow, marketRulesOf } from '@millrace/pricing';
import type { CountryCode } from '../generated/shop.js';
import type { Market } from './locale.js';

/** `currency` and `countries`: the shop's own, in which it delivers where no delivery zone is defined. */
type Home = Readonly<{ currency: string; countries: readonly string[] }>;

const zoneOf = ({ currency, countries }: Home) => ({
  id: 'settings',
  details: { title: 'Home', currency, countries: [...countries], methods: [] },
});

/**
 * The prices for buyers of a country by the active rules, as a cart of such a buyer has them: of the price list of the country, in its currency, else the
 * catalogue's. `undefined`: no price list is for the country.
 */
export const marketOf = (rows: readonly MarketRow[], country: CountryCode, home: Home): Market | undefined => {
  const rules = marketRulesOf(rows, [zoneOf(home)]);
  if (!rules.priceLists.some(({ details }) => details.countries.includes(country))) return undefined;
  const currency = currencyFor(rules, country) ?? home.currency;
  const fixed = (variantId: string) => {
    const list = listPriceOf(rules, { variantId, price: none, currency, country })?.priceList;
    return list?.prices.get(variantId);
  };
  const listed = (variantId: string, price: Money): Money | undefined =>
    listPriceOf(rules, { variantId, price, currency, country })?.price;
  return {
    country,
    currency,
    priceOf: ({ id, price }: Variant) => listed(id, price) ?? price,
    compareAtPriceOf: ({ id, price, compareAtPrice }: Variant) => {
      const own = fixed(id);
      if (own) return own.compareAtPrice;
      return compareAtPrice && (listed(id, compareAtPrice) ?? (listed(id, price) ? undefined : compareAtPrice));
    },
  };
};

/** A price in no currency: only a fixed price counts with it. */
const none: Money = { minor: 0, currency: 'XXX' };
