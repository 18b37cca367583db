import type { CartEvent, DiscountDetails } from '@millrace/contracts';
import { given } from '@millrace/testing';
import type { DiscountRule } from '@millrace/pricing';
import { describe, expect, it } from 'vitest';
import { cartDecider } from '../cart/cart.js';
import { checkedOut, checkOut, eur, key, mugs, offers, policy } from '../cart/cart.fixture.js';
import { cartPricing } from './price-content.js';
import { type PricingContext, pricingOfSettings } from './pricing-context.js';

const givenCart = given(cartDecider(policy));
const buyerHash = 'd'.repeat(64);
const ten: DiscountDetails = {
  title: 'Ten percent',
  code: 'TEN',
  class: 'order',
  value: { kind: 'percentage', ppm: 100_000 },
  startsAt: '2026-01-01T00:00:00.000Z',
};
const withDiscounts = (...details: DiscountDetails[]): PricingContext => {
  const settings = pricingOfSettings(policy);
  const rules = details.map(
    (one, index): DiscountRule => ({ id: `d${index}`, details: one, active: true, redeemed: 0, redeemedBy: () => 0 }),
  );
  const withCode = (code: string) => rules.find(({ details: { code: own } }) => own?.toLowerCase() === code);
  const automatic = rules.filter(({ details: { code } }) => code === undefined);
  return { ...settings, rules: { ...settings.rules, automatic, withCode }, hasRules: true, at: '2026-06-01T00:00:00.000Z' };
};
const entered = (...discountCodes: string[]): CartEvent => ({ type: 'DiscountCodesChanged', discountCodes });

const changeCodes = (...discountCodes: string[]) => ({ type: 'ChangeDiscountCodes', keyHash: key, discountCodes }) as const;

describe('the codes of a cart', () => {
  it('are replaced by those given, each once, whatever its case', () => {
    givenCart(mugs(1))
      .when(changeCodes(' TEN', 'ten', 'Five'))
      .then(entered('ten', 'Five'));
    givenCart(mugs(1), entered('TEN')).when(changeCodes('ten')).thenNothing();
    givenCart(mugs(1), entered('TEN')).when(changeCodes()).then(entered());
    givenCart(mugs(1)).when(changeCodes(' ')).thenNothing();
  });

  it('are not changed with a wrong key', () =>
    givenCart(mugs(1))
      .when({ ...changeCodes('TEN'), keyHash: 'b'.repeat(64) })
      .thenRejected({ type: 'CartNotFound' }));
});

describe('a cart with a code', () => {
  const [line] = checkedOut().lines;
  if (!line) throw new Error('the fixture has a line');

  it('becomes an order that keeps its discount, its taxes and how they came about', () =>
    givenCart(mugs(3), entered('ten'))
      .when(checkOut({ pricing: withDiscounts(ten) } as object))
      .then({
        ...checkedOut(),
        lines: [
          {
            ...line,
            discountAllocations: [{ discountId: 'd0', amount: eur(360) }],
            taxLines: [{ taxRateId: 'settings', base: eur(3240), amount: eur(518) }],
          },
        ],
        cost: { subtotal: eur(3600), shipping: eur(490), tax: eur(596), total: eur(3730), discount: eur(360) },
        pricing: {
          codes: [{ code: 'ten', applicable: true }],
          discounts: [{ discountId: 'd0', title: 'Ten percent', code: 'TEN', class: 'order', amount: eur(360) }],
          taxes: [{ taxRateId: 'settings', title: 'Tax', ppm: 190_000, inclusive: true, base: eur(3730), amount: eur(596) }],
          delivery: { discountAllocations: [], taxLines: [{ taxRateId: 'settings', base: eur(490), amount: eur(78) }] },
          explanation: [
            { kind: 'line', title: 'mug', lineId: 'l1', base: 1200, quantity: 3, amount: 3600 },
            { kind: 'subtotal', title: 'Subtotal', amount: 3600 },
            { kind: 'discount', title: 'Ten percent', ruleId: 'd0', base: 3600, ppm: 100_000, amount: 360 },
            { kind: 'allocation', title: 'mug', lineId: 'l1', ruleId: 'd0', base: 3600, amount: 360 },
            { kind: 'delivery', title: 'Standard', ruleId: 'settings', amount: 490 },
            { kind: 'tax', title: 'Tax', ruleId: 'settings', base: 3730, ppm: 190_000, per: 1_190_000, amount: 596 },
            { kind: 'taxShare', title: 'Tax', ruleId: 'settings', lineId: 'l1', base: 3240, amount: 518 },
            { kind: 'taxShare', title: 'Tax', ruleId: 'settings', base: 490, amount: 78 },
            { kind: 'total', title: 'Total', amount: 3730 },
          ],
        },
      }));

  it('is refused when the buyer was shown the total without it', () =>
    givenCart(mugs(3), entered('TEN'))
      .when(checkOut({ pricing: withDiscounts(ten), expectedTotal: eur(4090) } as object))
      .thenRejected({ type: 'TotalChanged', expected: eur(4090), total: eur(3730) }));

  it('redeems a discount with a limit, for its buyer', () => {
    const limited = { ...ten, limits: { total: 5 } };
    const command = checkOut({ pricing: withDiscounts(limited), buyerHash } as object);
    const decider = cartDecider(policy);
    const cart = [mugs(3), entered('TEN')].reduce(decider.evolve, decider.initial);
    expect(decider.decide(cart, command)).toMatchObject({
      accepted: [{ pricing: { redemptions: [{ discountId: 'd0', code: 'TEN' }], buyerHash } }],
    });
  });
});

describe('the cost of a cart', () => {
  const content = {
    lines: [{ lineId: 'l1', variantId: 'mug_1', quantity: 3, price: eur(1200), attributes: [] }],
    currency: 'EUR',
    destination: {},
  };

  it('has discounts, and says of each code whether it applies', () =>
    expect(cartPricing(withDiscounts(ten), { ...content, discountCodes: ['TEN', 'NO'] }, offers)).toEqual({
      subtotal: eur(3600),
      discount: eur(360),
      tax: eur(517),
      total: eur(3240),
      lines: [
        { lineId: 'l1', price: eur(1200), discountAllocations: [{ discountId: 'd0', amount: eur(360) }], total: eur(3240) },
      ],
      discounts: [{ discountId: 'd0', title: 'Ten percent', code: 'TEN', class: 'order', amount: eur(360) }],
      codes: [
        { code: 'TEN', applicable: true },
        { code: 'NO', applicable: false, reason: 'UNKNOWN' },
      ],
    }));

  it('is not computed where no rule and no code concerns it', () =>
    expect(cartPricing(pricingOfSettings(policy), content, offers)).toBeUndefined());
});
