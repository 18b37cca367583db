import type { Destination, PricingRules } from './rules.js';

/** A line to be priced. `price`: of one piece by the catalogue, in its currency; `productType`: the collection it belongs to. */
export type PricingLine = Readonly<{
  lineId: string;
  variantId: string;
  productId: string;
  title: string;
  productType: string;
  taxCategory?: string | undefined;
  weightGrams?: number | undefined;
  price: Readonly<{ minor: number; currency: string }>;
  /** The price is in the order's currency and no price list changes it. */
  isListed?: boolean;
  quantity: number;
}>;

/**
 * What a price depends on. Every line has another `lineId`, and a price in `currency` or one in a price list of that currency.
 * `deliveryMethod`: the handle of the method; absent: without delivery. `at`: the instant of the pricing, RFC 3339 in UTC.
 */
export type PricingInput = Readonly<{
  lines: readonly PricingLine[];
  currency: string;
  destination: Destination;
  deliveryMethod?: string | undefined;
  codes: readonly string[];
  buyerHash?: string | undefined;
  rules: PricingRules;
  at: string;
}>;

/** A line at its unit price in the order's currency. `total`: unit price × quantity, before discounts. */
export type ListedLine = PricingLine & Readonly<{ unitPrice: number; total: number; priceListId?: string | undefined }>;
