import { CART, cart, INVENTORY, item, ORDER, order } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { eraseKey } from '../encryption/key-store.js';
import { eventsUntil, type HistorySource } from './events-until.js';

const at = (second: number, ms = 0) => new Date(Date.UTC(2026, 0, 1, 0, 0, second, ms)).toISOString();
const adjusted = (delta: number) => ({ type: 'StockAdjusted', delta, reason: 'counted' });
const stockOf = (id: string): HistorySource => ({ stream: INVENTORY, aggregate: item, id });

describe('the events until an instant, on a real broker', () => {
  let log: TemporaryLog;
  beforeAll(async () => {
    log = await temporaryLog();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  afterAll(() => log.remove());

  const happens = async (second: number, id: string, ...deltas: readonly number[]) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(at(second)) });
    await log.record(INVENTORY, item, id, ...deltas.map(adjusted));
  };
  const deltas = async (until: string | undefined, ...ids: readonly string[]) =>
    (await eventsUntil(await log.as('search-view'), ids.map(stockOf), until)).map(({ event }) => 'delta' in event && event.delta);

  it('are none before the first event, and include those at the instant itself', async () => {
    await happens(10, 'a', 1);
    await happens(20, 'a', 2, 3);
    await happens(30, 'a', 4);
    expect(await deltas(at(9, 999), 'a')).toEqual([]);
    expect(await deltas(at(10), 'a')).toEqual([1]);
    expect(await deltas('2026-01-01T00:00:10Z', 'a')).toEqual([1]);
    expect(await deltas(at(19, 999), 'a')).toEqual([1]);
    expect(await deltas('2026-01-01T00:00:20.000000001Z', 'a')).toEqual([1, 2, 3]);
    expect(await deltas(at(30), 'a')).toEqual([1, 2, 3, 4]);
    expect(await deltas(undefined, 'a')).toEqual([1, 2, 3, 4]);
    expect(await deltas(undefined, 'nothing')).toEqual([]);
  });

  it('are in the order of the stream for aggregates of one stream', async () => {
    await happens(10, 'b', 1);
    await happens(11, 'c', 2);
    await happens(12, 'b', 3);
    expect(await deltas(undefined, 'c', 'b')).toEqual([1, 2, 3]);
    expect(await deltas(at(11), 'c', 'b')).toEqual([1, 2]);
  });

  it('form a state that existed when a clock was set back', async () => {
    await happens(10, 'd', 1);
    await happens(30, 'd', 2);
    await happens(20, 'd', 3);
    expect(await deltas(at(25), 'd')).toEqual([1]);
    expect(await deltas(at(30), 'd')).toEqual([1, 2, 3]);
  });

  it('include the events of all pages, and newer events when they are read again', async () => {
    for (let batch = 0; batch < 12; batch += 1) await happens(100 + batch, 'e', ...Array.from({ length: 100 }, () => 1));
    expect((await deltas(undefined, 'e')).length).toBe(1_200);
    expect((await deltas(at(110), 'e')).length).toBe(1_100);
    await happens(200, 'e', 7);
    expect((await deltas(undefined, 'e')).slice(-2)).toEqual([1, 7]);
    expect((await deltas(at(110), 'e')).length).toBe(1_100);
  });

  it('contain no personal data for an application that may not read them', async () => {
    const address = { firstName: 'Ada', lastName: 'Lindqvist', address1: 'Mill 1', city: 'Ulm', zip: '1', countryCode: 'DE' };
    const paid = {
      type: 'OrderPaid',
      lines: [],
      shippingAddress: address,
      deliveryOption: { handle: 's', title: '', description: '', price: { minor: 1, currency: 'EUR' } },
    };
    await log.record(ORDER, order, 'o', paid);
    const read = async (app: 'orders-view' | 'inventory-service') =>
      (await eventsUntil(await log.as(app), [{ stream: ORDER, aggregate: order, id: 'o' }]))[0];
    expect(await read('orders-view')).toMatchObject({ event: { shippingAddress: address } });
    expect(await read('inventory-service')).toMatchObject({
      redacted: 'withheld',
      event: { shippingAddress: { city: 'erased' } },
    });
  });

  it('contain placeholders after a person’s data were erased, although they are cached', async () => {
    const owner = await log.as('checkout-service');
    const notes = Array.from({ length: 120 }, (_, n) => ({ type: 'NoteChanged', note: `for Ada, ${n}` }));
    await log.record(CART, cart, 'ada', ...notes);
    const read = async () => (await eventsUntil(owner, [{ stream: CART, aggregate: cart, id: 'ada' }])).map(({ event }) => event);
    expect(await read()).toEqual(notes);
    await eraseKey(owner, 'ada');
    await vi.waitFor(async () => expect(await read()).toEqual(notes.map((event) => ({ ...event, note: '' }))), {
      timeout: 10_000,
    });
  });
});
