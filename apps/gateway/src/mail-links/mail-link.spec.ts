import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isOwnLink } from './mail-link.js';

const secret = 'a secret of the links in mails';
const mac = createHmac('sha256', secret).update('["cart","c1"]').digest('hex');
const link = { purpose: 'cart', id: 'c1', mac } as const;

describe('a link in a mail', () => {
  it('is one that the shop made', () => expect(isOwnLink(secret, link)).toBe(true));

  it('is worth nothing with another id, purpose, secret or text', () => {
    for (const other of [
      { ...link, id: 'c2' },
      { ...link, purpose: 'unsubscribe' as const },
      { ...link, mac: mac.slice(1) },
      { ...link, mac: `${mac.slice(0, 63)}g` },
      { ...link, mac: '0'.repeat(64) },
    ])
      expect(isOwnLink(secret, other)).toBe(false);
    expect(isOwnLink('another secret', link)).toBe(false);
    const empty = createHmac('sha256', '').update('["cart","c1"]').digest('hex');
    expect(isOwnLink('', { ...link, mac: empty })).toBe(false);
  });
});
