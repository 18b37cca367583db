// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchOnce } from './early.ts';

const request = (body: string) => fetchOnce('/graphql', { body });
const second = new Response('anew');
const early = new Response('early');

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => second),
  );
  vi.spyOn(performance, 'now').mockReturnValue(1_000);
  window.millraceEarly = { body: 'first', answer: Promise.resolve(early) };
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('returns the response to the page’s own query, once', async () => {
  expect(await request('first')).toBe(early);
  expect(await request('first')).toBe(second);
});

it('sends any other query, and keeps the response for its query', async () => {
  expect(await request('second')).toBe(second);
  expect(await request('first')).toBe(early);
});

it('sends the query again when the early one failed', async () => {
  window.millraceEarly = { body: 'first', answer: Promise.reject(new TypeError('offline')) };
  expect(await request('first')).toBe(second);
});

it('sends the query again when the early response is old', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(30_000);
  expect(await request('first')).toBe(second);
});
