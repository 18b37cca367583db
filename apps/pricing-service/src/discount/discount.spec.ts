import type { DiscountDetails, DiscountEvent, DiscountRequest } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import { discountDecider, noDiscount, toDiscountState } from './discount.js';
import { redeemAll, releaseAll } from './redemption.js';

const givenDiscount = given(discountDecider);
const details: DiscountDetails = {
  title: 'Spring',
  code: 'SPRING',
  class: 'order',
  value: { kind: 'percentage', ppm: 100_000 },
  startsAt: '2026-03-01T00:00:00.000Z',
  limits: { total: 2, perCustomer: 1 },
};
const defined: DiscountEvent = { type: 'DiscountDefined', ...details };
const create = (change: Partial<DiscountDetails> = {}): DiscountRequest => ({ type: 'CreateDiscount', ...details, ...change });
const update = (change: Partial<DiscountDetails> = {}): DiscountRequest => ({ type: 'UpdateDiscount', ...details, ...change });

describe('a discount', () => {
  it('is created once', () => {
    givenDiscount().when(create()).then(defined);
    givenDiscount(defined).when(create()).thenRejected({ type: 'DiscountExists' });
  });

  it('is updated, but for its code', () => {
    givenDiscount(defined)
      .when(update({ title: 'Summer' }))
      .then({ ...defined, title: 'Summer' });
    givenDiscount(defined).when(update()).thenNothing();
    givenDiscount(defined)
      .when(update({ code: 'SUMMER' }))
      .thenRejected({ type: 'DiscountInvalid', detail: 'the code of a discount does not change', path: ['code'] });
    givenDiscount().when(update()).thenRejected({ type: 'DiscountNotFound' });
  });

  it('is deactivated, and active again by an update', () => {
    givenDiscount(defined).when({ type: 'DeactivateDiscount' }).then({ type: 'DiscountDeactivated' });
    givenDiscount(defined, { type: 'DiscountDeactivated' }).when({ type: 'DeactivateDiscount' }).thenNothing();
    givenDiscount(defined, { type: 'DiscountDeactivated' }).when(update()).then(defined);
    givenDiscount().when({ type: 'DeactivateDiscount' }).thenRejected({ type: 'DiscountNotFound' });
  });

  it.each<[string, Partial<DiscountDetails>]>([
    ['class', { value: { kind: 'buyXGetY', buy: { quantity: 1 }, get: { quantity: 1, ppm: 1 } } }],
    ['value', { value: { kind: 'fixed', amount: { minor: 1, currency: 'EUR' }, each: true } }],
    ['targets', { targets: { productTypes: ['Mugs'] } }],
    ['endsAt', { endsAt: details.startsAt }],
    ['limits', { limits: {} }],
  ])('is refused with contradictions in %s', (field, change) => {
    const decision = discountDecider.decide(noDiscount, create(change));
    expect(decision).toMatchObject({ rejected: { type: 'DiscountInvalid', path: [field] } });
  });
});

const stateOf = (...events: DiscountEvent[]) => fold(discountDecider.evolve, noDiscount, [defined, ...events]);
const redeemed = (orderId: string, buyerHash: string): DiscountEvent => ({ type: 'DiscountRedeemed', orderId, buyerHash });
const ofAda = { orderId: 'o9', buyerHash: 'ada' };

describe('redemption', () => {
  it('counts, up to the limit', () => {
    const full = stateOf(redeemed('o1', 'a'), redeemed('o2', 'b'));
    expect(toDiscountState(full).redeemed).toBe(2);
    expect(redeemAll(new Map([['d1', stateOf(redeemed('o1', 'a'))]]), ofAda)).toEqual([
      { discountId: 'd1', event: redeemed('o9', 'ada') },
    ]);
    expect(redeemAll(new Map([['d1', full]]), ofAda)).toEqual([
      { discountId: 'd1', event: { type: 'DiscountRedemptionRefused', orderId: 'o9', reason: 'LIMIT_REACHED' } },
    ]);
  });

  it('is limited for each customer', () =>
    expect(redeemAll(new Map([['d1', stateOf(redeemed('o1', 'ada'))]]), ofAda)).toMatchObject([
      { event: { type: 'DiscountRedemptionRefused', reason: 'CUSTOMER_LIMIT_REACHED' } },
    ]));

  it('is of all discounts of the order, or of none', () => {
    const discounts = new Map([
      ['free', stateOf()],
      ['full', stateOf(redeemed('o1', 'a'), redeemed('o2', 'b'))],
    ]);
    expect(redeemAll(discounts, ofAda).map(({ discountId, event }) => [discountId, event.type])).toEqual([
      ['full', 'DiscountRedemptionRefused'],
    ]);
  });

  it('is once for an order', () => expect(redeemAll(new Map([['d1', stateOf(redeemed('o9', 'ada'))]]), ofAda)).toEqual([]));

  it('also of a discount that was deactivated after the check-out', () =>
    expect(redeemAll(new Map([['d1', stateOf({ type: 'DiscountDeactivated' })]]), ofAda)).toMatchObject([
      { event: { type: 'DiscountRedeemed' } },
    ]));

  it('is released once, and gives its place back', () => {
    const released: DiscountEvent = { type: 'DiscountRedemptionReleased', orderId: 'o1' };
    expect(releaseAll(new Map([['d1', stateOf(redeemed('o1', 'a'))]]), 'o1')).toEqual([{ discountId: 'd1', event: released }]);
    const after = stateOf(redeemed('o1', 'a'), released);
    expect(toDiscountState(after).redeemed).toBe(0);
    expect(releaseAll(new Map([['d1', after]]), 'o1')).toEqual([]);
  });

  it('that comes after its release comes to nothing', () => {
    const released: DiscountEvent = { type: 'DiscountRedemptionReleased', orderId: 'o9' };
    expect(releaseAll(new Map([['d1', stateOf()]]), 'o9')).toEqual([{ discountId: 'd1', event: released }]);
    expect(redeemAll(new Map([['d1', stateOf(released)]]), ofAda)).toEqual([]);
  });
});
