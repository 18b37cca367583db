import { describe, expect, it } from 'vitest';
import { listedLines, priceOrder } from './price-order.js';
import { pricedMethods } from './delivery.js';
import { currencyFor } from './price-lists.js';
import { eur, inputOf, lineOf, rulesOf, zone } from './pricing.fixture.js';
import type { PriceListRule } from './input/rules.js';

const methods = (price: number, weightGrams = 0, destination: object = { country: 'DE' }, rules = rulesOf()) => {
  const input = inputOf([lineOf('a', price, 1, { weightGrams })], { destination, rules });
  return Object.fromEntries(
    pricedMethods(rules, { ...input, lines: listedLines(input) }).map(({ method, price: minor }) => [method.handle, minor]),
  );
};

describe('the delivery methods', () => {
  it('have a flat price, or none from an amount on', () => {
    expect(methods(4999)).toMatchObject({ standard: 490, express: 990 });
    expect(methods(5000)).toMatchObject({ standard: 0, express: 990 });
  });
  it('have a price by weight, up to a limit', () => {
    expect(methods(100, 4_999)).toMatchObject({ freight: 700 });
    expect(methods(100, 5_000)).toMatchObject({ freight: 1200 });
    expect(methods(100, 30_001)).not.toHaveProperty('freight');
  });
  it('have a price by total, from the first step on', () => {
    expect(methods(999)).not.toHaveProperty('insured');
    expect(methods(9_999)).toMatchObject({ insured: 800 });
    expect(methods(10_000)).toMatchObject({ insured: 1500 });
  });
  it('are cheapest first', () => expect(Object.keys(methods(4999))).toEqual(['standard', 'freight', 'insured', 'express']));
  it('are those of the zone of the province, and none where there is no zone', () => {
    const [standard] = zone.details.methods;
    const islands = {
      id: 'islands',
      details: {
        ...zone.details,
        provinces: ['HI'],
        methods: standard ? [{ ...standard, price: { kind: 'flat' as const, price: 2000 } }] : [],
      },
    };
    const rules = rulesOf([], { deliveryZones: [zone, islands] });
    expect(methods(100, 0, { country: 'US', province: 'HI' }, rules)).toEqual({ standard: 2000 });
    expect(methods(100, 0, { country: 'US', province: 'NY' }, rules)).toMatchObject({ standard: 490 });
    expect(methods(100, 0, { country: 'NZ' }, rules)).toEqual({});
    expect(priceOrder(inputOf([lineOf('a', 100)], { deliveryMethod: 'drone' }))).not.toHaveProperty('delivery');
  });
});

const list = (details: Partial<PriceListRule['details']>, prices: PriceListRule['prices'] = new Map()): PriceListRule => ({
  id: 'list',
  details: { title: 'List', currency: 'USD', countries: ['US'], ...details },
  prices,
});
const priceOf = (priceList: PriceListRule, currency: string, minor: number, country = 'US') =>
  priceOrder(
    inputOf([lineOf('a', minor)], { currency, destination: { country }, rules: rulesOf([], { priceLists: [priceList] }) }),
  ).lines[0]?.price;

describe('a price list', () => {
  const adjustment = { ppm: 1_100_000 };

  it('has fixed prices, and adjusts the others', () => {
    const prices = new Map([['a_1', { variantId: 'a_1', price: { minor: 1999, currency: 'USD' } }]]);
    expect(priceOf(list({ adjustment }, prices), 'USD', 1000)).toEqual({ minor: 1999, currency: 'USD' });
    expect(priceOf(list({ adjustment }), 'USD', 1005)).toEqual({ minor: 1106, currency: 'USD' });
  });

  it('rounds half up to a multiple, less an amount', () => {
    expect(priceOf(list({ adjustment: { ppm: 1_000_000, roundTo: 100, minus: 1 } }), 'USD', 1250)).toEqual({
      minor: 1299,
      currency: 'USD',
    });
    expect(priceOf(list({ adjustment: { ppm: 1_000_000, roundTo: 100, minus: 1 } }), 'USD', 1249)).toEqual({
      minor: 1199,
      currency: 'USD',
    });
    expect(priceOf(list({ adjustment: { ppm: 1_000_000, roundTo: 100, minus: 1 } }), 'USD', 49)).toEqual({
      minor: 0,
      currency: 'USD',
    });
  });

  it('knows currencies without decimals and with three', () => {
    const yen = list({ currency: 'JPY', countries: ['JP'], adjustment: { ppm: 160_500_000, roundTo: 10 } });
    expect(priceOf(yen, 'JPY', 1250, 'JP')).toEqual({ minor: 2010, currency: 'JPY' }); // 12.50 × 160.5 = 2006.25
    const dinar = list({ currency: 'KWD', countries: ['KW'], adjustment: { ppm: 330_000, roundTo: 5 } });
    expect(priceOf(dinar, 'KWD', 1250, 'KW')).toEqual({ minor: 4125, currency: 'KWD' }); // 12.50 × 0.33 = 4.125
  });

  it('decides the currency of its countries, where there is a delivery in it', () => {
    const dollars = { id: 'us', details: { ...zone.details, currency: 'USD', countries: ['US'] } };
    const rules = (deliveryZones: (typeof zone)[]) => rulesOf([], { priceLists: [list({})], deliveryZones });
    expect(currencyFor(rules([zone, dollars]), 'US')).toBe('USD');
    expect(currencyFor(rules([zone]), 'US')).toBeUndefined();
    expect(currencyFor(rules([zone, dollars]), 'DE')).toBeUndefined();
  });

  it('is for its countries alone', () => {
    const own = list({ currency: 'EUR', adjustment });
    expect(priceOf(own, 'EUR', 1000)).toEqual(eur(1100));
    expect(priceOf(own, 'EUR', 1000, 'DE')).toEqual(eur(1000));
    expect(() => priceOf(list({ adjustment }), 'USD', 1000, 'DE')).toThrow('line a has no price in USD');
  });
});
