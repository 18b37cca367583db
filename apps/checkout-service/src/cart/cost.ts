import type { DeliveryOption, Money, OrderCost } from '@millrace/contracts';

type Priced = Readonly<{ price: Money; quantity: number }>;

export const subtotalOf = (lines: readonly Priced[], currency: string): Money => ({
  minor: lines.reduce((sum, { price, quantity }) => sum + price.minor * quantity, 0),
  currency,
});

/** Prices include tax: of a total t at p percent the tax is t·p/(100+p), rounded half up to the minor unit, once, on the total. */
export const costOf = (subtotal: Money, { price: shipping }: DeliveryOption, taxPercent: number): OrderCost => {
  const { currency } = subtotal;
  const total = subtotal.minor + shipping.minor;
  const tax = Math.round((total * taxPercent) / (100 + taxPercent));
  return { subtotal, shipping, tax: { minor: tax, currency }, total: { minor: total, currency } };
};
