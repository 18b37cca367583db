import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { WrittenMail } from './written-mail.js';

const from = 'Millrace <shop@millrace.example>';
const textOf = async (mail: WrittenMail): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of mail.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};
/** Text as a mail can hold it: postal-mime ends each part with a line break. */
const content = fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => text.replaceAll(/\r\n?/g, '\n'));

describe('a written mail', () => {
  it('is read as it was meant, whatever its texts contain', () =>
    fc.assert(
      fc.asyncProperty(content, content, fc.string({ maxLength: 120 }), async (text, html, subject) => {
        const written = new WrittenMail(from, { id: 'm1', to: 'ada@example.com', subject, text, html, language: 'de' });
        const read = await PostalMime.parse(await textOf(written));
        expect([read.text ?? '', read.html ?? ''].map((part) => part.trimEnd())).toEqual([text.trimEnd(), html.trimEnd()]);
        expect(read.messageId).toBe('<m1@millrace.example>');
        expect(read.to).toEqual([{ name: '', address: 'ada@example.com' }]);
        const keys = ['message-id', 'from', 'to', 'auto-submitted', 'content-language', 'date', 'mime-version', 'content-type'];
        expect(
          read.headers
            .map(({ key }) => key)
            .filter((key) => key !== 'subject')
            .toSorted(),
        ).toEqual(keys.toSorted());
      }),
    ));

  it('has no header that its subject or its recipient brings', async () => {
    const to = 'ada@example.com\r\nBcc: eve@example.com';
    const subject = 'Order\r\nBcc: eve@example.com';
    const mail = new WrittenMail(from, { id: 'm1', to, subject, text: 'a', html: 'b', language: 'en' });
    const [headers = ''] = (await textOf(mail)).split('\r\n\r\n');
    expect(headers).not.toMatch(/^bcc:/im);
    expect(mail.getEnvelope().to.join()).not.toMatch(/[\r\n]/);
  });

  it('tells mail programs where to send that the recipient wants no more', async () => {
    const mail = { id: 'm1', to: 'ada@example.com', subject: 'a', text: 'a', html: 'b', language: 'en' };
    const unsubscribeUrl = `https://mill.example/mail/unsubscribe/${'a'.repeat(32)}/${'0'.repeat(64)}`;
    const { headers } = await PostalMime.parse(await textOf(new WrittenMail(from, { ...mail, unsubscribeUrl })));
    const value = (name: string) => headers.find(({ key }) => key === name)?.value.replaceAll(/\s/g, '');
    expect(value('list-unsubscribe')).toBe(`<${unsubscribeUrl}>`);
    expect(value('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  it('has lines of at most 998 octets, in ASCII', async () => {
    const text = 'ö'.repeat(5_000);
    const written = await textOf(
      new WrittenMail(from, { id: 'm', to: 'a@b.example', subject: text, text, html: text, language: 'en' }),
    );
    expect(Math.max(...written.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(Buffer.byteLength(written)).toBe(written.length);
  });
});
