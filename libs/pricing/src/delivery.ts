import type { DeliveryZoneDetails, ZoneMethod } from '@millrace/contracts';
import { sumOf } from './arithmetic/round.js';
import type { ListedLine } from './input/pricing-input.js';
import { byId, type Destination, type PricingRules, type Rule } from './input/rules.js';

/** A method that delivers these goods to the destination, with its price in minor units of the order's currency. */
export type PricedMethod = Readonly<{ zone: Rule<DeliveryZoneDetails>; method: ZoneMethod; price: number }>;

type Goods = Readonly<{ lines: readonly ListedLine[]; currency: string; destination: Destination }>;

/**
 * The methods for these goods, cheapest first, then in the order of the zone. Worth and weight are those of all goods before discounts, so that a
 * discount makes no delivery dearer. None: no zone has the destination in this currency.
 */
export const pricedMethods = (rules: PricingRules, { lines, currency, destination }: Goods): readonly PricedMethod[] => {
  const zone = zoneOf(rules, currency, destination);
  if (!zone) return [];
  const worth = sumOf(lines.map(({ total }) => total));
  const weight = sumOf(lines.map(({ weightGrams = 0, quantity }) => weightGrams * quantity));
  return zone.details.methods
    .flatMap((method) => {
      const price = priceOf(method, worth, weight);
      return price === undefined ? [] : [{ zone, method, price }];
    })
    .sort((a, b) => a.price - b.price);
};

/** The zone with the province, else one of the whole country; of several the one with the lowest id. */
const zoneOf = (
  { deliveryZones, homeCountry }: PricingRules,
  currency: string,
  { country = homeCountry, province }: Destination,
): Rule<DeliveryZoneDetails> | undefined => {
  const zones = deliveryZones
    .filter(({ details }) => details.currency === currency && details.countries.includes(country))
    .sort(byId);
  const ofProvince = zones.find(({ details }) => province !== undefined && details.provinces?.includes(province));
  return ofProvince ?? zones.find(({ details }) => details.provinces === undefined);
};

const priceOf = ({ price, freeFrom }: ZoneMethod, worth: number, weight: number): number | undefined => {
  const listed = listedPrice(price, worth, weight);
  return listed !== undefined && freeFrom !== undefined && worth >= freeFrom ? 0 : listed;
};

const listedPrice = (price: ZoneMethod['price'], worth: number, weight: number): number | undefined => {
  switch (price.kind) {
    case 'flat':
      return price.price;
    case 'byWeight':
      return stepPrice(price, weight);
    case 'byTotal':
      return stepPrice(price, worth);
  }
};

type Stepped = Extract<ZoneMethod['price'], { kind: 'byWeight' | 'byTotal' }>;

/** The price of the highest step that the measure reaches. */
const stepPrice = ({ steps, upTo = Number.POSITIVE_INFINITY }: Stepped, measure: number): number | undefined => {
  if (measure > upTo) return undefined;
  let reached: Stepped['steps'][number] | undefined;
  for (const step of steps) if (step.from <= measure && (!reached || step.from >= reached.from)) reached = step;
  return reached?.price;
};
