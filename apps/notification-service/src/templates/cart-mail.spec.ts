import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cartLink, unsubscribeLink } from '../customer/account-link.js';
import { writeCartMail } from './cart-mail.js';

const policy = { shopUrl: 'https://mill.example', secret: 'of links', cartExpiresAfterMs: 30_000 };
const about = {
  firstName: 'Ada',
  pieces: 3,
  url: cartLink(policy, 'c1', 1_000_999),
  unsubscribeUrl: unsubscribeLink(policy, 'ada'),
};

describe('the mail about a cart that was left', () => {
  it.each([
    ['de', 'Ihr Warenkorb wartet auf Sie', 'liegen noch 3 Artikel', 'Abbestellen'],
    ['en', 'Your cart is waiting for you', 'You left 3 items', 'Unsubscribe'],
  ])('is written in the language of the customer: %s', (language, subject, left, unsubscribe) => {
    const mail = writeCartMail({ ...about, language });
    expect(mail).toMatchObject({ language, subject });
    for (const text of [mail.text, mail.html])
      for (const part of [left, unsubscribe, about.url, about.unsubscribeUrl]) expect(text).toContain(part);
  });

  it('is in English in any other language, and counts one piece', () => {
    expect(writeCartMail({ ...about, language: 'fr' }).language).toBe('en');
    expect(writeCartMail({ ...about, language: undefined, pieces: 1 }).text).toContain('You left an item');
    expect(writeCartMail({ ...about, language: 'de-AT', pieces: 1 }).text).toContain('liegt noch ein Artikel');
  });

  it('has links that the gateway knows', () => {
    const mac = (text: string) => createHmac('sha256', policy.secret).update(text).digest('hex');
    expect(about.url).toBe(`https://mill.example/mail/cart/c1/1030/${mac('["cart","c1","1030"]')}`);
    expect(about.unsubscribeUrl).toBe(`https://mill.example/mail/unsubscribe/ada/${mac('["unsubscribe","ada"]')}`);
  });
});
