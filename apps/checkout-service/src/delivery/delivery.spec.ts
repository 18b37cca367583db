import { describe, expect, it } from 'vitest';
import { deliveryOptions, standardAndExpress } from './delivery.js';

const policy = { currency: 'EUR', countries: ['DE', 'AT'], ways: standardAndExpress };
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const prices = (subtotal: number, country?: string) =>
  deliveryOptions(policy, eur(subtotal), country).map(({ handle, price }) => [handle, price.minor]);

describe('delivery', () => {
  it('offers each way with its price, cheapest first', () =>
    expect(prices(4999, 'DE')).toEqual([
      ['standard', 490],
      ['express', 990],
    ]));

  it('costs nothing the standard way from fifty euros on', () =>
    expect(prices(5000, 'AT')).toEqual([
      ['standard', 0],
      ['express', 990],
    ]));

  it('sorts by what a way costs now', () => {
    const ways = [
      { handle: 'bike', title: 'Bike', description: '', price: 300 },
      { handle: 'cart', title: 'Cart', description: '', price: 500, freeFrom: 1000 },
    ];
    const handles = (subtotal: number) => deliveryOptions({ ...policy, ways }, eur(subtotal), 'DE').map(({ handle }) => handle);
    expect(handles(999)).toEqual(['bike', 'cart']);
    expect(handles(1000)).toEqual(['cart', 'bike']);
  });

  it('goes where the shop delivers', () => expect(prices(1000, 'NZ')).toEqual([]));

  it('is quoted without an address as at home', () => expect(prices(1000)).toEqual(prices(1000, 'DE')));

  it('has no price in another currency', () =>
    expect(deliveryOptions(policy, { minor: 1000, currency: 'USD' }, 'DE')).toEqual([]));
});
