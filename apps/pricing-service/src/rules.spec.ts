import type { DeliveryZoneDetails, PriceListDetails, TaxRateDetails } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import { deliveryZoneDecider } from './delivery-zone/delivery-zone.js';
import { pageOf } from './listed-rules/page.js';
import { priceListDecider } from './price-list/price-list.js';
import { taxRateDecider } from './tax-rate/tax-rate.js';

describe('a tax rate', () => {
  const givenRate = given(taxRateDecider);
  const details: TaxRateDetails = {
    title: 'VAT',
    country: 'DE',
    ppm: 190_000,
    inclusive: true,
    validFrom: '2021-01-01T00:00:00.000Z',
  };
  const defined = { type: 'TaxRateDefined' as const, ...details };

  it('is put and withdrawn, each once', () => {
    givenRate()
      .when({ type: 'PutTaxRate', ...details })
      .then(defined);
    givenRate(defined)
      .when({ type: 'PutTaxRate', ...details })
      .thenNothing();
    givenRate(defined).when({ type: 'WithdrawTaxRate' }).then({ type: 'TaxRateWithdrawn' });
    givenRate(defined, { type: 'TaxRateWithdrawn' }).when({ type: 'WithdrawTaxRate' }).thenNothing();
    givenRate(defined, { type: 'TaxRateWithdrawn' })
      .when({ type: 'PutTaxRate', ...details })
      .then(defined);
    givenRate().when({ type: 'WithdrawTaxRate' }).thenRejected({ type: 'TaxRateNotFound' });
  });
});

describe('a delivery zone', () => {
  const givenZone = given(deliveryZoneDecider);
  const method = { handle: 'standard', title: 'Standard', description: '', price: { kind: 'flat' as const, price: 490 } };
  const details: DeliveryZoneDetails = { title: 'Home', currency: 'EUR', countries: ['DE'], methods: [method] };

  it('is put once; its methods have different handles', () => {
    const defined = { type: 'DeliveryZoneDefined' as const, ...details };
    givenZone()
      .when({ type: 'PutDeliveryZone', ...details })
      .then(defined);
    givenZone(defined)
      .when({ type: 'PutDeliveryZone', ...details })
      .thenNothing();
    givenZone(defined).when({ type: 'WithdrawDeliveryZone' }).then({ type: 'DeliveryZoneWithdrawn' });
    givenZone()
      .when({ type: 'PutDeliveryZone', ...details, methods: [method, method] })
      .thenRejected({
        type: 'DeliveryZoneInvalid',
        detail: 'two methods have the handle standard',
        path: ['methods', '1', 'handle'],
      });
  });
});

describe('a price list', () => {
  const givenList = given(priceListDecider);
  const details: PriceListDetails = { title: 'US', currency: 'USD', countries: ['US'] };
  const defined = { type: 'PriceListDefined' as const, ...details };
  const price = (variantId: string, minor: number, currency = 'USD') => ({ variantId, price: { minor, currency } });
  const set = { type: 'PriceListPricesSet' as const, prices: [price('mug_1', 1500)] };

  it('has prices in its currency; only changes are events', () => {
    givenList(defined)
      .when({ type: 'SetPriceListPrices', prices: [price('mug_1', 1500)] })
      .then(set);
    givenList(defined, set)
      .when({ type: 'SetPriceListPrices', prices: [price('mug_1', 1500)], removed: ['pot_1'] })
      .thenNothing();
    givenList(defined, set)
      .when({ type: 'SetPriceListPrices', prices: [price('pot_1', 9)], removed: ['mug_1'] })
      .then({ type: 'PriceListPricesSet', prices: [price('pot_1', 9)], removed: ['mug_1'] });
    givenList(defined)
      .when({ type: 'SetPriceListPrices', prices: [price('mug_1', 1, 'EUR')] })
      .thenRejected({ type: 'PriceListCurrencyMismatch', variantId: 'mug_1', currency: 'EUR' });
    givenList(defined, set)
      .when({ type: 'PutPriceList', ...details, currency: 'EUR' })
      .thenRejected({ type: 'PriceListCurrencyMismatch', variantId: 'mug_1', currency: 'USD' });
    givenList().when({ type: 'SetPriceListPrices', prices: [] }).thenRejected({ type: 'PriceListNotFound' });
  });
});

describe('a page of rules', () => {
  const rules = ['c', 'a', 'b'].map((id) => ({ id, state: {} }));
  const ids = (page: ReturnType<typeof pageOf>) => [page.rules.map((rule) => (rule as { id: string }).id), page.more];

  it('is by id, from the end of the page before on', () => {
    expect(ids(pageOf(rules, { first: 2 }))).toEqual([['a', 'b'], true]);
    expect(ids(pageOf(rules, { first: 2, after: 'b' }))).toEqual([['c'], false]);
  });

  it('is shorter where its rules are large', () => {
    const large = [1, 2].map((id) => ({ id: String(id), state: 'x'.repeat(300_000) }));
    expect(ids(pageOf(large, { first: 2 }))).toEqual([['1'], true]);
  });
});
