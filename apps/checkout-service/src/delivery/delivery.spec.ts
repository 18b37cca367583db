import { describe, expect, it } from 'vitest';
import type { Money } from '@millrace/contracts';
import { listedLines, pricedMethods } from '@millrace/pricing';
import { rulesOfSettings } from '../pricing/pricing-context.js';
import { type DeliveryPolicy, standardAndExpress, toDeliveryOption } from './delivery.js';

/** The options for goods of this worth, by the rules of the settings. */
const deliveryOptions = (delivery: DeliveryPolicy, price: Money, country?: string) => {
  const rules = rulesOfSettings({ tax: { percent: 19, countries: ['DE'] }, delivery });
  const goods = { variantId: 'mug_1', productId: 'mug', title: 'Mug', productType: '', lineId: 'l1', quantity: 1, price };
  const input = {
    lines: [goods],
    currency: price.currency,
    destination: { country },
    codes: [],
    rules,
    at: '2026-01-01T00:00:00Z',
  };
  return pricedMethods(rules, { ...input, lines: listedLines(input) }).map(toDeliveryOption);
};

const policy = { currency: 'EUR', countries: ['DE', 'AT'], methods: standardAndExpress };
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const prices = (subtotal: number, country?: string) =>
  deliveryOptions(policy, eur(subtotal), country).map(({ handle, price }) => [handle, price.minor]);

describe('delivery', () => {
  it('returns each method with its price, cheapest first', () =>
    expect(prices(4999, 'DE')).toEqual([
      ['standard', 490],
      ['express', 990],
    ]));

  it('is free by the standard method from fifty euros on', () =>
    expect(prices(5000, 'AT')).toEqual([
      ['standard', 0],
      ['express', 990],
    ]));

  it('sorts by the price for this subtotal', () => {
    const methods = [
      { handle: 'bike', title: 'Bike', description: '', price: 300 },
      { handle: 'cart', title: 'Cart', description: '', price: 500, freeFrom: 1000 },
    ];
    const handles = (subtotal: number) =>
      deliveryOptions({ ...policy, methods }, eur(subtotal), 'DE').map(({ handle }) => handle);
    expect(handles(999)).toEqual(['bike', 'cart']);
    expect(handles(1000)).toEqual(['cart', 'bike']);
  });

  it('has no options for a country to which the shop does not deliver', () => expect(prices(1000, 'NZ')).toEqual([]));

  it('has the options of a domestic address when there is no address', () => expect(prices(1000)).toEqual(prices(1000, 'DE')));

  it('has no options in another currency', () =>
    expect(deliveryOptions(policy, { minor: 1000, currency: 'USD' }, 'DE')).toEqual([]));
});
