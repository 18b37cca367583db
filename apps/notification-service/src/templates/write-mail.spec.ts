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

  it('contain no link that is not of the web', () => {
    const parcel = { carrier: 'Post', trackingNumber: 'T1', trackingUrl: 'javascript:alert(1)' };
    const { text, html } = writeMail({ orderId: 'o1', kind: 'shipped', parcel }, boughtOrder);
    expect(text + html).not.toContain('javascript:');
  });
});
