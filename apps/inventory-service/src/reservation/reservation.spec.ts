import type { ItemEvent, ReservationEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import type { ReservationCommand } from './reservation.js';
import type { StockroomEvent } from './stockroom-events.js';
import { warehouse } from './warehouse.fixture.js';

const ofItem = (id: string, event: ItemEvent): StockroomEvent => ({ aggregate: 'item', id, event });
const ofOrder = (event: ReservationEvent, id = 'o1'): StockroomEvent => ({ aggregate: 'reservation', id, event });
const inStock = (id: string, delta: number) => ofItem(id, { type: 'StockAdjusted', delta, reason: 'delivery' });
const hold = (type: 'StockHeld' | 'HoldReleased' | 'HoldCommitted', id: string, quantity: number) =>
  ofItem(id, { type, orderId: 'o1', quantity });
const line = (variantId: string, quantity: number) => ({ variantId, quantity });

const reserve = (...lines: ReturnType<typeof line>[]): ReservationCommand => ({ type: 'Reserve', orderId: 'o1', lines });
const release: ReservationCommand = { type: 'Release', orderId: 'o1' };
const commit: ReservationCommand = { type: 'Commit', orderId: 'o1' };

const stock = [inStock('mug', 5), inStock('pot', 1)];
const twoMugsAndAPot = [line('mug', 2), line('pot', 1)];
const reserved = [
  ofOrder({ type: 'StockReserved', lines: twoMugsAndAPot }),
  hold('StockHeld', 'mug', 2),
  hold('StockHeld', 'pot', 1),
] as const;
const refused = ofOrder({ type: 'StockReservationRefused', short: [{ variantId: 'pot', wanted: 3, available: 1 }] });
const released = ofOrder({ type: 'ReservationReleased' });
const committed = ofOrder({ type: 'ReservationCommitted' });
const givenStock = given(warehouse);

describe('an order without a reservation', () => {
  it('reserves all its lines at once', () =>
    givenStock(...stock)
      .when(reserve(...twoMugsAndAPot))
      .then(...reserved));

  it('may reserve the last piece', () =>
    givenStock(...stock)
      .when(reserve(line('mug', 5)))
      .then(ofOrder({ type: 'StockReserved', lines: [line('mug', 5)] }), hold('StockHeld', 'mug', 5)));

  it('adds up lines of the same variant', () =>
    givenStock(...stock)
      .when(reserve(line('mug', 2), line('pot', 1), line('mug', 1)))
      .then(
        ofOrder({ type: 'StockReserved', lines: [line('mug', 3), line('pot', 1)] }),
        hold('StockHeld', 'mug', 3),
        hold('StockHeld', 'pot', 1),
      ));

  it('reserves nothing when one line is short', () =>
    givenStock(...stock)
      .when(reserve(line('mug', 2), line('pot', 3)))
      .then(refused));

  it('is refused with all shortages, with repeated lines added up and unknown items counted as zero', () =>
    givenStock(...stock)
      .when(reserve(line('mug', 3), line('mug', 3), line('pot', 1), line('jug', 1)))
      .then(
        ofOrder({
          type: 'StockReservationRefused',
          short: [
            { variantId: 'mug', wanted: 6, available: 5 },
            { variantId: 'jug', wanted: 1, available: 0 },
          ],
        }),
      ));

  it('cannot reserve pieces that are reserved for others', () =>
    givenStock(...stock, ofItem('pot', { type: 'StockHeld', orderId: 'o2', quantity: 1 }))
      .when(reserve(line('pot', 1)))
      .then(ofOrder({ type: 'StockReservationRefused', short: [{ variantId: 'pot', wanted: 1, available: 0 }] })));

  it('reserves nothing after an earlier release', () => {
    givenStock(...stock)
      .when(release)
      .then(released);
    givenStock(...stock, released)
      .when(reserve(line('mug', 1)))
      .thenNothing();
  });

  it('has nothing to commit', () =>
    givenStock(...stock)
      .when(commit)
      .thenNothing());
});

describe('an order with a reservation', () => {
  it('reserves once', () =>
    givenStock(...stock, ...reserved)
      .when(reserve(...twoMugsAndAPot))
      .thenNothing());

  it('releases all of it', () =>
    givenStock(...stock, ...reserved)
      .when(release)
      .then(released, hold('HoldReleased', 'mug', 2), hold('HoldReleased', 'pot', 1)));

  it('commits all of it', () =>
    givenStock(...stock, ...reserved)
      .when(commit)
      .then(committed, hold('HoldCommitted', 'mug', 2), hold('HoldCommitted', 'pot', 1)));
});

describe('an order whose reservation was refused', () => {
  it('is not answered again, even when stock has arrived', () =>
    givenStock(...stock, refused, inStock('pot', 9))
      .when(reserve(line('mug', 2), line('pot', 3)))
      .thenNothing());
  it('can be released, so that its process continues', () =>
    givenStock(...stock, refused)
      .when(release)
      .then(released));
  it('has nothing to commit', () =>
    givenStock(...stock, refused)
      .when(commit)
      .thenNothing());
});

describe('an order that has released its stock', () => {
  const history = [...stock, ...reserved, released, hold('HoldReleased', 'mug', 2), hold('HoldReleased', 'pot', 1)];
  it('stays released', () => {
    givenStock(...history)
      .when(release)
      .thenNothing();
    givenStock(...history)
      .when(commit)
      .thenNothing();
    givenStock(...history)
      .when(reserve(...twoMugsAndAPot))
      .thenNothing();
  });
});

describe('an order that has committed its stock', () => {
  const history = [...stock, ...reserved, committed, hold('HoldCommitted', 'mug', 2), hold('HoldCommitted', 'pot', 1)];
  it('stays committed', () => {
    givenStock(...history)
      .when(commit)
      .thenNothing();
    givenStock(...history)
      .when(release)
      .thenNothing();
    givenStock(...history)
      .when(reserve(...twoMugsAndAPot))
      .thenNothing();
  });
});

const policyOf = (id: string, tracked: boolean, inventoryPolicy: 'deny' | 'continue') =>
  ofItem(id, { type: 'InventoryPolicyChanged', tracked, inventoryPolicy });

describe('an order of an untracked item', () => {
  const ebook = policyOf('ebook', false, 'deny');
  const lines = [line('ebook', 9), line('mug', 1)];
  const reserved = ofOrder({ type: 'StockReserved', lines, untracked: ['ebook'] });
  it('is never short of it, and reserves the other items only', () =>
    givenStock(...stock, ebook)
      .when(reserve(...lines))
      .then(reserved, hold('StockHeld', 'mug', 1)));
  it('is refused when another line is short', () =>
    givenStock(...stock, ebook)
      .when(reserve(line('ebook', 1), line('pot', 3)))
      .then(refused));
  it('releases and commits the reserved pieces, whatever the policy is by then', () => {
    const before = [...stock, ebook, reserved, hold('StockHeld', 'mug', 1), policyOf('ebook', true, 'deny')];
    givenStock(...before)
      .when(release)
      .then(released, hold('HoldReleased', 'mug', 1));
    givenStock(...before, policyOf('mug', false, 'deny'))
      .when(commit)
      .then(committed, hold('HoldCommitted', 'mug', 1));
  });
  it('may consist of untracked items only', () => {
    const alone = ofOrder({ type: 'StockReserved', lines: [line('ebook', 2)], untracked: ['ebook'] });
    givenStock(ebook)
      .when(reserve(line('ebook', 2)))
      .then(alone);
    givenStock(ebook, alone).when(commit).then(committed);
    givenStock(ebook, alone).when(release).then(released);
  });
});

describe('an order of an item that may be oversold', () => {
  it('reserves more than the stock', () =>
    givenStock(policyOf('lamp', true, 'continue'))
      .when(reserve(line('lamp', 2)))
      .then(ofOrder({ type: 'StockReserved', lines: [line('lamp', 2)] }), hold('StockHeld', 'lamp', 2)));
  it('leaves no pieces for later orders when overselling is no longer allowed', () =>
    givenStock(
      ofItem('pot', { type: 'StockHeld', orderId: 'o9', quantity: 2 }),
      policyOf('pot', true, 'continue'),
      policyOf('pot', true, 'deny'),
      inStock('pot', 2),
    )
      .when(reserve(line('pot', 1)))
      .then(ofOrder({ type: 'StockReservationRefused', short: [{ variantId: 'pot', wanted: 1, available: 0 }] })));
});
