import type { ItemEvent, ReservationEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import type { ReservationCommand } from './reservation.js';
import type { StockroomEvent } from './stockroom-events.js';
import { warehouse } from './warehouse.fixture.js';

const ofItem = (id: string, event: ItemEvent): StockroomEvent => ({ aggregate: 'item', id, event });
const ofOrder = (event: ReservationEvent, id = 'o1'): StockroomEvent => ({ aggregate: 'reservation', id, event });
const hold = (type: 'StockHeld' | 'HoldReleased' | 'HoldCommitted', quantity: number, more = {}, orderId = 'o1') =>
  ofItem('mug', { type, orderId, quantity, ...more });
const line = (quantity: number, variantId = 'mug') => ({ variantId, quantity });

const until = '2026-03-01T10:00:00.000Z';
const expire: ReservationCommand = { type: 'Expire', orderId: 'o1' };
const release: ReservationCommand = { type: 'Release', orderId: 'o1' };
const commit: ReservationCommand = { type: 'Commit', orderId: 'o1' };
const restock = (quantity: number, returnId = 'r1'): ReservationCommand => ({
  type: 'Restock',
  ...{ orderId: 'o1', returnId, lines: [line(quantity)] },
});

const stocked = ofItem('mug', { type: 'StockAdjusted', delta: 5, reason: 'delivery' });
const reserved = [ofOrder({ type: 'StockReserved', lines: [line(3)], until }), hold('StockHeld', 3)] as const;
const expired = [ofOrder({ type: 'ReservationExpired', lines: [line(3)] }), hold('HoldReleased', 3)] as const;
const released = ofOrder({ type: 'ReservationReleased' });
const givenStock = given(warehouse);

describe('a reservation with a time', () => {
  it('tells the time', () =>
    givenStock(stocked)
      .when({ type: 'Reserve', orderId: 'o1', lines: [line(3)], until })
      .then(...reserved));
  it('gives its pieces back when the time is over', () =>
    givenStock(stocked, ...reserved)
      .when(expire)
      .then(...expired));
  it('does not expire when it is committed or released', () => {
    givenStock(stocked, ...reserved, ofOrder({ type: 'ReservationCommitted' }), hold('HoldCommitted', 3))
      .when(expire)
      .thenNothing();
    givenStock(stocked, ...reserved, released, hold('HoldReleased', 3))
      .when(expire)
      .thenNothing();
  });
});

describe('an expired reservation', () => {
  const history = [stocked, ...reserved, ...expired] as const;
  const otherTook = (quantity: number) => hold('StockHeld', quantity, {}, 'o2');
  it('expires once', () =>
    givenStock(...history)
      .when(expire)
      .thenNothing());
  it('is answered when it is released', () =>
    givenStock(...history)
      .when(release)
      .then(released));
  it('is reserved anew and committed while there is stock', () =>
    givenStock(...history, otherTook(2))
      .when(commit)
      .then(ofOrder({ type: 'ReservationCommitted', anew: [line(3)] }), hold('StockHeld', 3), hold('HoldCommitted', 3)));
  it('cannot be committed when its pieces are gone', () => {
    const refused = ofOrder({ type: 'StockCommitRefused', short: [{ variantId: 'mug', wanted: 3, available: 2 }] });
    givenStock(...history, otherTook(3))
      .when(commit)
      .then(refused);
    givenStock(...history, otherTook(3), refused)
      .when(commit)
      .thenNothing();
    givenStock(...history, otherTook(3), refused)
      .when(release)
      .then(released);
  });
  it('is committed once', () =>
    givenStock(
      ...history,
      ofOrder({ type: 'ReservationCommitted', anew: [line(3)] }),
      hold('StockHeld', 3),
      hold('HoldCommitted', 3),
    )
      .when(commit)
      .thenNothing());
});

describe('the cancellation of an order', () => {
  const cancel: ReservationCommand = { type: 'Cancel', orderId: 'o1' };
  it('releases what is held', () =>
    givenStock(stocked, ...reserved)
      .when(cancel)
      .then(released, hold('HoldReleased', 3)));
  it('takes back what was committed, once', () => {
    const sold = [stocked, ...reserved, ofOrder({ type: 'ReservationCommitted' }), hold('HoldCommitted', 3)] as const;
    const back = ofItem('mug', { type: 'StockReturned', returnId: 'cancellation', orderId: 'o1', quantity: 3 });
    givenStock(...sold)
      .when(cancel)
      .then(released, back);
    givenStock(...sold, released, back)
      .when(cancel)
      .thenNothing();
    givenStock(...sold, released, back)
      .when(commit)
      .thenNothing();
  });
});

describe('a return', () => {
  const sold = [stocked, ...reserved, ofOrder({ type: 'ReservationCommitted' }), hold('HoldCommitted', 3)] as const;
  const back = (quantity: number, returnId = 'r1') =>
    [
      ofOrder({ type: 'StockRestocked', returnId, lines: [line(quantity)] }),
      ofItem('mug', { type: 'StockReturned', returnId, orderId: 'o1', quantity }),
    ] as const;
  it('adds the pieces to the stock, once', () => {
    givenStock(...sold)
      .when(restock(2))
      .then(...back(2));
    givenStock(...sold, ...back(2))
      .when(restock(2))
      .thenNothing();
  });
  it('takes no more than was sold', () => {
    givenStock(...sold)
      .when(restock(9))
      .then(...back(3));
    givenStock(...sold, ...back(2))
      .when(restock(2, 'r2'))
      .then(...back(1, 'r2'));
    givenStock(...sold, ...back(3))
      .when(restock(1, 'r2'))
      .then(ofOrder({ type: 'StockRestocked', returnId: 'r2', lines: [] }));
  });
  it('of a reservation that is not committed yet commits it first', () =>
    givenStock(stocked, ...reserved)
      .when(restock(1))
      .then(ofOrder({ type: 'ReservationCommitted' }), hold('HoldCommitted', 3), ...back(1)));
  it('of nothing is answered', () =>
    givenStock(stocked)
      .when(restock(1))
      .then(ofOrder({ type: 'StockRestocked', returnId: 'r1', lines: [] })));
});

describe('an order that was sold without stock', () => {
  const endless = ofItem('mug', { type: 'InventoryPolicyChanged', tracked: true, inventoryPolicy: 'continue' });
  const held = [endless, stocked, ofOrder({ type: 'StockReserved', lines: [line(7)] }), hold('StockHeld', 7)] as const;
  const committed = [
    ofOrder({ type: 'ReservationCommitted', backordered: [line(2)] }),
    hold('HoldCommitted', 7, { backordered: 2 }),
  ] as const;
  it('tells which pieces are delivered later', () =>
    givenStock(...held)
      .when(commit)
      .then(...committed));
  it('waits no more for pieces that it returns', () =>
    givenStock(...held, ...committed)
      .when(restock(3))
      .then(
        ofOrder({ type: 'StockRestocked', returnId: 'r1', lines: [line(3)] }),
        ofItem('mug', { type: 'StockReturned', returnId: 'r1', orderId: 'o1', quantity: 3, backordered: 2 }),
      ));
});

describe('an order from several locations', () => {
  const berlin = ofItem('mug', { type: 'StockAdjusted', delta: 4, reason: 'delivery', location: 'berlin' });
  const allocations = [{ ...line(4), location: 'berlin' }];
  const placed = [
    ofOrder({ type: 'StockReserved', lines: [line(6)], allocations }),
    hold('StockHeld', 4, { location: 'berlin' }),
    hold('StockHeld', 2),
  ] as const;
  const stock = [stocked, berlin] as const;
  it('holds, commits and takes back the pieces where they are', () => {
    givenStock(...stock)
      .when({ type: 'Reserve', orderId: 'o1', lines: [line(6)], serving: ['berlin', 'main'] })
      .then(...placed);
    const committed = [
      ofOrder({ type: 'ReservationCommitted' }),
      hold('HoldCommitted', 2),
      hold('HoldCommitted', 4, { location: 'berlin' }),
    ] as const;
    givenStock(...stock, ...placed)
      .when(commit)
      .then(...committed);
    givenStock(...stock, ...placed, ...committed)
      .when(restock(3))
      .then(
        ofOrder({ type: 'StockRestocked', returnId: 'r1', lines: [line(3)] }),
        ofItem('mug', { type: 'StockReturned', returnId: 'r1', orderId: 'o1', quantity: 2 }),
        ofItem('mug', { type: 'StockReturned', returnId: 'r1', orderId: 'o1', quantity: 1, location: 'berlin' }),
      );
  });
});
