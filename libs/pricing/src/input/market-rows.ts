import type { DeliveryZoneDetails, FixedPrice, PriceListDetails, PricingEvent } from '@millrace/contracts';
import type { PricingRules, Rule } from './rules.js';

/** A rule that decides on the prices of a country: a price list, or a delivery zone, without which no one buys in a currency. */
export type MarketRow = Readonly<{ id: string; active: boolean }> &
  Readonly<
    | { kind: 'priceList'; details?: PriceListDetails; prices: ReadonlyMap<string, FixedPrice> }
    | { kind: 'deliveryZone'; details: DeliveryZoneDetails }
  >;
type PriceListRow = Extract<MarketRow, { kind: 'priceList' }>;

const priceListRow = (before: MarketRow | undefined, id: string): PriceListRow =>
  before?.kind === 'priceList' ? before : { kind: 'priceList', id, active: false, prices: new Map() };

/** The row of a rule after an event; rules of other kinds have none. */
export const foldMarketRow = (before: MarketRow | undefined, event: PricingEvent, id: string): MarketRow | undefined => {
  switch (event.type) {
    case 'PriceListDefined': {
      const { type: _, ...details } = event;
      return { ...priceListRow(before, id), details, active: true };
    }
    case 'PriceListPricesSet': {
      const row = priceListRow(before, id);
      const prices = new Map(row.prices);
      for (const variantId of event.removed ?? []) prices.delete(variantId);
      for (const price of event.prices) prices.set(price.variantId, price);
      return { ...row, prices };
    }
    case 'DeliveryZoneDefined': {
      const { type: _, ...details } = event;
      return { kind: 'deliveryZone', id, active: true, details };
    }
    case 'PriceListWithdrawn':
    case 'DeliveryZoneWithdrawn':
      return before && { ...before, active: false };
    case 'DiscountDefined':
    case 'DiscountDeactivated':
    case 'DiscountRedeemed':
    case 'DiscountRedemptionRefused':
    case 'DiscountRedemptionReleased':
    case 'TaxRateDefined':
    case 'TaxRateWithdrawn':
      return before;
  }
};

/** The rules of the active rows; the zones of the settings where there is none. */
export const marketRulesOf = (
  rows: readonly MarketRow[],
  zonesOfSettings: readonly Rule<DeliveryZoneDetails>[],
): Pick<PricingRules, 'priceLists' | 'deliveryZones'> => {
  const active = rows.filter((row) => row.active);
  const zones = active.flatMap((row) => (row.kind === 'deliveryZone' ? [row] : []));
  return {
    priceLists: active.flatMap((row) =>
      row.kind === 'priceList' && row.details ? [{ id: row.id, details: row.details, prices: row.prices }] : [],
    ),
    deliveryZones: zones.length > 0 ? zones : zonesOfSettings,
  };
};
