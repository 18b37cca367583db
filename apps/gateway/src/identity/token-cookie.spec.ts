import { describe, expect, it } from 'vitest';
import { heldToken, TokenCookie, tokenOf } from './token-cookie.js';

describe('the cookie with an access token', () => {
  it('is read where the request names it, and only then', () => {
    const tokenCookie = new TokenCookie('a=1; millrace-customer=eyJ.x; b=2', false);
    expect(tokenOf({ tokenCookie }, heldToken)).toBe('eyJ.x');
    expect(tokenOf({ tokenCookie }, 'another')).toBe('another');
    expect(tokenOf({}, heldToken)).toBe(heldToken);
    expect(tokenCookie.setCookie).toBeUndefined();
  });

  it.each([undefined, '', 'millrace-customer', 'xmillrace-customer=a', '__Host-millrace-customer=a'])(
    'is empty in %j',
    (header) => expect(new TokenCookie(header, false).tokenOf(heldToken)).toBe(''),
  );

  it('keeps a new token out of the answer, out of the reach of scripts and of other sites', () => {
    const cookie = new TokenCookie(undefined, true);
    expect(cookie.keep('eyJ.y')).toBe(heldToken);
    expect(cookie.tokenOf(heldToken)).toBe('eyJ.y');
    expect(cookie.setCookie).toBe('__Host-millrace-customer=eyJ.y; Max-Age=2592000; Path=/; HttpOnly; SameSite=Strict; Secure');
  });

  it('is deleted at the log-out', () => {
    const cookie = new TokenCookie('millrace-customer=eyJ.x', false);
    cookie.forget();
    expect(cookie.setCookie).toBe('millrace-customer=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict');
  });
});
