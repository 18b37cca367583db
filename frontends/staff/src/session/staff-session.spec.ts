// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { staffSession } from './staff-session.ts';

const fetched = vi.fn<typeof fetch>();
const token = (minutes: number) => ({
  accessToken: 'first',
  expiresAt: new Date(Date.now() + minutes * 60_000).toISOString(),
});
const renewed = (staffAccessToken: unknown, codes: readonly string[] = []) => ({
  data: { result: { staffAccessToken, userErrors: codes.map((code) => ({ code })) } },
});
const failed = (code?: string) => ({ errors: [{ message: 'no', ...(code && { extensions: { code } }) }] });

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  sessionStorage.setItem('millrace.staff', JSON.stringify(token(-1)));
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
  sessionStorage.clear();
});

describe('a log-in of staff whose access has ended', () => {
  const query = () => staffSession.query('{ me { role } }', {});

  it('is renewed before a query', async () => {
    fetched.mockImplementationOnce(async () => Response.json(renewed({ ...token(15), accessToken: 'second' })));
    fetched.mockImplementationOnce(async () => Response.json({ data: { me: { role: 'owner' } } }));
    expect(await query()).toEqual({ data: { me: { role: 'owner' } } });
    expect(fetched.mock.calls[1]?.[1]?.headers).toMatchObject({ authorization: 'Bearer second' });
  });

  it.each(['THROTTLED', 'INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', undefined])(
    'stays when the shop does not renew it for now: %s',
    async (code) => {
      fetched.mockImplementation(async () => Response.json(failed(code)));
      expect(await query()).toEqual({ code: 'unreachable' });
      expect(staffSession.isLoggedIn()).toBe(true);
    },
  );

  it('stays while its renewal is not finished', async () => {
    fetched.mockImplementation(async () => Response.json(renewed(null, ['REQUEST_PENDING'])));
    expect(await query()).toEqual({ code: 'unreachable' });
    expect(staffSession.isLoggedIn()).toBe(true);
  });

  it('stays when the shop is not reached', async () => {
    fetched.mockRejectedValue(new TypeError('no network'));
    expect(await query()).toEqual({ code: 'unreachable' });
    expect(staffSession.isLoggedIn()).toBe(true);
  });

  it.each([
    ['the session has ended', renewed(null, ['SESSION_INVALID'])],
    ['the token is not valid', failed('UNAUTHENTICATED')],
  ])('is forgotten when %s', async (_, answer) => {
    fetched.mockImplementation(async () => Response.json(answer));
    expect(await query()).toEqual({ code: 'UNAUTHENTICATED' });
    expect(staffSession.isLoggedIn()).toBe(false);
  });
});
