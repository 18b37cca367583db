// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freshLogIn } from './fresh-log-in.ts';
import { logInState } from '../browser/log-in-state.ts';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const fetched = vi.fn<typeof fetch>();
const answer = (renewed: unknown) => fetched.mockImplementation(async () => Response.json({ data: { renewed } }));

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
  localStorage.clear();
});

it('is not renewed long before its end, nor without a log-in', async () => {
  expect(await freshLogIn()).toBe(false);
  logInState.set({ expiresAt: inMinutes(20) });
  expect(await freshLogIn()).toBe(true);
  expect(fetched).not.toHaveBeenCalled();
});

it.each([3, -100])('is renewed %i minutes before its end, and keeps what it knows', async (minutes) => {
  logInState.set({ expiresAt: inMinutes(minutes), cart: 'c' });
  const expiresAt = inMinutes(30);
  answer({ customerAccessToken: { accessToken: 'cookie', expiresAt } });
  expect(await freshLogIn()).toBe(true);
  expect(logInState.get()).toEqual({ expiresAt, cart: 'c' });
  expect(fetched).toHaveBeenCalledOnce();
});

it('is forgotten when the shop refuses it', async () => {
  logInState.set({ expiresAt: inMinutes(1) });
  answer({ customerAccessToken: null });
  expect(await freshLogIn()).toBe(false);
});

it('stays when the shop does not answer the request', async () => {
  logInState.set({ expiresAt: inMinutes(1) });
  fetched.mockImplementation(async () => Response.json({ errors: [{ message: 'THROTTLED' }] }));
  expect(await freshLogIn()).toBe(true);
});
