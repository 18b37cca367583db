import {
  type DeliveryZoneDetails,
  type DeliveryZoneEvent,
  type DiscountDetails,
  type DiscountEvent,
  type FixedPrice,
  type PriceListDetails,
  type PriceListEvent,
  type TaxRateDetails,
  type TaxRateEvent,
} from '@millrace/contracts';
import { codeKey, type DiscountRule, type PricingRules } from '@millrace/pricing';

export type PricingEvent = DiscountEvent | TaxRateEvent | DeliveryZoneEvent | PriceListEvent;

/**
 * A rule of `PRICING` in memory. The uses of a discount are counted in place, as a row is replaced by each event and a discount may have very many:
 * `redeemed` has the buyer of each order, `uses` the number of orders of each buyer.
 */
export type RuleRow = Readonly<{ id: string; active: boolean }> &
  Readonly<
    | { kind: 'discount'; details?: DiscountDetails; redeemed: Map<string, string>; uses: Map<string, number> }
    | { kind: 'taxRate'; details: TaxRateDetails }
    | { kind: 'deliveryZone'; details: DeliveryZoneDetails }
    | { kind: 'priceList'; details?: PriceListDetails; prices: ReadonlyMap<string, FixedPrice> }
  >;
type DiscountRow = Extract<RuleRow, { kind: 'discount' }>;
type PriceListRow = Extract<RuleRow, { kind: 'priceList' }>;

/** The row of a rule after an event. */
export const foldRule = (before: RuleRow | undefined, event: PricingEvent, id: string): RuleRow | undefined => {
  switch (event.type) {
    case 'DiscountDefined': {
      const { type: _, ...details } = event;
      return { ...discountRow(before, id), details, active: true };
    }
    case 'DiscountRedeemed':
      return counted(discountRow(before, id), event.orderId, event.buyerHash ?? '');
    case 'DiscountRedemptionReleased':
      return released(discountRow(before, id), event.orderId);
    case 'DiscountRedemptionRefused':
      return before;
    case 'TaxRateDefined': {
      const { type: _, ...details } = event;
      return { kind: 'taxRate', id, active: true, details };
    }
    case 'DeliveryZoneDefined': {
      const { type: _, ...details } = event;
      return { kind: 'deliveryZone', id, active: true, details };
    }
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
    case 'DiscountDeactivated':
    case 'TaxRateWithdrawn':
    case 'DeliveryZoneWithdrawn':
    case 'PriceListWithdrawn':
      return before && { ...before, active: false };
  }
};

const discountRow = (before: RuleRow | undefined, id: string): DiscountRow =>
  before?.kind === 'discount' ? before : { kind: 'discount', id, active: false, redeemed: new Map(), uses: new Map() };

const priceListRow = (before: RuleRow | undefined, id: string): PriceListRow =>
  before?.kind === 'priceList' ? before : { kind: 'priceList', id, active: false, prices: new Map() };

const counted = (row: DiscountRow, orderId: string, buyerHash: string): DiscountRow => {
  row.redeemed.set(orderId, buyerHash);
  row.uses.set(buyerHash, (row.uses.get(buyerHash) ?? 0) + 1);
  return { ...row };
};

const released = (row: DiscountRow, orderId: string): DiscountRow => {
  const buyerHash = row.redeemed.get(orderId);
  if (buyerHash === undefined) return row;
  row.redeemed.delete(orderId);
  row.uses.set(buyerHash, (row.uses.get(buyerHash) ?? 1) - 1);
  return { ...row };
};

/**
 * The rules for the library of prices. `newest` finds the row of a discount at the time of the pricing, as its uses change more often than the rules.
 * Where there is no tax rate, or no zone, those of the settings count.
 */
export const rulesOf = (
  rows: Iterable<RuleRow>,
  settings: PricingRules,
  newest: (id: string) => DiscountRow | undefined,
): PricingRules => {
  const discounts: DiscountRule[] = [];
  const taxRates: { id: string; details: TaxRateDetails }[] = [];
  const deliveryZones: { id: string; details: DeliveryZoneDetails }[] = [];
  const priceLists: { id: string; details: PriceListDetails; prices: ReadonlyMap<string, FixedPrice> }[] = [];
  for (const row of rows) {
    if (row.kind === 'discount') discounts.push(...ruleOf(row, newest));
    else if (!row.active) continue;
    else if (row.kind === 'taxRate') taxRates.push(row);
    else if (row.kind === 'deliveryZone') deliveryZones.push(row);
    else if (row.details) priceLists.push({ id: row.id, details: row.details, prices: row.prices });
  }
  const byCode = new Map(discounts.flatMap((rule) => (rule.details.code ? [[codeKey(rule.details.code), rule] as const] : [])));
  return {
    automatic: discounts.filter(({ details, active }) => details.code === undefined && active),
    withCode: (code) => byCode.get(code),
    taxRates: taxRates.length > 0 ? taxRates : settings.taxRates,
    deliveryZones: deliveryZones.length > 0 ? deliveryZones : settings.deliveryZones,
    priceLists,
    homeCountry: settings.homeCountry,
  };
};

/** The row of a discount; `undefined`: there is none. */
export const discountIn = (rows: ReadonlyMap<string, RuleRow>, id: string): DiscountRow | undefined => {
  const row = rows.get(`discount ${id}`);
  return row?.kind === 'discount' ? row : undefined;
};

const ruleOf = ({ id, details, active }: DiscountRow, newest: (id: string) => DiscountRow | undefined): DiscountRule[] =>
  details
    ? [
        {
          id,
          details,
          active,
          get redeemed() {
            return newest(id)?.redeemed.size ?? 0;
          },
          redeemedBy: (buyerHash) => newest(id)?.uses.get(buyerHash) ?? 0,
        },
      ]
    : [];
