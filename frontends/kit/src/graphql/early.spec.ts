// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchOnce } from './early.ts';

const ask = (body: string) => fetchOnce('/graphql', { body });
const anew = new Response('anew');
const early = new Response('early');

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => anew),
  );
  window.millraceEarly = { body: 'first', answer: Promise.resolve(early) };
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('answers what the page has asked already, once', async () => {
  expect(await ask('first')).toBe(early);
  expect(await ask('first')).toBe(anew);
});

it('asks anything else, and keeps the answer for whom it is for', async () => {
  expect(await ask('second')).toBe(anew);
  expect(await ask('first')).toBe(early);
});

it('asks again when the answer did not come', async () => {
  window.millraceEarly = { body: 'first', answer: Promise.reject(new TypeError('offline')) };
  expect(await ask('first')).toBe(anew);
});

it('asks again when the answer has become old', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(30_000);
  expect(await ask('first')).toBe(anew);
});
