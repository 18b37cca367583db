import { CATALOG, INVENTORY, item, product, reservation } from '@millrace/contracts';
import type { AppendRequest, EventStore } from '@millrace/event-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cause = { correlationId: 'c1', causationId: 'e1', requestId: 'r1', requestHash: 'h1' };
const nothing = { seq: 0, version: 0 };
const adjusted = (delta: number) => ({ type: 'StockAdjusted', delta, reason: 'delivery' });
const toItem = (id: string, expected: AppendRequest['expected'], ...events: { type: string }[]): AppendRequest => ({
  aggregate: item,
  id,
  expected,
  events,
  cause,
});

/**
 * The contract of `EventStore` as a test suite that each adapter passes. `make` returns stores of one log, as two instances of
 * `inventory-service` see it; the log may hold aggregates with other ids than those of the tests.
 */
export const eventStoreContract = (
  name: string,
  make: () => Promise<{ one: EventStore; other: EventStore; remove: () => Promise<void> }>,
): void => {
  describe(`${name}, as a store of events`, () => {
    let made: Awaited<ReturnType<typeof make>>;
    let store: EventStore;
    beforeAll(async () => {
      made = await make();
      store = made.one;
    });
    afterAll(() => made.remove());

    const history = async (id: string) => made.other.load(INVENTORY, item, id);
    const appended = async (...additions: AppendRequest[]) => {
      const result = await store.append(INVENTORY, additions);
      if (result.status === 'conflict') throw new Error('a conflict');
      return result.events;
    };

    it('returns appended events with their envelope to every instance', async () => {
      const events = await appended(toItem('a', nothing, adjusted(1), adjusted(2)));
      expect(await history('a')).toEqual(events);
      expect(events.map(({ version, event }) => ({ version, event }))).toEqual([
        { version: 1, event: adjusted(1) },
        { version: 2, event: adjusted(2) },
      ]);
      expect(events[0]).toMatchObject({ ...cause, stream: 'INVENTORY', aggregate: 'item', aggregateId: 'a' });
      expect(new Set(events.map(({ id }) => id)).size).toBe(2);
    });

    it('loads an aggregate without events', async () => {
      expect(await history('none')).toEqual([]);
      expect(await store.newest(INVENTORY, item, 'none')).toBe(0);
      expect(await store.readSnapshot(item, 'none')).toBeUndefined();
    });

    it('reads between two sequences', async () => {
      const events = await appended(toItem('b', nothing, adjusted(1), adjusted(2), adjusted(3)));
      const [first = 0, second = 0, third = 0] = events.map(({ seq }) => seq);
      expect(await store.newest(INVENTORY, item, 'b')).toBe(third);
      expect((await store.load(INVENTORY, item, 'b', first, second)).map(({ seq }) => seq)).toEqual([second]);
      expect((await store.load(INVENTORY, item, 'b', second)).map(({ seq }) => seq)).toEqual([third]);
    });

    it('rejects events that were decided on an older state, and writes nothing', async () => {
      await appended(toItem('c', nothing, adjusted(1)));
      expect(await store.append(INVENTORY, [toItem('c', nothing, adjusted(2))])).toEqual({ status: 'conflict' });
      expect(await history('c')).toHaveLength(1);
    });

    it('accepts one of many concurrent appends on the same state', async () => {
      const race = Array.from({ length: 8 }, (_, at) =>
        (at % 2 ? made.one : made.other).append(INVENTORY, [toItem('d', nothing, adjusted(at + 1))]),
      );
      expect((await Promise.all(race)).filter(({ status }) => status === 'appended')).toHaveLength(1);
      expect(await history('d')).toHaveLength(1);
    });

    it('appends to several aggregates, or to none', async () => {
      const reserved: AppendRequest = {
        aggregate: reservation,
        id: 'o',
        expected: nothing,
        events: [{ type: 'StockReserved', lines: [{ variantId: 'e', quantity: 1 }] } as never],
        cause,
      };
      const held = { type: 'StockHeld', orderId: 'o', quantity: 1 };
      const stale = toItem('e', { seq: 999_999, version: 1 }, held);
      expect(await store.append(INVENTORY, [reserved, stale])).toEqual({ status: 'conflict' });
      expect(await store.load(INVENTORY, reservation, 'o')).toEqual([]);
      const events = await appended(reserved, toItem('e', nothing, held));
      expect(events.map(({ seq }) => seq - (events[0]?.seq ?? 0))).toEqual([0, 1]);
    });

    it('counts versions through several requests for one aggregate', async () => {
      const events = await appended(toItem('f', nothing, adjusted(1)), toItem('f', nothing, adjusted(2), adjusted(3)));
      expect(events.map(({ version }) => version)).toEqual([1, 2, 3]);
    });

    it('rejects an event without a contract and a stream of another app, and writes nothing', async () => {
      const unfit = store.append(INVENTORY, [toItem('g', nothing, { type: 'StockAdjusted', delta: 'many' } as never)]);
      await expect(unfit).rejects.toMatchObject({ code: 'INVALID_MESSAGE' });
      const unknown = store.append(INVENTORY, [toItem('g', nothing, { type: 'StockVanished' })]);
      await expect(unknown).rejects.toMatchObject({ code: 'INVALID_MESSAGE' });
      const foreign = store.append(CATALOG, [{ aggregate: product, id: 'g', expected: nothing, events: [], cause }]);
      await expect(foreign).rejects.toMatchObject({ code: 'INVALID_MESSAGE' });
      expect(await history('g')).toEqual([]);
    });

    it('returns the last snapshot', async () => {
      await store.writeSnapshot(item, 'h', { seq: 1 });
      await store.writeSnapshot(item, 'h', { seq: 2 });
      expect(await store.readSnapshot(item, 'h')).toEqual({ seq: 2 });
    });
  });
};
