import type { TrackedOrder } from '@millrace/contracts';
import { LogError, mergePositions, type Position } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import type { ReadSession } from '../consistency/read-session.js';
import type { OrderChanges } from './order-change-feed.js';
import { orderUpdates } from './order-updates.js';
import { openChangeSubscription, type ChangeSubscription } from '../live/change-subscription.js';

const keyed = { id: 'o1', key: 'k' };

/** A fake view of orders and its changes, controlled by the test. */
const shop = () => {
  const state = { version: 1, positions: { ORDER: 1 } as Record<string, number>, reached: true, down: false, known: true };
  const received: Position[] = [];
  const watches = new Set<ChangeSubscription>();
  const session: ReadSession = {
    query: () => Promise.reject(new Error('an update is asked for with its freshness')),
    queryPast: () => Promise.reject(new Error('an update is of the present')),
    queryWithFreshness: async (_contract, _input, readAfter = {}) => {
      received.push(readAfter);
      if (state.down) throw new LogError('NOT_AVAILABLE', 'orders-view does not answer');
      const data = { order: state.known ? ({ id: 'o1', version: state.version } as TrackedOrder) : null } as never;
      return { data, freshness: { positions: state.positions, behindEvents: 0, behindMs: 0, reached: state.reached } };
    },
    observe: () => '',
    position: () => ({}),
    answeredPosition: () => ({}),
    freshness: () => ({}),
    record: () => undefined,
    resetFreshness: () => undefined,
  };
  const changes: OrderChanges = {
    position: () => ({ ORDER: 1 }),
    subscribe: () => {
      const watch: ChangeSubscription = openChangeSubscription(() => void watches.delete(watch));
      watches.add(watch);
      return watch;
    },
  };
  const happened = (seq: number, change: Partial<typeof state> = {}, laterMs?: number) => {
    Object.assign(state, { version: state.version + 1, positions: { ORDER: seq } }, change);
    for (const watch of watches) watch.notify({ ORDER: seq }, undefined, laterMs);
  };
  const updates = (after: Position = {}) => orderUpdates(session, changes, keyed, after);
  return { state, received, watches, happened, updates };
};

const version = ({ value }: IteratorResult<{ orderUpdated: { order: { order: TrackedOrder } } }, void>) =>
  value?.orderUpdated.order.order.version;

describe('updates of an order', () => {
  it('begin with the current order, at least as new as the requested position', async () => {
    const { updates, received } = shop();
    const iterator = updates({ ORDER: 5, PAYMENT: 2 });
    expect((await iterator.next()).value).toEqual({
      orderUpdated: { order: { key: 'k', order: { id: 'o1', version: 1 } }, position: 'ORDER:1,PAYMENT:2' },
    });
    expect(received).toEqual([mergePositions({ ORDER: 5, PAYMENT: 2 })]);
    await iterator.return?.();
  });

  it('merge a burst into one item with the final state', async () => {
    const { updates, happened, received } = shop();
    const iterator = updates();
    await iterator.next();
    for (const seq of [2, 3, 4]) happened(seq);
    expect(version(await iterator.next())).toBe(4);
    expect(received).toEqual([{ ORDER: 1 }, { ORDER: 4 }]);
    await iterator.return?.();
  });

  it('show a short step with the one that follows, or alone when it lasts', async () => {
    const { updates, happened, watches, received } = shop();
    const iterator = updates();
    await iterator.next();
    for (const watch of watches) watch.notify({ ORDER: 2 }, undefined, 60_000);
    const next = iterator.next();
    happened(3);
    expect(version(await next)).toBe(2);
    expect(received).toEqual([{ ORDER: 1 }, { ORDER: 3 }]);
    happened(4, { version: 9 }, 1);
    expect(version(await iterator.next())).toBe(9);
    await iterator.return?.();
  });

  it('send nothing while nothing has changed', async () => {
    const { updates, happened, watches, state } = shop();
    const iterator = updates();
    await iterator.next();
    for (const watch of watches) watch.notify({ ORDER: 2 });
    const next = iterator.next();
    happened(3, { version: 7 });
    expect(version(await next)).toBe(7);
    expect(state.version).toBe(7);
    await iterator.return?.();
  });

  it('end at once when the consumer returns, even while they wait', async () => {
    const { updates, watches } = shop();
    const iterator = updates();
    await iterator.next();
    const waiting = iterator.next();
    await iterator.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(watches.size).toBe(0);
  });

  it('survive a short outage of the view', async () => {
    const { updates, happened, state } = shop();
    const iterator = updates();
    await iterator.next();
    happened(2, { down: true });
    const next = iterator.next();
    state.down = false;
    expect(version(await next)).toBe(2);
    await iterator.return?.();
  });

  it('are refused for an unknown order, and without a view', async () => {
    const { updates, state, watches } = shop();
    Object.assign(state, { known: false });
    await expect(updates().next()).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    Object.assign(state, { down: true });
    await expect(updates().next()).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
    expect(watches.size).toBe(0);
  });
});
