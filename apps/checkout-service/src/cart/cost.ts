import type { DeliveryOption, Money, OrderCost } from '@millrace/contracts';

type PricedLine = Readonly<{ price: Money; quantity: number }>;

/** The sum of price times quantity; every price is in `currency`. */
export const subtotalOf = (lines: readonly PricedLine[], currency: string): Money => ({
  minor: lines.reduce((sum, { price, quantity }) => sum + price.minor * quantity, 0),
  currency,
});

/** `countries`: the countries whose orders include the tax. An order to another country is an export. */
export type TaxPolicy = Readonly<{ percent: number; countries: readonly string[] }>;

/**
 * The cost of an order. Prices include tax: the tax in a total t at p percent is t·p/(100+p), rounded half up to the minor unit, once, on the
 * total. An export has the same total without tax. Without a country, the tax is that of `countries`.
 */
export const costOf = (
  subtotal: Money,
  { price: shipping }: DeliveryOption,
  { percent, countries }: TaxPolicy,
  country?: string,
): OrderCost => {
  const taxPercent = country === undefined || countries.includes(country) ? percent : 0;
  const { currency } = subtotal;
  const total = subtotal.minor + shipping.minor;
  const tax = Math.round((total * taxPercent) / (100 + taxPercent));
  return { subtotal, shipping, tax: { minor: tax, currency }, total: { minor: total, currency } };
};
