import type { PriceStep, TrackedOrder } from '@millrace/contracts';
import type { PriceStepKind } from '../generated/shop.js';
import { orderLineGid } from '../identity/gid.js';

const kinds: Readonly<Record<PriceStep['kind'], PriceStepKind>> = {
  priceList: 'PRICE_LIST',
  line: 'LINE',
  subtotal: 'SUBTOTAL',
  discount: 'DISCOUNT',
  allocation: 'ALLOCATION',
  delivery: 'DELIVERY',
  tax: 'TAX',
  taxShare: 'TAX_SHARE',
  total: 'TOTAL',
};

/** The steps of an order's price as the API has them. */
export const priceExplanation = (order: TrackedOrder) => {
  const money = (minor: number) => ({ minor, currency: order.cost.total.currency });
  return (order.pricing?.explanation ?? stepsBySettings(order)).map(
    ({ kind, title, lineId, ruleId = null, base, quantity = null, ppm, per = 1_000_000, amount }) => ({
      kind: kinds[kind],
      title,
      orderLineId: lineId === undefined ? null : orderLineGid(order.id, lineId),
      ruleId,
      base: base === undefined ? null : money(base),
      quantity,
      ratePercentage: ppm === undefined ? null : ppm / 10_000,
      perPercentage: ppm === undefined ? null : per / 10_000,
      amount: money(amount),
    }),
  );
};

/** The steps of an order that was priced by the settings of the shop: no discounts, and prices include the tax. */
const stepsBySettings = ({ lines, cost, deliveryOption }: TrackedOrder): readonly PriceStep[] => [
  ...lines.map(({ lineId, title, price, quantity }) => ({
    kind: 'line' as const,
    title,
    lineId,
    base: price.minor,
    quantity,
    amount: price.minor * quantity,
  })),
  { kind: 'subtotal', title: 'Subtotal', amount: cost.subtotal.minor },
  { kind: 'delivery', title: deliveryOption.title, amount: cost.shipping.minor },
  { kind: 'tax', title: 'Tax', base: cost.total.minor, amount: cost.tax.minor },
  { kind: 'total', title: 'Total', amount: cost.total.minor },
];
