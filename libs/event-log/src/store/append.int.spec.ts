import { CATALOG, INVENTORY, item, product, reservation } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from './append.js';
import type { EventLog } from '../connection/event-log.js';
import { loadEvents, loadEventsOfTypes } from './read-stream.js';

const cause = { correlationId: 'c1' };
const nothing = { seq: 0, version: 0 };
const adjusted = (delta: number) => ({ type: 'StockAdjusted', delta, reason: 'delivery' });
const held = { type: 'StockHeld', orderId: 'o1', quantity: 1 };

describe('append, on a real broker', () => {
  let temporary: TemporaryLog;
  let log: EventLog;
  beforeAll(async () => {
    temporary = await temporaryLog();
    log = await temporary.as('inventory-service');
  });
  afterAll(() => temporary.remove());

  const add = (id: string, expected: { seq: number; version: number }, ...events: { type: string }[]) =>
    append(log, INVENTORY, [{ aggregate: item, id, expected, events, cause }]);
  const types = async (id: string) => (await loadEvents(log, INVENTORY, item, id)).map(({ event }) => event.type);

  it('stores an event with its envelope', async () => {
    const appended = await add('a', nothing, adjusted(5));
    const [stored] = await loadEvents(log, INVENTORY, item, 'a');
    expect(appended).toEqual({ status: 'appended', events: [stored] });
    expect(stored).toMatchObject({ stream: 'INVENTORY', aggregate: 'item', aggregateId: 'a', version: 1, correlationId: 'c1' });
    expect(stored?.event).toEqual(adjusted(5));
  });

  it('rejects events that were decided on an older state, and writes nothing', async () => {
    await add('b', nothing, adjusted(5));
    expect(await add('b', nothing, adjusted(6))).toEqual({ status: 'conflict' });
    expect(await types('b')).toEqual(['StockAdjusted']);
  });

  it('accepts one of many concurrent appends on the same state', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, (_, at) => add('c', nothing, adjusted(at + 1))));
    expect(all.filter(({ status }) => status === 'appended')).toHaveLength(1);
    expect(await types('c')).toHaveLength(1);
  });

  it('stores several events of several aggregates, or none of them', async () => {
    await add('d', nothing, adjusted(5));
    const both = (seq: number) =>
      append(log, INVENTORY, [
        {
          aggregate: reservation,
          id: 'o1',
          expected: nothing,
          events: [{ type: 'StockReserved', lines: [{ variantId: 'd', quantity: 1 }] } as never],
          cause,
        },
        { aggregate: item, id: 'd', expected: { seq, version: 1 }, events: [held, held], cause },
      ]);
    expect(await both(999)).toEqual({ status: 'conflict' });
    expect(await loadEvents(log, INVENTORY, reservation, 'o1')).toEqual([]);
    const [first] = await loadEvents(log, INVENTORY, item, 'd');
    expect(await both(first?.seq ?? 0)).toMatchObject({ status: 'appended' });
    expect((await loadEvents(log, INVENTORY, item, 'd')).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('rejects an event that does not match its contract, without its values in the error', async () => {
    const secret = { type: 'StockAdjusted', delta: 'a secret', reason: 'x' };
    const error = await add('e', nothing, secret).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'INVALID_MESSAGE' });
    expect(String(error)).not.toContain('a secret');
    expect(await types('e')).toEqual([]);
  });

  it('rejects a write to a stream of another app', async () => {
    const addition = { aggregate: product, id: 'p', expected: nothing, events: [], cause };
    await expect(append(log, CATALOG, [addition])).rejects.toMatchObject({ code: 'INVALID_MESSAGE' });
  });

  it('reads an aggregate with more events than one page, in order', async () => {
    let after = nothing;
    for (let round = 0; round < 3; round += 1) {
      const events = Array.from({ length: 500 }, () => adjusted(1));
      const appended = await add('f', after, ...events);
      const last = appended.status === 'appended' ? appended.events.at(-1) : undefined;
      after = { seq: last?.seq ?? 0, version: last?.version ?? 0 };
    }
    const versions = (await loadEvents(log, INVENTORY, item, 'f')).map(({ version }) => version);
    expect(versions).toEqual(Array.from({ length: 1500 }, (_, at) => at + 1));
    const later = await add('f', after, held, held);
    const wanted = await loadEventsOfTypes(log, INVENTORY, item, 'f', new Set(['StockHeld']));
    expect(later).toEqual({ status: 'appended', events: wanted });
    expect(await loadEventsOfTypes(log, INVENTORY, item, 'f', new Set<string>())).toEqual([]);
  });

  it('determines the result of an append during which the broker was killed', async () => {
    const before = await add('g', nothing, adjusted(1));
    const after = before.status === 'appended' ? { seq: before.events[0]?.seq ?? 0, version: 1 } : nothing;
    const crashing = temporary.broker.restart();
    const appended = await add('g', after, adjusted(2));
    await crashing;
    expect(appended).toMatchObject({ status: 'appended' });
    expect(await types('g')).toEqual(['StockAdjusted', 'StockAdjusted']);
  });
});
