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

it('answers what the page has asked already, once', async () => {
  expect(await request('first')).toBe(early);
  expect(await request('first')).toBe(second);
});

it('asks anything else, and keeps the answer for whom it is for', async () => {
  expect(await request('second')).toBe(second);
  expect(await request('first')).toBe(early);
});

it('asks again when the answer did not come', async () => {
  window.millraceEarly = { body: 'first', answer: Promise.reject(new TypeError('offline')) };
  expect(await request('first')).toBe(second);
});

it('asks again when the answer has become old', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(30_000);
  expect(await request('first')).toBe(second);
});
