import { describe, expect, it } from 'vitest';
import { priceOrder } from '../price-order.js';
import { at, discountOf, eur, inputOf, lineOf, rulesOf } from '../pricing.fixture.js';
import type { DiscountRule } from '../input/rules.js';

const percent = (id: string, share: number, more: Partial<DiscountRule['details']> = {}) =>
  discountOf(id, { class: 'order', value: { kind: 'percentage', ppm: share * 10_000 }, ...more });
const mugsAndPots = [lineOf('mug', 1200, 2), lineOf('pot', 3900, 1, { productType: 'Pots' })];
const price = (discounts: readonly DiscountRule[], more: Parameters<typeof inputOf>[1] = {}) =>
  priceOrder(inputOf(mugsAndPots, { rules: rulesOf(discounts), ...more }));
const offLines = ({ lines }: ReturnType<typeof priceOrder>) =>
  lines.map(({ discountAllocations }) => discountAllocations.map(({ discountId, amount }) => [discountId, amount.minor]));

describe('an order discount', () => {
  it('is shared out by what the lines cost', () => {
    const priced = price([percent('ten', 10)]);
    expect(priced).toMatchObject({ subtotal: eur(6300), discount: eur(630), total: eur(5670) });
    expect(offLines(priced)).toEqual([[['ten', 240]], [['ten', 390]]]);
  });

  it('of a fixed amount takes off no more than there is', () =>
    expect(price([discountOf('big', { class: 'order', value: { kind: 'fixed', amount: eur(9900) } })]).total).toEqual(eur(0)));

  it('that is shared out unevenly gives the rest to the largest remainder', () => {
    const thirds = [lineOf('a', 100), lineOf('b', 100), lineOf('c', 100)];
    const rules = rulesOf([discountOf('one', { class: 'order', value: { kind: 'fixed', amount: eur(100) } })]);
    expect(offLines(priceOrder(inputOf(thirds, { rules })))).toEqual([[['one', 34]], [['one', 33]], [['one', 33]]]);
  });
});

describe('a product discount', () => {
  it('is on its product types alone', () =>
    expect(offLines(price([percent('pots', 10, { class: 'product', targets: { productTypes: ['Pots'] } })]))).toEqual([
      [],
      [['pots', 390]],
    ]));

  it('is on products and variants', () => {
    expect(offLines(price([percent('pot', 10, { class: 'product', targets: { productIds: ['pot'] } })]))[1]).toEqual([
      ['pot', 390],
    ]);
    expect(offLines(price([percent('mug', 10, { class: 'product', targets: { variantIds: ['mug_1'] } })]))[0]).toEqual([
      ['mug', 240],
    ]);
  });

  it('of a fixed amount is for each piece, or once for all of them', () => {
    const value = { kind: 'fixed' as const, amount: eur(500) };
    const targets = { productTypes: ['Mugs'] };
    expect(price([discountOf('each', { class: 'product', value: { ...value, each: true }, targets })]).discount).toEqual(
      eur(1000),
    );
    expect(price([discountOf('once', { class: 'product', value, targets })]).discount).toEqual(eur(500));
  });

  it('takes the place of another on a line when it takes off more', () => {
    const both = { combinesWith: { product: true }, class: 'product' as const };
    const priced = price([percent('all', 10, both), percent('pots', 20, { ...both, targets: { productTypes: ['Pots'] } })]);
    expect(offLines(priced)).toEqual([[['all', 240]], [['pots', 780]]]);
  });
});

describe('buy two, get one', () => {
  const free = (more: object = {}) =>
    discountOf('b2g1', {
      class: 'product',
      value: { kind: 'buyXGetY', buy: { quantity: 2 }, get: { quantity: 1, ppm: 1_000_000 }, ...more },
    });

  it('makes the cheapest piece free', () => expect(offLines(price([free()]))).toEqual([[['b2g1', 1200]], []]));

  it('applies as often as there are pieces, unless it has a limit', () => {
    const seven = [lineOf('a', 100, 7)];
    const discount = (rules: DiscountRule) => priceOrder(inputOf(seven, { rules: rulesOf([rules]) })).discount.minor;
    expect(discount(free())).toBe(200);
    expect(discount(free({ maxUses: 1 }))).toBe(100);
  });

  it('does not reduce a piece that is bought', () => {
    const value = {
      kind: 'buyXGetY' as const,
      buy: { quantity: 2, targets: { productTypes: ['Mugs'] } },
      get: { quantity: 1, ppm: 500_000, targets: { productTypes: ['Mugs', 'Pots'] } },
    };
    expect(offLines(price([discountOf('half', { class: 'product', value })]))).toEqual([[], [['half', 1950]]]);
  });

  it('needs enough pieces', () =>
    expect(
      priceOrder(
        inputOf([lineOf('a', 100, 2)], {
          codes: ['B'],
          rules: rulesOf([{ ...free(), details: { ...free().details, code: 'B' } }]),
        }),
      ).codes,
    ).toEqual([{ code: 'B', applicable: false, reason: 'MINIMUM_NOT_REACHED' }]));
});

