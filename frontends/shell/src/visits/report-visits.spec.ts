// @vitest-environment jsdom
import { observe } from '@shop/kit/browser/events.ts';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choice } from './consent.ts';
import { pageKind } from './pages.ts';
import { queue } from './queue.ts';
import { reportVisits } from './report-visits.ts';
import { currentVisit } from './visit.ts';

interface Report {
  visit: string;
  events: { id: string; type: string }[];
}

const reports: Report[] = [];
let status = 202;
const beacon = vi.fn(() => true);
const isOnline = vi.spyOn(navigator, 'onLine', 'get');
const types = () => reports.map(({ events }) => events.map(({ type }) => type));
const seen = (count: number) => {
  for (let index = 0; index < count; index += 1) observe({ type: 'CartViewed' });
};

vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
  reports.push(JSON.parse(body) as Report);
  return new Response('{}', { status });
});
Object.assign(navigator, { sendBeacon: beacon });
vi.useFakeTimers();
reportVisits();

beforeEach(() => {
  localStorage.clear();
  reports.splice(0);
  status = 202;
  isOnline.mockReturnValue(true);
});
afterEach(() => vi.advanceTimersByTimeAsync(60_000));
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what a visitor looks at', () => {
  it('is not even stored in the browser before they agree', async () => {
    seen(12);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([reports, localStorage.length]).toEqual([[], 0]);
  });

  it('is reported in batches of one visit', async () => {
    choice.set('granted');
    observe({ type: 'PageViewed', page: 'home' });
    seen(2);
    expect(reports).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(types()).toEqual([['PageViewed', 'CartViewed', 'CartViewed']]);
    expect(new Set(reports[0]?.events.map(({ id }) => id)).size).toBe(3);
    expect(queue.first()).toEqual([]);
  });

  it('waits, bounded, while the browser is offline', async () => {
    choice.set('granted');
    isOnline.mockReturnValue(false);
    seen(230);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toEqual([]);
    isOnline.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(types().map((batch) => batch.length)).toEqual(Array.from({ length: 10 }, () => 20));
  });

  it.each([503, 429])('is reported again, under the same ids, after a status %s', async (refused) => {
    choice.set('granted');
    status = refused;
    seen(1);
    await vi.advanceTimersByTimeAsync(5_000);
    status = 202;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(reports).toHaveLength(2);
    expect(reports[1]?.events).toEqual(reports[0]?.events);
  });

  it('that is refused for good is not reported again', async () => {
    choice.set('granted');
    status = 400;
    seen(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toHaveLength(1);
  });

  it('is sent when the page is left, and stays until it is known to be received', async () => {
    choice.set('granted');
    seen(1);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValueOnce('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect([beacon.mock.calls.length, queue.first().length]).toEqual([1, 1]);
  });

  it('is deleted, and no longer recorded, when they withdraw', async () => {
    choice.set('granted');
    seen(1);
    choice.set('denied');
    seen(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toEqual([]);
  });
});

it('a visit ends after half an hour without activity', () => {
  const { id } = currentVisit(1_000);
  expect(currentVisit(1_000 + 30 * 60_000)).toEqual({ id, isNew: false });
  const next = currentVisit(2_000 + 60 * 60_000);
  expect(next.isNew).toBe(true);
  expect(next.id).not.toBe(id);
  expect(next.id).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

it('a page is known by its kind, not by its address', () => {
  expect(['/', '/orders/gid%3A%2F%2Fmillrace%2FOrder%2F1%3Fkey%3D2', '/blogs/journal/a', '/x'].map(pageKind)).toEqual([
    'home',
    'order',
    'content',
    'other',
  ]);
});
