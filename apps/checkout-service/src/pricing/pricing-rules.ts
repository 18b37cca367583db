import type { DiscountDetails, PricingEvent, TaxRateDetails } from '@millrace/contracts';
import { codeKey, type DiscountRule, foldMarketRow, type MarketRow, marketRulesOf, type PricingRules } from '@millrace/pricing';

/**
 * A rule of `PRICING` in memory. The uses of a discount are counted in place, as a row is replaced by each event and a discount may have very many:
 * `redeemed` has the buyer of each order, `uses` the number of orders of each buyer.
 */
export type RuleRow =
  | MarketRow
  | (Readonly<{ id: string; active: boolean }> &
      Readonly<
        | { kind: 'discount'; details?: DiscountDetails; redeemed: Map<string, string>; uses: Map<string, number> }
        | { kind: 'taxRate'; details: TaxRateDetails }
      >);
type DiscountRow = Extract<RuleRow, { kind: 'discount' }>;

const isMarketRow = (row: RuleRow | undefined): row is MarketRow => row?.kind === 'priceList' || row?.kind === 'deliveryZone';

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
    case 'DiscountDeactivated':
    case 'TaxRateWithdrawn':
      return before && { ...before, active: false };
    case 'DeliveryZoneDefined':
    case 'DeliveryZoneWithdrawn':
    case 'PriceListDefined':
    case 'PriceListPricesSet':
    case 'PriceListWithdrawn':
      return foldMarketRow(isMarketRow(before) ? before : undefined, event, id);
  }
};

const discountRow = (before: RuleRow | undefined, id: string): DiscountRow =>
  before?.kind === 'discount' ? before : { kind: 'discount', id, active: false, redeemed: new Map(), uses: new Map() };

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
  rows: readonly RuleRow[],
  settings: PricingRules,
  newest: (id: string) => DiscountRow | undefined,
): PricingRules => {
  const discounts = rows.flatMap((row) => (row.kind === 'discount' ? ruleOf(row, newest) : []));
  const taxRates = rows.flatMap((row) => (row.kind === 'taxRate' && row.active ? [row] : []));
  const byCode = new Map(discounts.flatMap((rule) => (rule.details.code ? [[codeKey(rule.details.code), rule] as const] : [])));
  return {
    automatic: discounts.filter(({ details, active }) => details.code === undefined && active),
    withCode: (code) => byCode.get(code),
    taxRates: taxRates.length > 0 ? taxRates : settings.taxRates,
    ...marketRulesOf(rows.filter(isMarketRow), settings.deliveryZones),
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
