import {
  type AnyAggregate,
  aggregate,
  identityUpcast,
  INVENTORY,
  item,
  message,
  upcast,
  type StreamContract,
} from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { subscribeToStream } from '../subscription/catch-up-subscription.js';
import { loadEvents } from '../store/read-stream.js';
import { timerWhen } from '../reaction/timer.js';
import { connectionOf } from '../connection/event-log.js';

const adjusted = { delta: Type.Integer(), reason: Type.String() };
const inOnePlace = upcast('all stock was in one place', (old) => ({ ...old, place: 'main' }));

const adjustedInAPlace = message('StockAdjusted', Type.Object({ ...adjusted, place: Type.String() }), {
  version: 2,
  upcasts: [inOnePlace],
});

/** Items of a later release: stock has a location, and may be lost. */
const laterItem = aggregate({
  ...item,
  events: [adjustedInAPlace, message('StockLost', Type.Object({ pieces: Type.Integer() }))],
});
/** Items of the release after that: an adjustment may name who counted. */
const latestItem = aggregate({
  ...item,
  events: [
    message('StockAdjusted', Type.Object({ ...adjusted, place: Type.String(), by: Type.Optional(Type.String()) }), {
      version: 3,
      upcasts: [inOnePlace, identityUpcast('who counted may be named')],
    }),
  ],
});
const later: StreamContract = { ...INVENTORY, aggregates: [laterItem] };

const old = (delta: number) => ({ type: 'StockAdjusted', delta, reason: 'delivery' });
const now = (delta: number) => ({ ...old(delta), place: 'north' });
const lost = (pieces: number) => ({ type: 'StockLost', pieces });

describe('events of several versions, on a real broker', () => {
  let temporary: TemporaryLog;
  beforeAll(async () => {
    temporary = await temporaryLog();
  });
  afterAll(() => temporary.remove());

  const read = async (kind: AnyAggregate, id: string) =>
    (await loadEvents(await temporary.as('inventory-service'), INVENTORY, kind, id)).map(({ event }) => event);

  it('are upcast to the reader’s own version, and unchanged in the stream', async () => {
    const { INVENTORY: seq = 0 } = await temporary.record(INVENTORY, item, 'a', old(1));
    await temporary.record(later, laterItem, 'a', now(2));
    expect(await read(laterItem, 'a')).toEqual([{ ...old(1), place: 'main' }, now(2)]);
    expect(await read(latestItem, 'a')).toEqual([{ ...old(1), place: 'main' }, now(2)]);

    const { jsm } = connectionOf(await temporary.as('inventory-service'));
    const stored = await jsm.direct.getMessage('INVENTORY', { seq });
    expect(stored?.json()).toEqual({ delta: 1, reason: 'delivery' });
    expect(stored?.header.get('ce-dataschema')).toBe('/schemas/inventory.item.StockAdjusted/1');
  });

  it('of a newer version are reduced to the declared properties, so that the reader may append', async () => {
    await temporary.record(later, laterItem, 'b', now(1));
    const [event] = await read(item, 'b');
    expect(event).toEqual(old(1));
    await temporary.record(INVENTORY, item, 'b', event as { type: string });
    expect(await read(laterItem, 'b')).toEqual([now(1), { ...old(1), place: 'main' }]);
  });

  it('are unreadable when an upcast is missing', async () => {
    await temporary.record(INVENTORY, item, 'c', old(1));
    const stepless = aggregate({ ...item, events: [{ ...adjustedInAPlace, upcasts: [] }] });
    await expect(read(stepless, 'c')).rejects.toMatchObject({ code: 'UNREADABLE_EVENT' });
  });

  it('are unreadable to the fold of the stream’s owner when it does not know their type', async () => {
    await temporary.record(later, laterItem, 'd', lost(1));
    await expect(read(item, 'd')).rejects.toMatchObject({ code: 'UNREADABLE_EVENT' });
  });

  it('are rejected with a property that the contract does not declare', async () => {
    const written = temporary.record(INVENTORY, item, 'e', now(1));
    await expect(written).rejects.toMatchObject({ code: 'INVALID_MESSAGE', message: expect.stringContaining('StockAdjusted') });
    expect(await read(item, 'e')).toEqual([]);
  });
});

describe('a consumer with old contracts while the producer uses newer ones', () => {
  let temporary: TemporaryLog;
  beforeAll(async () => {
    temporary = await temporaryLog();
  });
  afterAll(() => temporary.remove());

  const produce = async () => {
    await temporary.record(INVENTORY, item, 'a', old(1));
    await temporary.record(later, laterItem, 'a', now(2), lost(1));
    return temporary.record(later, laterItem, 'a', now(3), lost(2));
  };

  it('processes all events that it knows, and its reader skips the others', async () => {
    const log = await temporary.as('search-view');
    const taken: unknown[] = [];
    const worker = await timerWhen({
      consumer: { app: 'shipping-service', name: 'old-worker', stream: INVENTORY, aggregate: item, types: ['StockAdjusted'] },
      timers: ({ event }) => {
        taken.push(event);
        return [];
      },
    }).start(await temporary.as('shipping-service'));
    const follower = await subscribeToStream(log, { stream: INVENTORY, after: 0 });

    const { INVENTORY: newest } = await produce();
    const seen: unknown[] = [];
    for await (const { events, lastSeq } of follower.batches) {
      seen.push(...events.map(({ event }) => event));
      if (lastSeq === newest) break;
    }
    await vi.waitFor(() => expect(taken).toHaveLength(3), { timeout: 10_000 });
    await worker.stop();
    await follower.stop();

    expect(seen).toEqual([old(1), old(2), old(3)]);
    expect(taken).toEqual(expect.arrayContaining([old(1), old(2), old(3)]));
  });
});
