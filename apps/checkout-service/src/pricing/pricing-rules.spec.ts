import type { DiscountDetails, PricingEvent, TaxRateDetails } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { rulesOfSettings } from './pricing-context.js';
import { foldRule, type RuleRow, rulesOf } from './pricing-rules.js';

const settings = rulesOfSettings({
  tax: { percent: 19, countries: ['DE'] },
  delivery: { currency: 'EUR', countries: ['DE'], methods: [] },
});
const details: DiscountDetails = {
  title: 'Spring',
  code: 'Spring',
  class: 'order',
  value: { kind: 'percentage', ppm: 100_000 },
  startsAt: '2026-03-01T00:00:00.000Z',
};
const vat: TaxRateDetails = { title: 'VAT', country: 'DE', ppm: 70_000, inclusive: true, validFrom: '2021-01-01T00:00:00.000Z' };

const rulesAfter = (...events: readonly (readonly [string, PricingEvent])[]) => {
  const rows = new Map<string, RuleRow>();
  for (const [id, event] of events) {
    const row = foldRule(rows.get(id), event, id);
    if (row) rows.set(id, row);
  }
  const newest = (id: string) => {
    const row = rows.get(id);
    return row?.kind === 'discount' ? row : undefined;
  };
  return rulesOf([...rows.values()], settings, newest);
};
const defined = ['d1', { type: 'DiscountDefined', ...details }] as const;
const redeemed = (orderId: string, buyerHash: string) => ['d1', { type: 'DiscountRedeemed', orderId, buyerHash }] as const;

describe('the rules of PRICING', () => {
  it('are those of the settings while there are none', () => {
    expect(rulesAfter().taxRates).toBe(settings.taxRates);
    expect(rulesAfter().deliveryZones).toBe(settings.deliveryZones);
  });

  it('take the place of the settings, each kind for itself, until they are withdrawn', () => {
    const rules = rulesAfter(['t1', { type: 'TaxRateDefined', ...vat }]);
    expect(rules.taxRates).toMatchObject([{ id: 't1', details: vat }]);
    expect(rules.deliveryZones).toBe(settings.deliveryZones);
    expect(rulesAfter(['t1', { type: 'TaxRateDefined', ...vat }], ['t1', { type: 'TaxRateWithdrawn' }]).taxRates).toBe(
      settings.taxRates,
    );
  });

  it('find a discount by its code, also one that is not active any more', () => {
    expect(rulesAfter(defined).withCode('spring')).toMatchObject({ id: 'd1', active: true });
    const deactivated = rulesAfter(defined, ['d1', { type: 'DiscountDeactivated' }]);
    expect(deactivated.withCode('spring')).toMatchObject({ active: false });
    expect(rulesAfter(defined).automatic).toEqual([]);
  });

  it('count the orders that use a discount, in all and of a buyer', () => {
    const released = ['d1', { type: 'DiscountRedemptionReleased', orderId: 'o2' }] as const;
    const rule = rulesAfter(
      defined,
      redeemed('o1', 'ada'),
      redeemed('o2', 'ada'),
      redeemed('o3', 'eve'),
      released,
      released,
    ).withCode('spring');
    expect([rule?.redeemed, rule?.redeemedBy('ada'), rule?.redeemedBy('eve'), rule?.redeemedBy('bob')]).toEqual([2, 1, 1, 0]);
  });

  it('have the fixed prices of a price list', () => {
    const list: PricingEvent = { type: 'PriceListDefined', title: 'US', currency: 'USD', countries: ['US'] };
    const price = (variantId: string, minor: number) => ({ variantId, price: { minor, currency: 'USD' } });
    const rules = rulesAfter(
      ['l1', list],
      ['l1', { type: 'PriceListPricesSet', prices: [price('mug_1', 9), price('pot_1', 8)] }],
      ['l1', { type: 'PriceListPricesSet', prices: [], removed: ['pot_1'] }],
    );
    expect(rules.priceLists.map(({ prices }) => [prices.get('mug_1'), prices.get('pot_1')])).toEqual([
      [price('mug_1', 9), undefined],
    ]);
  });
});
