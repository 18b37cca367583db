import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailRequest } from '../mail/mail.js';
import { boughtOrder, requests } from './bought-order.fixture.js';
import { writeMail } from './write-mail.js';

/** Text that would change a page if it were not escaped, among ordinary text. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom('<script>', '</td>', '"', "'", '&', '<b onclick=x>', '<!--', '&lt;', '\r\n'), fc.string()), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  // An address without a line has one line less.
  .filter((text) => text.trim() !== '');

const orderWith = (text: string) => ({
  ...boughtOrder,
  name: text,
  lines: boughtOrder.lines.map((line) => ({ ...line, title: text, variantTitle: text })),
  deliveryOption: { ...boughtOrder.deliveryOption, title: text },
  transfer: { account: text, reference: text, until: '2026-03-05T10:30:00.000Z' },
  shippingAddress: { ...boughtOrder.shippingAddress, firstName: text, lastName: text, address1: text, city: text },
});

/** The mail with a text in every place that a text from outside can have, links included. */
const htmlWith = (request: MailRequest, text: string): string => {
  const parcel = request.parcel && { ...request.parcel, carrier: text, trackingUrl: `https://post.example/${text}` };
  return writeMail({ ...request, ...(parcel ? { parcel } : {}) }, orderWith(text)).html;
};

/** The tags of a page with their attributes, without the addresses of links. */
const tagsOf = (html: string): readonly string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/ href="[^"]*"/, ' href'));

describe('the HTML of a mail', () => {
  it('has the same tags and attributes whatever text is in it', () => {
    const plain = requests.map((request) => tagsOf(htmlWith(request, 'x')));
    fc.assert(
      fc.property(hostile, (text) => {
        for (const [index, request] of requests.entries()) expect(tagsOf(htmlWith(request, text))).toEqual(plain[index]);
      }),
      { numRuns: 100 },
    );
  });

  it('has in its plain text no more lines than it has texts', () => {
    const lines = (text: string) => requests.map((request) => writeMail(request, orderWith(text)).text.split('\n').length);
    fc.assert(
      fc.property(hostile, (text) => {
        expect(lines(text)).toEqual(lines('x'));
      }),
      { numRuns: 50 },
    );
  });
});
