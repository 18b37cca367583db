import type { ItemEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { fold } from '@millrace/decider';
import { describe, expect, it } from 'vitest';
import { type ItemCommand, itemDecider, itemDeciderOf } from './item.js';

const locations = ['berlin'];
const adjusted = (delta: number, location?: string, reason = 'received'): ItemEvent => ({
  type: 'StockAdjusted',
  delta,
  reason,
  ...(location !== undefined && { location }),
});
const held = (quantity: number, location?: string): ItemEvent => ({
  type: 'StockHeld',
  orderId: 'o1',
  quantity,
  ...(location !== undefined && { location }),
});
const receive = (quantity: number, location?: string) =>
  ({ type: 'ReceiveStock', quantity, locations, ...(location !== undefined && { location }) }) as const;
const givenItem = given(itemDecider);

const postponed: ItemEvent = { type: 'BackorderFillPostponed' };

describe('an item at several locations', () => {
  const stocked = [adjusted(4), adjusted(6, 'berlin')] as const;
  it('is received at each of them, with the reference of the delivery', () => {
    givenItem().when(receive(5, 'berlin')).then(adjusted(5, 'berlin'));
    givenItem()
      .when({ ...receive(5, 'main'), reference: 'DN-7' })
      .then({ type: 'StockAdjusted', delta: 5, reason: 'received', reference: 'DN-7' });
    givenItem(...stocked).thenState({ onHand: 10, held: 0, levels: [{ location: 'berlin', onHand: 6, held: 0 }] });
  });
  it('rejects an unknown location', () =>
    givenItem()
      .when({ ...receive(5, 'rome') })
      .thenRejected({ type: 'LocationNotFound', location: 'rome' }));
  it('is counted at one of them, or as a whole, with the difference at `main`', () => {
    const count = { type: 'CountStock', reason: 'count', locations } as const;
    givenItem(...stocked)
      .when({ ...count, onHand: 5, location: 'berlin' })
      .then(adjusted(-1, 'berlin', 'count'));
    givenItem(...stocked)
      .when({ ...count, onHand: 5, location: 'main' })
      .then(adjusted(1, undefined, 'count'));
    givenItem(...stocked)
      .when({ ...count, onHand: 8 })
      .then(adjusted(-2, undefined, 'count'));
    givenItem(...stocked)
      .when({ ...count, onHand: 5 })
      .thenRejected({ type: 'StockOutOfRange', onHand: 4 });
  });
  it('is not decreased below what is held there', () =>
    givenItem(...stocked, held(5, 'berlin'))
      .when({ type: 'AdjustStock', delta: -2, reason: 'broken', location: 'berlin', locations })
      .thenRejected({ type: 'StockIsHeld', onHand: 6, held: 5 }));
  it('is not counted below what another location has, also where it may be oversold', () => {
    const endless: ItemEvent = { type: 'InventoryPolicyChanged', tracked: true, inventoryPolicy: 'continue' };
    givenItem(endless, ...stocked)
      .when({ type: 'CountStock', reason: 'count', onHand: 5 })
      .thenRejected({ type: 'StockOutOfRange', onHand: 4 });
  });
  it('has no level where nothing is left', () => givenItem(...stocked, adjusted(-6, 'berlin')).thenState({ onHand: 4, held: 0 }));
});

describe('a back order', () => {
  const committed = (orderId: string, quantity: number, backordered: number): ItemEvent => ({
    type: 'HoldCommitted',
    ...{ orderId, quantity, backordered },
  });
  const waiting = [held(2), held(3), committed('o1', 2, 2), committed('o2', 3, 3)] as const;
  const filled = (orderId: string, quantity: number, location?: string): ItemEvent => ({
    type: 'BackorderFilled',
    ...{ orderId, quantity },
    ...(location !== undefined && { location }),
  });
  it('is filled by the next delivery, the first order first', () => {
    givenItem(...waiting)
      .when(receive(4))
      .then(adjusted(4), filled('o1', 2), filled('o2', 2));
    givenItem(...waiting, adjusted(4), filled('o1', 2), filled('o2', 2))
      .when(receive(4))
      .then(adjusted(4), filled('o2', 1));
  });
  it('is filled at the location of the delivery', () => {
    givenItem(...waiting)
      .when(receive(3, 'berlin'))
      .then(adjusted(3, 'berlin'), filled('o1', 2, 'berlin'), filled('o2', 1, 'berlin'));
    givenItem(...waiting, adjusted(7, 'berlin'), filled('o1', 2, 'berlin'), filled('o2', 3, 'berlin')).thenState({
      onHand: 2,
      held: 0,
      levels: [{ location: 'berlin', onHand: 2, held: 0 }],
    });
  });
  it('is filled for 400 orders at once, and for the others by the next decisions', () => {
    const many = Array.from({ length: 401 }, (_, at): ItemEvent[] => [held(1), committed(`o${at}`, 1, 1)]).flat();
    const first = Array.from({ length: 400 }, (_, at) => filled(`o${at}`, 1));
    givenItem(...many)
      .when(receive(500))
      .then(adjusted(500), ...first, postponed);
    givenItem(...many, adjusted(500), ...first, postponed)
      .when({ type: 'FillBackorders' })
      .then(filled('o400', 1));
    givenItem(...many, adjusted(500), ...first)
      .when(receive(1))
      .then(adjusted(1), filled('o400', 1));
  });
  it('is filled for 1,000 orders in turns, in their order, from all locations, and not again', () => {
    const many = Array.from({ length: 1_000 }, (_, at): ItemEvent[] => [held(2), committed(`o${at}`, 2, 2)]).flat();
    let state = fold(itemDecider.evolve, itemDecider.initial, many);
    const events: ItemEvent[] = [];
    const turn = (command: ItemCommand) => {
      const decision = itemDecider.decide(state, command);
      if (!('accepted' in decision)) throw new Error(decision.rejected.type);
      expect(decision.accepted.length).toBeLessThanOrEqual(402);
      state = fold(itemDecider.evolve, state, decision.accepted);
      events.push(...decision.accepted);
      return decision.accepted.at(-1)?.type === 'BackorderFillPostponed';
    };
    turn(receive(1_200, 'berlin'));
    turn(receive(1_000));
    while (turn({ type: 'FillBackorders' }));
    const given = events.flatMap((event) => (event.type === 'BackorderFilled' ? [event] : []));
    expect([...new Set(given.map(({ orderId }) => orderId))]).toEqual(Array.from({ length: 1_000 }, (_, at) => `o${at}`));
    expect(given.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(2_000);
    expect(state).toMatchObject({ onHand: 200 });
    expect(state).not.toHaveProperty('backorders');
    expect(itemDecider.decide(state, { type: 'FillBackorders' })).toEqual({ accepted: [] });
  });
});

describe('low stock', () => {
  const low = (available: number, threshold: number): ItemEvent => ({ type: 'LowStockReached', available, threshold });
  const givenWatched = given(itemDeciderOf({ lowStockThreshold: 3 }));
  const less = (delta: number) => ({ type: 'AdjustStock', delta, reason: 'sold' }) as const;
  const sold = (delta: number) => adjusted(delta, undefined, 'sold');
  it('is reached once, when the available pieces fall to the threshold or below', () => {
    givenWatched(adjusted(5)).when(less(-2)).then(sold(-2), low(3, 3));
    givenWatched(adjusted(5)).when(less(-1)).then(sold(-1));
    givenWatched(adjusted(5), sold(-2), low(3, 3)).when(less(-1)).then(sold(-1));
  });
  it('is reached again after the stock rose above it', () =>
    givenWatched(adjusted(5), sold(-2), low(3, 3), adjusted(1)).when(less(-1)).then(sold(-1), low(3, 3)));
  it('has a threshold for each item, and that of the configuration where it has none', () => {
    const own: ItemEvent = { type: 'LowStockThresholdChanged', threshold: 1 };
    givenWatched(adjusted(5)).when({ type: 'ChangeLowStockThreshold', threshold: 1 }).then(own);
    givenWatched(adjusted(5), own).when(less(-2)).then(sold(-2));
    givenWatched(adjusted(5), own).when({ type: 'ChangeLowStockThreshold', threshold: 1 }).thenNothing();
    givenWatched(adjusted(3), own)
      .when({ type: 'ChangeLowStockThreshold' })
      .then({ type: 'LowStockThresholdChanged' }, low(3, 3));
  });
  it('is nothing to an untracked item, nor to one that never had stock', () => {
    givenWatched({ type: 'InventoryPolicyChanged', tracked: false, inventoryPolicy: 'deny' }, adjusted(5))
      .when(less(-3))
      .then(sold(-3));
    givenWatched().when({ type: 'CountStock', onHand: 2, reason: 'sold' }).then(sold(2));
  });
});
