import type { DeliveryZoneDetails, DiscountDetails, TaxRateDetails } from '@millrace/contracts';
import fc from 'fast-check';
import type { PricingInput, PricingLine } from './input/pricing-input.js';
import { codeKey, type DiscountRule, type PricingRules, type Rule } from './input/rules.js';

export const at = '2026-06-01T12:00:00.000Z';
export const eur = (minor: number) => ({ minor, currency: 'EUR' });

/** A discount without limits, from the beginning of 2026 on. */
export const discountOf = (
  id: string,
  details: Pick<DiscountDetails, 'class' | 'value'> & Partial<DiscountDetails>,
  state: Partial<Pick<DiscountRule, 'active' | 'redeemed' | 'redeemedBy'>> = {},
): DiscountRule => ({
  id,
  active: true,
  redeemed: 0,
  redeemedBy: () => 0,
  ...state,
  details: { title: id, startsAt: '2026-01-01T00:00:00.000Z', ...details },
});

export const lineOf = (lineId: string, minor: number, quantity = 1, more: Partial<PricingLine> = {}): PricingLine => ({
  lineId,
  variantId: `${lineId}_1`,
  productId: lineId,
  title: lineId,
  productType: 'Mugs',
  price: eur(minor),
  quantity,
  ...more,
});

const taxRateOf = (id: string, details: Partial<TaxRateDetails> = {}): Rule<TaxRateDetails> => ({
  id,
  details: { title: id, country: 'DE', ppm: 190_000, inclusive: true, validFrom: '2020-01-01T00:00:00.000Z', ...details },
});

/** Standard for 4.90, free from 50.00; express for 9.90; by weight from 0 to 30 kg; by total. */
export const zone: Rule<DeliveryZoneDetails> = {
  id: 'zone',
  details: {
    title: 'Everywhere',
    currency: 'EUR',
    countries: ['DE', 'AT', 'US'],
    methods: [
      { handle: 'standard', title: 'Standard', description: '', price: { kind: 'flat', price: 490 }, freeFrom: 5000 },
      { handle: 'express', title: 'Express', description: '', price: { kind: 'flat', price: 990 } },
      {
        handle: 'freight',
        title: 'Freight',
        description: '',
        price: {
          kind: 'byWeight',
          steps: [
            { from: 0, price: 700 },
            { from: 5_000, price: 1_200 },
          ],
          upTo: 30_000,
        },
      },
      {
        handle: 'insured',
        title: 'Insured',
        description: '',
        price: {
          kind: 'byTotal',
          steps: [
            { from: 10_000, price: 1_500 },
            { from: 1_000, price: 800 },
          ],
        },
      },
    ],
  },
};

/** The rules with these discounts, 19 % tax within prices in Germany, and one zone. */
export const rulesOf = (discounts: readonly DiscountRule[] = [], more: Partial<PricingRules> = {}): PricingRules => {
  const coded = new Map(
    discounts.flatMap((discount) =>
      discount.details.code === undefined ? [] : [[codeKey(discount.details.code), discount] as const],
    ),
  );
  return {
    automatic: discounts.filter(({ details }) => details.code === undefined),
    withCode: (code) => coded.get(code),
    taxRates: [taxRateOf('vat')],
    deliveryZones: [zone],
    priceLists: [],
    homeCountry: 'DE',
    ...more,
  };
};

export const inputOf = (lines: readonly PricingLine[], more: Partial<PricingInput> = {}): PricingInput => ({
  lines,
  currency: 'EUR',
  destination: { country: 'DE' },
  codes: [],
  rules: rulesOf(),
  at,
  ...more,
});

export { taxRateOf };

const productTypes = ['Mugs', 'Pots', 'Books'];
const minor = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer({ min: 0, max: 1_000_000_000 }),
);
const ppm = fc.oneof(fc.constantFrom(0, 1, 333_333, 500_000, 999_999, 1_000_000), fc.integer({ min: 0, max: 1_000_000 }));
const flag = fc.boolean();
const targets = fc.option(fc.record({ productTypes: fc.subarray(productTypes, { minLength: 1 }) }), { nil: undefined });
const small = fc.integer({ min: 1, max: 4 });

/** Lines of several product types; the ids differ. */
export const anyLines = fc
  .array(fc.tuple(minor, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...productTypes)), { minLength: 1, maxLength: 7 })
  .map((drawn) => drawn.map(([price, quantity, productType], index) => lineOf(`l${index}`, price, quantity, { productType })));

const value = fc.oneof(
  fc.record({ kind: fc.constant('percentage' as const), ppm }),
  fc.record({ kind: fc.constant('fixed' as const), amount: minor.map(eur), each: flag }),
  fc.tuple(small, small, targets, targets, ppm).map(([x, y, toBuy, toGet, share]) => ({
    kind: 'buyXGetY' as const,
    buy: { quantity: x, ...(toBuy && { targets: toBuy }) },
    get: { quantity: y, ppm: share, ...(toGet && { targets: toGet }) },
  })),
);

const anyDetails: fc.Arbitrary<Pick<DiscountDetails, 'class' | 'value'> & Partial<DiscountDetails>> = fc
  .tuple(
    fc.constantFrom('order' as const, 'product' as const, 'delivery' as const),
    value,
    targets,
    fc.record({ order: flag, product: flag, delivery: flag }),
    fc.option(minor, { nil: undefined }),
  )
  .map(([drawn, amount, goods, combinesWith, minimum]) => ({
    class: amount.kind === 'buyXGetY' ? ('product' as const) : drawn,
    value: amount,
    combinesWith,
    ...(goods && { targets: goods }),
    ...(minimum !== undefined && { minimum: { kind: 'amount' as const, amount: eur(minimum) } }),
  }));

/** Up to four discounts, some with codes `c0` to `c3`. */
export const anyDiscounts = fc
  .array(fc.tuple(anyDetails, flag), { maxLength: 4 })
  .map((drawn) =>
    drawn.map(([details, coded], index) => discountOf(`d${index}`, { ...details, ...(coded && { code: `C${index}` }) })),
  );

const rounding = fc.constantFrom('perLine' as const, 'perOrder' as const);
const anyTaxRates = fc
  .tuple(ppm, flag, rounding, ppm, flag, ppm)
  .map(([country, inclusive, rounded, province, added, reduced]) => [
    taxRateOf('country', { ppm: country, inclusive, rounding: rounded }),
    taxRateOf('province', { ppm: province, inclusive: !inclusive, rounding: rounded, province: 'BY', addedToCountry: added }),
    taxRateOf('books', { ppm: reduced, inclusive, rounding: rounded, category: 'Books' }),
  ]);

/** Whole inputs: lines, discounts with all codes entered, taxes of a country and its province, and delivery. */
export const anyInput: fc.Arbitrary<PricingInput> = fc
  .tuple(anyLines, anyDiscounts, anyTaxRates, flag, fc.constantFrom(undefined, 'standard', 'express', 'insured'))
  .map(([lines, discounts, taxRates, inProvince, deliveryMethod]) =>
    inputOf(lines, {
      rules: rulesOf(discounts, { taxRates }),
      destination: { country: 'DE', ...(inProvince && { province: 'BY' }) },
      codes: ['c0', 'c1', 'c2', 'c3'],
      deliveryMethod,
    }),
  );
