import type { CartEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import { type CartCommand, cartDecider } from './cart.js';
import {
  addLines,
  changeLines,
  checkOut,
  createCart,
  created,
  eur,
  key,
  mugs,
  newLine,
  policy,
  priced,
  removeLines,
  wrongKey,
} from './cart.fixture.js';

const givenCart = given(cartDecider(policy));
const cartNotFound = { type: 'CartNotFound' } as const;

describe('a cart that does not exist', () => {
  it('is created empty', () => givenCart().when(createCart()).then(created()));

  it('is created with lines at current prices', () =>
    givenCart()
      .when(createCart(newLine('l1', 'mug_1', 2), newLine('l2', 'pot_1')))
      .then(created(priced(newLine('l1', 'mug_1', 2), 1200), priced(newLine('l2', 'pot_1'), 3900))));

  it('is created with equal lines merged', () =>
    givenCart()
      .when(createCart(newLine('l1', 'mug_1', 2), newLine('l2', 'mug_1')))
      .then(created(priced(newLine('l1', 'mug_1', 3), 1200))));

  it('is not created with an invalid line', () => {
    givenCart()
      .when(createCart(newLine('l1', 'mug_1'), newLine('l2', 'hat_1')))
      .thenRejected({ type: 'MerchandiseNotFound', variantId: 'hat_1', index: 1 });
    givenCart()
      .when(createCart(newLine('l1', 'fan_1')))
      .thenRejected({ type: 'CurrencyMismatch', variantId: 'fan_1', index: 0 });
  });

  it('rejects every other command', () => {
    givenCart()
      .when(addLines(newLine('l1', 'mug_1')))
      .thenRejected(cartNotFound);
    givenCart().when(checkOut()).thenRejected(cartNotFound);
    givenCart().when({ type: 'Reopen', orderId: 'o1' }).thenNothing();
  });
});

describe('a cart, without the right key', () => {
  it.each<CartCommand>([
    { ...addLines(newLine('l2', 'mug_1')), keyHash: wrongKey },
    { type: 'ChangeLines', keyHash: wrongKey, lines: [{ lineId: 'l1', quantity: 2 }] },
    { type: 'RemoveLines', keyHash: wrongKey, lineIds: ['l1'] },
    { type: 'ChangeNote', keyHash: wrongKey, note: 'mine' },
    { type: 'ChangeAttributes', keyHash: wrongKey, attributes: [] },
    { type: 'ChangeBuyer', keyHash: wrongKey, buyer: {} },
    checkOut({ keyHash: wrongKey }),
  ])('is not found: $type', (command) => givenCart(mugs(1)).when(command).thenRejected(cartNotFound));
});

describe('an open cart', () => {
  it('is not created again', () => givenCart(created()).when(createCart()).thenRejected({ type: 'CartExists' }));

  it('accepts new lines', () =>
    givenCart(mugs(1))
      .when(addLines(newLine('l2', 'pot_1')))
      .then({ type: 'LinesAdded', lines: [priced(newLine('l2', 'pot_1'), 3900)] }));

  it('adds the same merchandise to its line', () => {
    const added: CartEvent = { type: 'LinesAdded', lines: [priced(newLine('l1', 'mug_1', 2), 1200)] };
    givenCart(mugs(1))
      .when(addLines(newLine('l2', 'mug_1', 2)))
      .then(added);
    const state = { keyHash: key, currency: 'EUR', note: '', attributes: [], buyer: {}, cancelledOrders: [] };
    givenCart(mugs(1), added).thenState({ ...state, status: 'open', lines: [priced(newLine('l1', 'mug_1', 3), 1200)] });
  });

  it('shows a line at the price at which it was last added', () => {
    const cheaper = createCart().offers;
    const added: CartEvent = { type: 'LinesAdded', lines: [{ ...newLine('l1', 'mug_1'), price: eur(900) }] };
    givenCart(mugs(1), added)
      .when({ ...addLines(newLine('l2', 'mug_1')), offers: cheaper })
      .then({ type: 'LinesAdded', lines: [priced(newLine('l1', 'mug_1'), 1200)] });
  });

  it('has separate lines for different attributes', () =>
    givenCart(mugs(1))
      .when(addLines(newLine('l2', 'mug_1', 1, 'Ada'), newLine('l3', 'mug_1', 1, 'Ada')))
      .then({
        type: 'LinesAdded',
        lines: [priced(newLine('l2', 'mug_1', 1, 'Ada'), 1200), priced(newLine('l2', 'mug_1', 1, 'Ada'), 1200)],
      }));

  it('accepts all new lines or none, and reports the index of the invalid one', () => {
    givenCart(mugs(9))
      .when(addLines(newLine('l2', 'pot_1'), newLine('l3', 'mug_1', 2)))
      .thenRejected({ type: 'TooManyOfOneItem', max: 10, index: 1 });
    givenCart(mugs(9))
      .when(addLines(newLine('l2', 'pot_1'), newLine('l3', 'hat_1')))
      .thenRejected({ type: 'MerchandiseNotFound', variantId: 'hat_1', index: 1 });
    givenCart(mugs(9))
      .when(addLines(newLine('l2', 'fan_1')))
      .thenRejected({ type: 'CurrencyMismatch', variantId: 'fan_1', index: 0 });
  });

  it('has a maximum quantity of a variant, in all lines together', () => {
    const twoLines = created(priced(newLine('l1', 'mug_1', 6), 1200), priced(newLine('l2', 'mug_1', 3, 'Ada'), 1200));
    const tooMany = { type: 'TooManyOfOneItem', max: 10, index: 0 } as const;
    givenCart(twoLines)
      .when(addLines(newLine('l3', 'mug_1', 2, 'Eve')))
      .thenRejected(tooMany);
    givenCart(twoLines)
      .when(changeLines({ lineId: 'l2', quantity: 5 }))
      .thenRejected(tooMany);
    givenCart(twoLines)
      .when(changeLines({ lineId: 'l2', quantity: 4 }))
      .then({ type: 'LinesChanged', lines: [{ lineId: 'l2', quantity: 4 }] });
    givenCart(twoLines)
      .when(addLines(newLine('l3', 'pot_1', 10)))
      .then({ type: 'LinesAdded', lines: [priced(newLine('l3', 'pot_1', 10), 3900)] });
    givenCart()
      .when(createCart(newLine('l1', 'mug_1', 6), newLine('l2', 'mug_1', 5, 'Ada')))
      .thenRejected({ ...tooMany, index: 1 });
  });

  it('accepts a lower quantity when it has more than the maximum', () => {
    const overfull = created(priced(newLine('l1', 'mug_1', 9), 1200), priced(newLine('l2', 'mug_1', 9, 'Ada'), 1200));
    givenCart(overfull)
      .when(changeLines({ lineId: 'l2', quantity: 4 }))
      .then({ type: 'LinesChanged', lines: [{ lineId: 'l2', quantity: 4 }] });
  });

  it('has a maximum number of lines', () =>
    givenCart(mugs(1))
      .when(addLines(newLine('l2', 'pot_1'), newLine('l3', 'jug_1'), newLine('l4', 'mug_1', 1, 'Ada')))
      .thenRejected({ type: 'TooManyLines', max: 3 }));

  it('never has one line id for two lines', () =>
    expect(() => givenCart(mugs(1)).when(addLines(newLine('l1', 'pot_1')))).toThrow('line id l1 is taken'));

  it('changes lines', () =>
    givenCart(mugs(1))
      .when(changeLines({ lineId: 'l1', quantity: 4, attributes: [{ key: 'engraving', value: 'Ada' }] }))
      .then({ type: 'LinesChanged', lines: [{ lineId: 'l1', quantity: 4, attributes: [{ key: 'engraving', value: 'Ada' }] }] }));

  it('removes a line whose quantity is changed to 0', () => {
    const dropped: CartEvent = { type: 'LinesChanged', lines: [{ lineId: 'l1', quantity: 0 }] };
    givenCart(mugs(1))
      .when(changeLines({ lineId: 'l1', quantity: 0 }))
      .then(dropped);
    givenCart(mugs(1), dropped).when(checkOut()).thenRejected({ type: 'CartIsEmpty' });
  });

  it('changes all lines or none', () => {
    const fine = { lineId: 'l1', quantity: 2 };
    givenCart(mugs(1))
      .when(changeLines(fine, { lineId: 'l9', quantity: 1 }))
      .thenRejected({ type: 'LineNotFound', lineId: 'l9', index: 1 });
    givenCart(mugs(1))
      .when(changeLines(fine, { lineId: 'l1', quantity: 11 }))
      .thenRejected({ type: 'TooManyOfOneItem', max: 10, index: 1 });
    givenCart(mugs(1))
      .when(changeLines({ lineId: 'l1', quantity: 0 }, fine))
      .thenRejected({ type: 'LineNotFound', lineId: 'l1', index: 1 });
  });

  it('has no event for changes that cancel each other', () =>
    givenCart(mugs(2))
      .when(changeLines({ lineId: 'l1', quantity: 5 }, { lineId: 'l1', quantity: 2 }))
      .thenNothing());

  it('removes lines, and ignores ids of lines that it does not have', () => {
    givenCart(mugs(1))
      .when(removeLines('l9', 'l1', 'l1'))
      .then({ type: 'LinesRemoved', lineIds: ['l1'] });
    givenCart(mugs(1), { type: 'LinesRemoved', lineIds: ['l1'] })
      .when(removeLines('l1'))
      .thenNothing();
  });
});

describe('the note, the attributes and the buyer of an open cart', () => {
  const attributes = ['a', 'b'].map((word) => ({ key: word, value: word }));
  const changes: [CartCommand, CartEvent][] = [
    [
      { type: 'ChangeNote', keyHash: key, note: 'Ring twice' },
      { type: 'NoteChanged', note: 'Ring twice' },
    ],
    [
      { type: 'ChangeAttributes', keyHash: key, attributes },
      { type: 'AttributesChanged', attributes },
    ],
    [
      { type: 'ChangeBuyer', keyHash: key, buyer: { email: 'ada@example.org' } },
      { type: 'BuyerChanged', buyer: { email: 'ada@example.org' } },
    ],
  ];
  it.each(changes)('are changed, and have no event when nothing changes: $type', (command, written) => {
    givenCart(created()).when(command).then(written);
    givenCart(created(), written).when(command).thenNothing();
  });

  it('have the same attributes in any order', () =>
    givenCart(created(), { type: 'AttributesChanged', attributes })
      .when({ type: 'ChangeAttributes', keyHash: key, attributes: attributes.toReversed() })
      .thenNothing());
});

describe('a cart that nobody changes', () => {
  const expired: CartEvent = { type: 'CartExpired' };
  const until = '2026-03-08T10:00:00.000Z';
  const postponed: CartEvent = { type: 'CartExpiryPostponed', until };
  it('expires, and is not found any more', () => {
    givenCart(created()).when({ type: 'Expire' }).then(expired);
    givenCart(created(), expired).when({ type: 'Expire' }).thenNothing();
    givenCart(created(), expired)
      .when(addLines(newLine('l1', 'mug_1')))
      .thenRejected(cartNotFound);
    givenCart(created(), expired).when(checkOut()).thenRejected(cartNotFound);
  });
  it('gets more time from its last change on, and expires when there was no further one', () => {
    givenCart(created()).when({ type: 'Expire', until }).then(postponed);
    givenCart(created(), postponed).when({ type: 'Expire', until: '2026-03-14T10:00:00.000Z' }).then(expired);
    givenCart(created(), postponed, { type: 'NoteChanged', note: 'for Ada' }).when({ type: 'Expire', until }).then(postponed);
  });
  it('does not expire without a cart', () => givenCart().when({ type: 'Expire' }).thenNothing());
});
