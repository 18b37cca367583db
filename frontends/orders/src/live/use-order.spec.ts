// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A live connection that cannot be established. */
class Away {
  static opened = 0;
  onclose: ((event: object) => void) | undefined;
  constructor() {
    Away.opened += 1;
    queueMicrotask(() => this.onclose?.({ code: 1006, reason: '', wasClean: false }));
  }
  close() {}
  send() {}
}

const fetchMock = vi.fn<typeof fetch>();
const answered = (order: object | null) =>
  new Response(JSON.stringify({ data: { order } }), { headers: { 'content-type': 'application/json' } });
const order = (version: number, status: string) => ({ __typename: 'Order', id: 'o', version, status });

const watch = async () => {
  const { useOrder } = await import('./use-order.ts');
  return renderHook(() => useOrder('o')).result;
};
const until = (check: () => void) =>
  vi.waitFor(async () => {
    await act(async () => {});
    check();
  }, 20_000);
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  vi.stubGlobal('WebSocket', Away);
  vi.stubGlobal('fetch', fetchMock);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetchMock.mockReset();
});

it('polls while there is no live connection, until the order is final', async () => {
  fetchMock.mockImplementation(async () => answered(order(1, 'PLACED')));
  const seen = await watch();
  await until(() => expect([seen.current.found.status, seen.current.live]).toEqual(['found', false]));
  fetchMock.mockImplementation(async () => answered(order(2, 'DELIVERED')));
  await pass(3_000);
  await until(() => expect(seen.current.found).toMatchObject({ order: { status: 'DELIVERED' } }));
  expect(seen.current.live).toBe(true);
  const calls = fetchMock.mock.calls.length;
  await pass(30_000);
  expect(fetchMock).toHaveBeenCalledTimes(calls);
});

it('listens to what follows after the delivery, such as a refund', async () => {
  fetchMock.mockImplementation(async () => answered(order(1, 'DELIVERED')));
  const before = Away.opened;
  const seen = await watch();
  // A connection that could not be established is tried again after a pause.
  await vi.waitFor(() => expect(Away.opened).toBeGreaterThan(before), { timeout: 20_000 });
  expect(seen.current.live).toBe(true);
});

it('never shows an older state', async () => {
  fetchMock.mockImplementation(async () => answered(order(5, 'SHIPPED')));
  const seen = await watch();
  await until(() => expect(seen.current.live).toBe(false));
  fetchMock.mockImplementation(async () => answered(order(4, 'CONFIRMED')));
  await pass(3_000);
  await until(() => expect(fetchMock).toHaveBeenCalledTimes(2));
  expect(seen.current.found).toMatchObject({ order: { status: 'SHIPPED' } });
});

it('distinguishes an unknown order from an unreachable shop', async () => {
  fetchMock.mockImplementation(async () => answered(null));
  const missing = await watch();
  await until(() => expect(missing.current.found.status).toBe('missing'));
  fetchMock.mockRejectedValue(new TypeError('unreachable'));
  const failed = await watch();
  await until(() => expect(failed.current.found.status).toBe('failed'));
  fetchMock.mockImplementation(async () => answered(order(1, 'DELIVERED')));
  act(() => failed.current.retry());
  await until(() => expect(failed.current.found.status).toBe('found'));
});
