import type { PricingEvent, Variant } from '@millrace/contracts';
import { foldMarketRow, type MarketRow } from '@millrace/pricing';
import { describe, expect, it } from 'vitest';
import { marketOf } from './market.js';

const home = { currency: 'EUR', countries: ['DE', 'US'] };
const variant = (id: string, minor: number, compareAt?: number): Variant => ({
  id,
  title: id,
  sku: '',
  price: { minor, currency: 'EUR' },
  selectedOptions: [],
  ...(compareAt !== undefined && { compareAtPrice: { minor: compareAt, currency: 'EUR' } }),
});
const list = {
  type: 'PriceListDefined' as const,
  title: 'US',
  currency: 'USD',
  countries: ['US'],
  adjustment: { ppm: 1_100_000 },
};
const zone = {
  type: 'DeliveryZoneDefined',
  title: 'US',
  currency: 'USD',
  countries: ['US'],
  methods: [{ handle: 'post', title: 'Post', price: { minor: 500, currency: 'USD' } }],
} as unknown as PricingEvent;
const prices: PricingEvent = {
  type: 'PriceListPricesSet',
  prices: [{ variantId: 'fixed', price: { minor: 777, currency: 'USD' }, compareAtPrice: { minor: 999, currency: 'USD' } }],
};
const after = (...events: readonly (readonly [id: string, PricingEvent])[]): MarketRow[] => {
  const rows = new Map<string, MarketRow>();
  for (const [id, event] of events) {
    const row = foldMarketRow(rows.get(id), event, id);
    if (row) rows.set(id, row);
  }
  return [...rows.values()];
};
const us = (rows: readonly MarketRow[]) => marketOf(rows, 'US', home);

describe('the prices of a country', () => {
  const rows = after(['l', list], ['z', zone], ['l', prices]);

  it('are those of its price list, fixed ones first', () => {
    const market = us(rows);
    expect(market?.currency).toBe('USD');
    expect(market?.priceOf(variant('fixed', 1_000))).toEqual({ minor: 777, currency: 'USD' });
    expect(market?.priceOf(variant('other', 1_000))).toEqual({ minor: 1_100, currency: 'USD' });
    expect(market?.compareAtPriceOf(variant('fixed', 1_000, 5_000))).toEqual({ minor: 999, currency: 'USD' });
    expect(market?.compareAtPriceOf(variant('other', 1_000, 5_000))).toEqual({ minor: 5_500, currency: 'USD' });
    expect(market?.compareAtPriceOf(variant('other', 1_000))).toBeUndefined();
  });

  it('are the catalogue’s without a price list for it, without a delivery in the currency, and after the list was withdrawn', () => {
    expect(marketOf(rows, 'DE', home)).toBeUndefined();
    expect(us(after(['l', list], ['z', zone], ['l', { type: 'PriceListWithdrawn' }]))).toBeUndefined();
    expect(us(after(['l', list]))?.priceOf(variant('other', 1_000))).toEqual({ minor: 1_000, currency: 'EUR' });
  });

  it('are those of a list in the shop’s own currency, too', () => {
    const own: PricingEvent = { ...list, currency: 'EUR' };
    expect(us(after(['l', own]))?.priceOf(variant('other', 1_000))).toEqual({ minor: 1_100, currency: 'EUR' });
  });

  it('do not depend on discounts and taxes', () => {
    expect(foldMarketRow(undefined, { type: 'TaxRateWithdrawn' }, 't')).toBeUndefined();
  });
});
