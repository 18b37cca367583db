import type { DeliveryOption, Money, OrderCost } from '@millrace/contracts';

type Priced = Readonly<{ price: Money; quantity: number }>;

export const subtotalOf = (lines: readonly Priced[], currency: string): Money => ({
  minor: lines.reduce((sum, { price, quantity }) => sum + price.minor * quantity, 0),
  currency,
});

/** `countries`: where goods bear the tax. An order to another country is an export. */
export type TaxPolicy = Readonly<{ percent: number; countries: readonly string[] }>;

/**
 * Prices include tax: of a total t at p percent the tax is t·p/(100+p), rounded half up to the minor unit, once, on the total. An
 * export has the same total and none of it is tax. Without a country: what it is at home.
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
