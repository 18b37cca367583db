import { describe, expect, it } from 'vitest';
import { priceOrder } from '../price-order.js';
import { discountOf, eur, inputOf, lineOf, rulesOf, taxRateOf } from '../pricing.fixture.js';
import type { PricingInput } from '../input/pricing-input.js';

const price = (
  taxRates: ReturnType<typeof taxRateOf>[],
  more: Partial<PricingInput> = {},
  lines = [lineOf('a', 999), lineOf('b', 1001)],
) => priceOrder(inputOf(lines, { rules: rulesOf([], { taxRates }), ...more }));

describe('a tax', () => {
  it('within prices leaves the total as it is', () =>
    expect(price([taxRateOf('vat')])).toMatchObject({ tax: eur(319), addedTax: eur(0), total: eur(2000) }));

  it('on prices is added to them', () =>
    expect(price([taxRateOf('vat', { inclusive: false })])).toMatchObject({
      tax: eur(380),
      addedTax: eur(380),
      total: eur(2380),
    }));

  it('is rounded for the order and shared out, or for each line', () => {
    const three = [lineOf('a', 3), lineOf('b', 3), lineOf('c', 3)];
    const twenty = (rounding: 'perLine' | 'perOrder') => price([taxRateOf('vat', { ppm: 200_000, rounding })], {}, three);
    expect(twenty('perOrder').tax).toEqual(eur(2));
    expect(twenty('perOrder').lines.map(({ taxLines }) => taxLines[0]?.amount.minor)).toEqual([1, 1, 0]);
    expect(twenty('perLine').tax).toEqual(eur(3));
  });

  it('is on the delivery too, and on what discounts leave', () => {
    const rules = rulesOf([discountOf('half', { class: 'order', value: { kind: 'percentage', ppm: 500_000 } })]);
    const priced = priceOrder(inputOf([lineOf('a', 2380)], { rules, deliveryMethod: 'standard' }));
    expect(priced).toMatchObject({ tax: eur(268), total: eur(1190 + 490) });
    expect(priced.taxes).toMatchObject([{ taxRateId: 'vat', base: eur(1680), amount: eur(268) }]);
  });

  it('is none for a country without a rate, and that of the shop where the country is not known', () => {
    expect(price([taxRateOf('vat')], { destination: { country: 'US' } }).tax).toEqual(eur(0));
    expect(price([taxRateOf('vat')], { destination: {} }).tax).toEqual(eur(319));
  });
});

describe('the rate of goods', () => {
  const novelAndMug = [lineOf('a', 1070, 1, { productType: 'Books' }), lineOf('b', 1190)];

  it('is that of their category, or product type, before the general one', () => {
    const rates = [taxRateOf('vat'), taxRateOf('reduced', { ppm: 70_000, category: 'Books' })];
    expect(price(rates, {}, novelAndMug).lines.map(({ taxLines }) => taxLines)).toMatchObject([
      [{ taxRateId: 'reduced', amount: eur(70) }],
      [{ taxRateId: 'vat', amount: eur(190) }],
    ]);
    const own = [lineOf('a', 1070, 1, { taxCategory: 'Books' })];
    expect(price(rates, {}, own).tax).toEqual(eur(70));
  });

  it('is the newest that is valid', () => {
    const rates = [
      taxRateOf('old', { ppm: 160_000, validFrom: '2020-07-01T00:00:00Z' }),
      taxRateOf('new', { ppm: 190_000, validFrom: '2021-01-01T00:00:00Z' }),
    ];
    const on = (at: string) => price(rates, { at }).taxes.map(({ taxRateId }) => taxRateId);
    expect(on('2020-12-31T23:59:59.999Z')).toEqual(['old']);
    expect(on('2021-01-01T00:00:00Z')).toEqual(['new']);
    expect(on('2020-06-30T00:00:00Z')).toEqual([]);
  });

  it('of a province takes the place of the country’s, or is beside it', () => {
    const rates = (addedToCountry: boolean) => [
      taxRateOf('gst', { country: 'CA', ppm: 50_000, inclusive: false }),
      taxRateOf('qst', { country: 'CA', province: 'QC', ppm: 99_750, inclusive: false, addedToCountry }),
    ];
    const destination = { country: 'CA', province: 'QC' };
    expect(price(rates(true), { destination }).addedTax).toEqual(eur(100 + 200));
    expect(price(rates(false), { destination }).addedTax).toEqual(eur(200));
    expect(price(rates(true), { destination: { country: 'CA', province: 'ON' } }).addedTax).toEqual(eur(100));
  });
});
