import { describe, expect, it } from 'vitest';
import { cartLines, type Given, minutes, morning, ofCart, written } from './shop-events.fixture.js';

const abandoned = (given: readonly Given[], until: number) =>
  written('abandoned-carts', given, 'ABANDONED_CARTS', until).map(({ key, value }) => [key, value]);
const created = ofCart('c', 0, 'CartCreated', cartLines({ tea_1: 2 }));

describe('abandoned carts', () => {
  it('are those with something in them that nobody changed for an hour', () => {
    const given = [
      created,
      ofCart('c', 5, 'LinesAdded', cartLines({ pot_1: 1 })),
      ofCart('c', 6, 'LinesChanged', { lines: [{ lineId: 'l-tea_1', quantity: 5 }] }),
      ofCart('c', 50, 'NoteChanged'),
    ];
    const items = [
      { variantId: 'tea_1', quantity: 5 },
      { variantId: 'pot_1', quantity: 1 },
    ];
    expect(abandoned(given, 110)).toEqual([]);
    expect(abandoned(given, 111)).toEqual([['c', { since: morning + minutes(50), items }]]);
  });

  it('are abandoned again when they are changed later and left again', () => {
    expect(abandoned([created, ofCart('c', 100, 'NoteChanged')], 300)).toHaveLength(2);
  });

  it.each([
    ['bought', [ofCart('c', 9, 'CartCheckedOut')]],
    ['empty', [ofCart('c', 9, 'LinesRemoved', { lineIds: ['l-tea_1'] })]],
    ['merged into another', [ofCart('c', 9, 'CartMergedInto', { cartId: 'd' })]],
  ])('are not %s ones', (_, events) => expect(abandoned([created, ...events], 300)).toEqual([]));

  it('are open again after an order that was cancelled', () => {
    const given = [created, ofCart('c', 9, 'CartCheckedOut'), ofCart('c', 10, 'CartReopened', { orderId: 'o' })];
    expect(abandoned(given, 300)).toMatchObject([['c', { since: morning + minutes(10) }]]);
  });
});
