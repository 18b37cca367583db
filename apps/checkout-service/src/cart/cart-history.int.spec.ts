import {
  CART,
  CATALOG,
  CartAsOf,
  type CartEvent,
  CartHistory,
  type CartLine,
  cart,
  type ProductEvent,
  product,
} from '@millrace/contracts';
import { sendQuery, eraseKey, type EventLog, type QueryResult } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { app } from '../index.js';
import { productPut } from '../price-list/product.fixture.js';
import { key, wrongKey } from './cart.fixture.js';

const at = (second: number, ms = 0) => new Date(Date.UTC(2026, 0, 1, 0, 0, second, ms)).toISOString();
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const line = (part: string, minor: number): CartLine => ({
  lineId: `l-${part}`,
  variantId: `${part}_1`,
  quantity: 2,
  price: eur(minor),
  attributes: [],
});

const archived: ProductEvent = { ...productPut('cup', 300), status: 'archived' };

describe('a cart of the past, on a real broker', () => {
  let log: TemporaryLog;
  let gateway: EventLog;
  let service: RunningApp;
  const happens = async (second: number, ...parameters: Parameters<TemporaryLog['record']>) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(at(second)) });
    await log.record(...parameters);
    vi.useRealTimers();
  };
  const changes = (second: number, ...events: readonly CartEvent[]) => happens(second, CART, cart, 'c', ...events);
  beforeAll(async () => {
    log = await temporaryLog();
    gateway = await log.as('gateway');
    await happens(5, CATALOG, product, 'mug', productPut('mug', 1_200));
    const opening = { keyHash: key, currency: 'EUR', note: 'for Nora', attributes: [], buyer: { email: 'nora@example.org' } };
    await changes(10, { type: 'CartCreated', ...opening, lines: [line('mug', 1_200)] });
    await happens(15, CATALOG, product, 'mug', productPut('mug', 1_500));
    await happens(18, CATALOG, product, 'cup', productPut('cup', 300));
    await changes(20, { type: 'LinesAdded', lines: [line('cup', 300)] });
    await happens(25, CATALOG, product, 'cup', archived);
    await changes(30, { type: 'LinesRemoved', lineIds: ['l-mug'] }, { type: 'NoteChanged', note: '' });
    service = await app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: 'test', CART_EXPIRY_HOURS: '0' });
  });
  afterAll(async () => {
    await service.stop();
    await log.remove();
  });

  const query = async (instant: string, keyHash = key, cartId = 'c'): Promise<QueryResult<typeof CartAsOf>> =>
    sendQuery(gateway, CartAsOf, { cartId, keyHash, at: instant });
  const read = async (...parameters: Parameters<typeof query>) => (await query(...parameters)).data.cart;
  const history = async (slice = {}, keyHash = key, cartId = 'c') =>
    (await sendQuery(gateway, CartHistory, { cartId, keyHash, slice })).data.history;
  const shown = async (instant: string) => {
    const found = await read(instant);
    const lines = found?.state.lines.map(({ lineId }) => lineId);
    return [found?.version, lines, found?.prices.map(({ priceNow }) => priceNow?.minor)];
  };

  it('has the lines and the prices of the instant', async () => {
    expect(await shown(at(10))).toEqual([1, ['l-mug'], [1_200]]);
    expect(await shown(at(14, 999))).toEqual([1, ['l-mug'], [1_200]]);
    expect(await shown(at(15))).toEqual([1, ['l-mug'], [1_500]]);
    expect(await shown(at(20))).toEqual([2, ['l-mug', 'l-cup'], [1_500, 300]]);
    expect(await shown(at(25))).toEqual([2, ['l-mug', 'l-cup'], [1_500, undefined]]);
    expect(await shown(at(30))).toEqual([4, ['l-cup'], [undefined]]);
    expect(await read(at(20))).toMatchObject({ id: 'c', createdAt: at(10), updatedAt: at(20), state: { note: 'for Nora' } });
    expect(await read(at(20))).not.toHaveProperty('state.keyHash');
  });

  it('is not found before it was created, with a wrong key, or when it never existed', async () => {
    expect([await read(at(9, 999)), await read(at(20), wrongKey), await read(at(20), key, 'x')]).toEqual([null, null, null]);
  });

  it('has a history for owners of its key', async () => {
    expect((await history())?.entries.map(({ event, version, at: when }) => [event.type, version, when])).toEqual([
      ['CartCreated', 1, at(10)],
      ['LinesAdded', 2, at(20)],
      ['LinesRemoved', 3, at(30)],
      ['NoteChanged', 4, at(30)],
    ]);
    expect(await history({ until: at(29), last: 1 })).toMatchObject({
      totalCount: 2,
      entries: [{ event: { type: 'LinesAdded' } }],
    });
    expect([await history({}, wrongKey), await history({}, key, 'x')]).toEqual([null, null]);
    await expect(history({ after: 'CART:9999' })).rejects.toMatchObject({ code: 'BadCursor' });
  });

  it('has the position of the log that it was folded from', async () => {
    expect((await query(at(20))).freshness).toEqual({
      view: 'cart-log',
      positions: { CART: 4, CATALOG: 4 },
      behindEvents: 0,
      behindMs: 0,
      reached: true,
    });
    const beyond = await sendQuery(gateway, CartAsOf, { cartId: 'c', keyHash: key, at: at(20) }, { readAfter: { CART: 5 } });
    expect(beyond.freshness?.reached).toBe(false);
  });

  it('has no personal data of an erased buyer', async () => {
    await eraseKey(await log.as('checkout-service'), 'c');
    await vi.waitFor(async () => expect((await read(at(10)))?.state).toMatchObject({ note: '', buyer: {} }), { timeout: 10_000 });
    expect(JSON.stringify([await read(at(30)), await history()])).not.toMatch(/nora/i);
  });
});
