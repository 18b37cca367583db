import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { linkStateOf } from './mail-link.js';

const secret = 'a secret of the links in mails';
const macOf = (...signed: readonly string[]) => createHmac('sha256', secret).update(JSON.stringify(signed)).digest('hex');
const mac = macOf('cart', 'c1', '1000');
const link = { purpose: 'cart', id: 'c1', expires: '1000', mac } as const;
const before = 999_999;

describe('a link in a mail', () => {
  it('is one that the shop made', () => {
    expect(linkStateOf(secret, link, before)).toBe('valid');
    const unsubscribe = { purpose: 'unsubscribe', id: 'ann', mac: macOf('unsubscribe', 'ann') } as const;
    expect(linkStateOf(secret, unsubscribe, Number.MAX_SAFE_INTEGER)).toBe('valid');
  });

  it('to a cart expires', () => expect(linkStateOf(secret, link, 1_000_000)).toBe('expired'));

  it('is worth nothing with another id, purpose, end, secret or text', () => {
    for (const other of [
      { ...link, id: 'c2' },
      { ...link, expires: '2000' },
      { ...link, expires: '01000' },
      { ...link, expires: '' },
      // As links were made before they expired.
      { ...link, mac: macOf('cart', 'c1') },
      { purpose: 'unsubscribe', id: 'c1', mac } as const,
      { ...link, mac: mac.slice(1) },
      { ...link, mac: `${mac.slice(0, 63)}g` },
      { ...link, mac: '0'.repeat(64) },
    ])
      expect(linkStateOf(secret, other, before)).toBe('invalid');
    expect(linkStateOf('another secret', link, before)).toBe('invalid');
    const empty = createHmac('sha256', '').update('["cart","c1","1000"]').digest('hex');
    expect(linkStateOf('', { ...link, mac: empty }, before)).toBe('invalid');
  });
});
