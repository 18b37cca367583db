import { Readable } from 'node:stream';
import MimeNode from 'nodemailer/lib/mime-node';

/**
 * A mail before it is written. `id`: the same each time that the mail is sent. `unsubscribeUrl`: where a mail program sends that the recipient wants no more
 * such mails.
 */
export type OutgoingMail = Readonly<{
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  language: string;
  unsubscribeUrl?: string;
}>;

const lines = (content: string): string =>
  Buffer.from(content)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');

const partOf = (boundary: string, type: string, content: string): string =>
  [`--${boundary}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', lines(content), ''].join(
    '\r\n',
  );

/**
 * A mail of text and HTML (RFC 2046, 5.1.4). The library writes headers and envelope; the parts are written here at once, as the library
 * passes each of them through five streams, which takes longer than sending them.
 */
export class WrittenMail extends MimeNode {
  readonly #content: Buffer;

  /** `from`: `Name <address>`. */
  constructor(from: string, { id, to, subject, text, html, language, unsubscribeUrl }: OutgoingMail) {
    super('multipart/alternative');
    const begin = from.lastIndexOf('<');
    const sender = { name: from.slice(0, begin).trim(), address: from.slice(begin + 1, -1) };
    const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1);
    this.setHeader({
      'Message-ID': `<${id}@${domain}>`,
      From: sender,
      To: { name: '', address: to },
      Subject: subject,
      // RFC 3834: nobody answers it automatically.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
      // RFC 2369 and 8058: mail programs show a button.
      ...(unsubscribeUrl !== undefined && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    });
    const headers = this.buildHeaders();
    const boundary = String(this.boundary);
    const parts = [partOf(boundary, 'text/plain', text), partOf(boundary, 'text/html', html)];
    this.#content = Buffer.from(`${headers}\r\n\r\n${parts.join('')}--${boundary}--\r\n`);
  }

  /** All of it, in one part. */
  override createReadStream(): Readable {
    const content = this.#content;
    return new Readable({
      read() {
        this.push(content);
        this.push(null);
      },
    });
  }
}
