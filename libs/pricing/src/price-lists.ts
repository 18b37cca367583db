import { decimalsOf, type Money } from '@millrace/contracts';
import { million, mulDiv } from './arithmetic/round.js';
import { byId, type PriceListRule, type PricingRules } from './input/rules.js';

/** The price of one piece, and the price list that it is from. `adjusted`: it follows from the catalogue's price. */
export type ListPrice = Readonly<{ price: Money; priceList?: PriceListRule; adjusted?: true }>;

type Lookup = Readonly<{ variantId: string; price: Money; currency: string; country: string }>;

/**
 * The price of one piece in a currency for buyers of a country: the fixed price of the price list, else the catalogue's price as the list
 * adjusts it, else the catalogue's price. Of several lists for a country the one with the lowest id counts. `undefined`: there is no price in
 * this currency.
 */
export const listPriceOf = (
  { priceLists }: Pick<PricingRules, 'priceLists'>,
  { variantId, price, currency, country }: Lookup,
): ListPrice | undefined => {
  const priceList = priceListOf(priceLists, currency, country);
  const fixed = priceList?.prices.get(variantId)?.price;
  if (priceList && fixed) return { price: fixed, priceList };
  const minor = priceList && adjustedPrice(priceList, price);
  if (priceList && minor !== undefined) return { price: { minor, currency }, priceList, adjusted: true };
  return price.currency === currency ? { price } : undefined;
};

/**
 * The currency in which buyers of a country buy: that of the price list for the country with the lowest id, among those in whose currency there
 * is a delivery to the country. `undefined`: the shop's own.
 */
export const currencyFor = (
  { priceLists, deliveryZones }: Pick<PricingRules, 'priceLists' | 'deliveryZones'>,
  country: string,
): string | undefined => {
  const isDelivered = (currency: string) =>
    deliveryZones.some(({ details }) => details.currency === currency && details.countries.includes(country));
  const lists = priceLists.filter(({ details }) => details.countries.includes(country) && isDelivered(details.currency));
  return lists.toSorted(byId)[0]?.details.currency;
};

const priceListOf = (lists: readonly PriceListRule[], currency: string, country: string): PriceListRule | undefined => {
  let found: PriceListRule | undefined;
  for (const list of lists) {
    const matches = list.details.currency === currency && list.details.countries.includes(country);
    if (matches && (!found || list.id < found.id)) found = list;
  }
  return found;
};

/** The catalogue's price × ppm in major units, rounded half up to a multiple of `roundTo`, less `minus`; never below zero. */
const adjustedPrice = ({ details }: PriceListRule, { minor, currency }: Money): number | undefined => {
  if (!details.adjustment) return undefined;
  const { ppm, roundTo = 1, minus = 0 } = details.adjustment;
  const scale = decimalsOf(details.currency) - decimalsOf(currency);
  const up = 10 ** Math.max(scale, 0);
  const down = 10 ** Math.max(-scale, 0);
  const steps = mulDiv(minor * up, ppm, million * roundTo * down);
  return Math.max(0, steps * roundTo - minus);
};
