import type { ItemState } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.js';
import { servingOrder } from '../location/serving-order.js';

const berlin = { location: 'berlin', name: 'Berlin', countries: ['DE', 'AT'], rank: 2 };
const lyon = { location: 'lyon', name: 'Lyon', countries: ['FR'], rank: 1 };
const item = (main: number, atBerlin: number, atLyon: number): ItemState => ({
  onHand: main + atBerlin + atLyon,
  held: 0,
  levels: [
    { location: 'berlin', onHand: atBerlin, held: 0 },
    { location: 'lyon', onHand: atLyon, held: 0 },
  ],
});
const items: Readonly<Record<string, ItemState>> = {
  mug: item(1, 3, 3),
  pot: item(5, 0, 1),
  lamp: { ...item(0, 0, 0), inventoryPolicy: 'continue' },
};
const from = (lines: readonly (readonly [string, number])[], countryCode?: string) =>
  allocate(
    lines.map(([variantId, quantity]) => ({ variantId, quantity })),
    (variantId) => items[variantId] as ItemState,
    servingOrder([berlin, lyon], countryCode),
  ).map(({ variantId, quantity, location }) => `${quantity} ${variantId} from ${location}`);

describe('the locations that serve an order', () => {
  it('are in the order of rank, those of the country first', () => {
    expect(servingOrder([berlin, lyon])).toEqual(['main', 'lyon', 'berlin']);
    expect(servingOrder([berlin, lyon], 'DE')).toEqual(['berlin', 'main', 'lyon']);
    expect(servingOrder([berlin, { ...lyon, location: 'main', rank: 9 }], 'US')).toEqual(['berlin', 'main']);
    expect(servingOrder([])).toEqual(['main']);
  });
  it('are the one of the country, when it has all lines', () => {
    expect(from([['mug', 2]], 'DE')).toEqual(['2 mug from berlin']);
    expect(from([['mug', 2]], 'FR')).toEqual(['2 mug from lyon']);
  });
  it('are another one that has all lines, before the order is split', () => {
    expect(
      from(
        [
          ['mug', 1],
          ['pot', 1],
        ],
        'DE',
      ),
    ).toEqual(['1 mug from main', '1 pot from main']);
    expect(
      from(
        [
          ['mug', 2],
          ['pot', 1],
        ],
        'DE',
      ),
    ).toEqual(['2 mug from lyon', '1 pot from lyon']);
  });
  it('are several when none has all lines', () =>
    expect(
      from(
        [
          ['mug', 4],
          ['pot', 6],
        ],
        'DE',
      ),
    ).toEqual(['3 mug from berlin', '1 mug from main', '5 pot from main', '1 pot from lyon']));
  it('are `main` for what is sold without stock', () => expect(from([['lamp', 2]], 'DE')).toEqual(['2 lamp from main']));
});