describe('a delivery discount', () => {
  it('reduces the delivery', () => {
    const free = discountOf('free', { class: 'delivery', value: { kind: 'percentage', ppm: 1_000_000 }, code: 'SHIP' });
    const priced = price([free], { codes: ['ship'], deliveryMethod: 'express' });
    expect(priced).toMatchObject({ shipping: eur(990), discount: eur(990), total: eur(6300) });
    expect(priced.delivery?.discountAllocations).toEqual([{ discountId: 'free', amount: eur(990) }]);
    expect(price([free], { codes: ['ship'] }).codes).toEqual([{ code: 'ship', applicable: true }]);
  });
});

describe('discounts that meet', () => {
  it('are combined when each names the class of the other', () => {
    const order = percent('order', 10, { combinesWith: { product: true } });
    const product = percent('product', 10, { class: 'product', combinesWith: { order: true } });
    expect(price([order, product]).discounts.map(({ discountId }) => discountId)).toEqual(['order', 'product']);
    expect(price([order, product]).total).toEqual(eur(5103));
  });

  it('are otherwise the one that makes the order cheapest; a code that loses is told so', () => {
    const best = price([percent('code', 5, { code: 'FIVE' }), percent('auto', 10)], { codes: ['FIVE'] });
    expect(best.discounts).toMatchObject([{ discountId: 'auto', amount: eur(630) }]);
    expect(best.codes).toEqual([{ code: 'FIVE', applicable: false, reason: 'NOT_COMBINABLE' }]);
  });

  it('follow each other: two of 10 % leave 81 %', () => {
    const combinesWith = { order: true };
    expect(price([percent('a', 10, { combinesWith }), percent('b', 10, { combinesWith })]).total).toEqual(eur(5103));
  });
});

describe('a code', () => {
  const ten = (more: Partial<DiscountRule['details']> = {}, state: Parameters<typeof discountOf>[2] = {}) =>
    discountOf('ten', { class: 'order', value: { kind: 'percentage', ppm: 100_000 }, code: 'TEN', ...more }, state);
  const statusOf = (discount: DiscountRule, more: Parameters<typeof inputOf>[1] = {}) =>
    price([discount], { codes: ['ten'], ...more }).codes[0];

  it('applies whatever its case, once', () => {
    expect(statusOf(ten())).toEqual({ code: 'ten', applicable: true });
    expect(price([ten()], { codes: ['ten', 'TEN '] }).discount).toEqual(eur(630));
  });

  it.each([
    ['INACTIVE', ten({}, { active: false })],
    ['NOT_STARTED', ten({ startsAt: '2026-06-01T12:00:00.001Z' })],
    ['ENDED', ten({ endsAt: at })],
    ['MINIMUM_NOT_REACHED', ten({ minimum: { kind: 'amount', amount: eur(6301) } })],
    ['MINIMUM_NOT_REACHED', ten({ minimum: { kind: 'quantity', quantity: 4 } })],
    ['NO_MATCHING_GOODS', ten({ class: 'product', targets: { productTypes: ['Hats'] } })],
    ['LIMIT_REACHED', ten({ limits: { total: 3 } }, { redeemed: 3 })],
    ['CUSTOMER_LIMIT_REACHED', ten({ limits: { perCustomer: 1 } }, { redeemedBy: (buyer) => (buyer === 'ada' ? 1 : 0) })],
    ['OTHER_CURRENCY', ten({ value: { kind: 'fixed', amount: { minor: 1, currency: 'USD' } } })],
  ])('does not apply, with the reason %s', (reason, discount) =>
    expect(statusOf(discount, { buyerHash: 'ada' })).toEqual({ code: 'ten', applicable: false, reason }),
  );

  it('is unknown without a discount', () =>
    expect(price([], { codes: ['NO'] }).codes).toEqual([{ code: 'NO', applicable: false, reason: 'UNKNOWN' }]));

  it('applies from its start, at its minimum, below its limits, and is to be redeemed', () => {
    const within = ten(
      { startsAt: at, minimum: { kind: 'amount', amount: eur(6300) }, limits: { total: 3, perCustomer: 1 } },
      { redeemed: 2 },
    );
    expect(statusOf(within, { buyerHash: 'eve' })).toEqual({ code: 'ten', applicable: true });
    expect(price([within], { codes: ['ten'] }).redemptions).toEqual([{ discountId: 'ten', code: 'TEN' }]);
    expect(price([ten()], { codes: ['ten'] })).not.toHaveProperty('redemptions');
  });
});
