import type { DeliveryZoneDetails, DiscountDetails, FixedPrice, PriceListDetails, TaxRateDetails } from '@millrace/contracts';

/** A rule with its id. */
export type Rule<Details> = Readonly<{ id: string; details: Details }>;

/** A discount with its state: whether it is active, and how many orders have used it, in all and of one buyer. */
export type DiscountRule = Rule<DiscountDetails> &
  Readonly<{ active: boolean; redeemed: number; redeemedBy: (buyerHash: string) => number }>;

/** A price list with its fixed prices by variant id. */
export type PriceListRule = Rule<PriceListDetails> & Readonly<{ prices: Pick<ReadonlyMap<string, FixedPrice>, 'get'> }>;

/**
 * The data of the rules, in any order. `automatic`: the discounts without a code; `withCode`: the discount of a code in lower case.
 * `homeCountry`: where an order without a destination is taxed and delivered.
 */
export type PricingRules = Readonly<{
  automatic: readonly DiscountRule[];
  withCode: (code: string) => DiscountRule | undefined;
  taxRates: readonly Rule<TaxRateDetails>[];
  deliveryZones: readonly Rule<DeliveryZoneDetails>[];
  priceLists: readonly PriceListRule[];
  homeCountry: string;
}>;

/** Where an order goes, as far as it is known. */
export type Destination = Readonly<{ country?: string | undefined; province?: string | undefined }>;

/** A code as it is compared: upper and lower case are the same. */
export const codeKey = (code: string): string => code.trim().toLowerCase();

/** The order of ids, the same on every machine. */
export const byId = (a: Readonly<{ id: string }>, b: Readonly<{ id: string }>): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
