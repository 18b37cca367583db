import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliveryOption, Money } from '@millrace/contracts';
import { priceOrder } from '@millrace/pricing';
import { pricingInput, toOrderCost } from './price-content.js';
import { pricingOfSettings, type TaxPolicy } from './pricing-context.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const domestic = (percent: number) => ({ percent, countries: ['DE', 'FR'] });

/** The cost of goods by one method of delivery, by the rules of the settings. */
const costOf = (subtotal: Money, { price, ...option }: DeliveryOption, tax: TaxPolicy, country?: string) => {
  const countries = ['DE', 'FR', 'US', 'CH', 'GB', 'NO'];
  const context = pricingOfSettings({
    tax,
    delivery: { currency: 'EUR', countries, methods: [{ ...option, price: price.minor }] },
  });
  const lines = [{ lineId: 'l1', variantId: 'mug_1', quantity: 1, price: subtotal, attributes: [] }];
  const content = { lines, currency: 'EUR', destination: { country } };
  return toOrderCost(priceOrder({ ...pricingInput(context, content, new Map()), deliveryMethod: option.handle }));
};
const method = (price: number) => ({ handle: 'standard', title: 'Standard', description: '', price: eur(price) });

describe('the cost of an order', () => {
  it('is the sum of goods and delivery, with the included tax', () =>
    expect(costOf(eur(10_000), method(490), domestic(19), 'DE')).toEqual({
      subtotal: eur(10_000),
      shipping: eur(490),
      tax: eur(1675),
      total: eur(10_490),
    }));

  it.each([
    [3, 20, 1], // 0.5 becomes 1
    [9, 20, 2], // 1.5 becomes 2
    [2, 20, 0], // 0.33 becomes 0
    [119, 19, 19],
    [119, 0, 0],
  ])('rounds the tax half up: %i at %i percent is %i', (total, percent, tax) =>
    expect(costOf(eur(total), method(0), domestic(percent), 'FR').tax).toEqual(eur(tax)),
  );

  it.each(['US', 'CH', 'GB', 'NO'])('of an order to %s has the same total without tax', (country) =>
    expect(costOf(eur(10_000), method(490), domestic(19), country)).toEqual({
      subtotal: eur(10_000),
      shipping: eur(490),
      tax: eur(0),
      total: eur(10_490),
    }),
  );

  it('includes the domestic tax when there is no country', () =>
    expect(costOf(eur(119), method(0), domestic(19)).tax).toEqual(eur(19)));

  it('has the exact tax for any amount', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.integer({ min: 0, max: 30 }), (minor, percent) => {
        const divisor = 2n * BigInt(100 + percent);
        const exact = (2n * BigInt(minor) * BigInt(percent) + BigInt(100 + percent)) / divisor;
        expect(costOf(eur(minor), method(0), domestic(percent), 'FR').tax.minor).toBe(Number(exact));
      }),
    ));
});
