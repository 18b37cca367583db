import { describe, expect, it } from 'vitest';
import { amountIn } from './amount.js';
import { boughtOrder, orderTo, requests } from './bought-order.fixture.js';
import { wordsFor } from './words/words-for.js';
import { writeMail } from './write-mail.js';

describe('the mails', () => {
  it.each(requests.flatMap((request) => ['DE', 'FR'].map((country) => ({ ...request, country }))))(
    'are written in the language of the buyer: $kind, to $country',
    ({ country, ...request }) => {
      const { language, subject, text } = writeMail(request, orderTo(country));
      expect(`${language}: ${subject}\n\n${text}`).toMatchSnapshot();
    },
  );

  it('are written as HTML too', () => {
    for (const request of requests) expect(writeMail(request, boughtOrder).html).toMatchSnapshot();
  });

  it.each([
    ['DE', 'de', 'Betrag: 64,90 €', 'Verwendungszweck: ABC1', 'Eingang spätestens: 5. März 2026 um 10:30 UTC'],
    ['US', 'en', 'Amount: €64.90', 'Reference: ABC1', 'To arrive by: March 5, 2026 at 10:30 AM UTC'],
  ])('tell how to pay by bank transfer, to %s', (country, language, amount, reference, until) => {
    const transfer = { account: 'Millrace, IBAN DE02', reference: 'ABC1', until: '2026-03-05T10:30:00.000Z' };
    const mail = writeMail({ orderId: 'o1', kind: 'received' }, { ...orderTo(country), transfer });
    const text = mail.text.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(mail.language).toBe(language);
    for (const line of [amount, reference, until]) expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/^(Konto|Account): Millrace, IBAN DE02$/m);
    expect(mail.html).toContain('Millrace, IBAN DE02');
    expect(writeMail({ orderId: 'o1', kind: 'paid' }, { ...orderTo(country), transfer }).text).not.toContain('ABC1');
  });

  it('are in the language in which the order was placed, whatever country it goes to', () => {
    const languages = (country: string) =>
      ['de', 'en', 'fr'].map(
        (language) => writeMail({ orderId: 'o1', kind: 'paid' }, { ...orderTo(country), language }).language,
      );
    expect([languages('DE'), languages('US')]).toEqual([
      ['de', 'en', 'en'],
      ['de', 'en', 'en'],
    ]);
  });

  it('are in German in Germany, Austria and Switzerland', () => {
    expect(['DE', 'AT', 'CH', 'GB', 'US', 'ZZ'].map((country) => wordsFor(country).language)).toEqual([
      'de',
      'de',
      'de',
      'en',
      'en',
      'en',
    ]);
  });

  it('write amounts with the decimals of their currency', () => {
    const written = (language: string, country: string, currency: string) =>
      amountIn(language, country)({ minor: 123_456, currency }).replaceAll(/\s/g, ' ');
    expect(written('de', 'DE', 'EUR')).toBe('1.234,56 €');
    expect(written('en', 'US', 'JPY')).toBe('¥123,456');
    expect(written('en', 'GB', 'KWD')).toBe('KWD 123.456');
  });

  it('tell of all lines where a parcel does not tell which', () => {
    const parcel = { carrier: 'Post', trackingNumber: 'T1' };
    const { text } = writeMail({ orderId: 'o1', kind: 'shipped', parcel }, orderTo('GB'));
    expect(text).toContain('2 × Mug, Small\n1 × Tea pot');
    expect(text).not.toContain('Track your');
  });

  it('tell no title of the only variant of a product', () => {
    const lines = boughtOrder.lines.map((line) => ({ ...line, variantTitle: 'Default Title' }));
    const mails = requests.map((request) => writeMail(request, { ...boughtOrder, lines }).text);
    expect(mails.filter((text) => text.includes('Default'))).toEqual([]);
    expect(mails.filter((text) => text.includes('2 × Mug')).length).toBeGreaterThan(2);
  });

  it('contain no link that is not of the web', () => {
    const parcel = { carrier: 'Post', trackingNumber: 'T1', trackingUrl: 'javascript:alert(1)' };
    const { text, html } = writeMail({ orderId: 'o1', kind: 'shipped', parcel }, boughtOrder);
    expect(text + html).not.toContain('javascript:');
  });
});
