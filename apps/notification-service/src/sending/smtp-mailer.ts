import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { NotificationConfig } from '../config/notification.config.js';
import { type SendResult, resultOfError, resultOfResponse } from './send-result.js';

/** A written mail. `id`: the same each time that the mail is sent. */
export type OutgoingMail = Readonly<{ id: string; to: string; subject: string; text: string; html: string; language: string }>;

/** Milliseconds: the whole conversation is over before the broker delivers the request again, unless the server is slow. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Without repetitions of its own: a mail that is sent again is written again, without what was erased meanwhile. */
const pool = { pool: true, maxConnections: 5, maxRequeues: 0 } as const;

const contentOnly = { disableFileAccess: true, disableUrlAccess: true } as const;

const transportTo = (url: string) => createTransport({ url, ...pool, ...contentOnly, ...timeouts });

/** Writes mails into memory. Written while they are sent, they go out in dozens of small parts, each a system call. */
const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...contentOnly });

/** Sends mails by SMTP, over few connections that stay open. */
@Injectable()
export class SmtpMailer implements OnApplicationShutdown {
  private constructor(
    private readonly transport: ReturnType<typeof transportTo>,
    private readonly from: string,
  ) {}

  static of({ SMTP_URL, MAIL_FROM }: NotificationConfig): SmtpMailer {
    return new SmtpMailer(transportTo(SMTP_URL), MAIL_FROM);
  }

  /** Resolves to what the mail server says; does not reject. */
  send(mail: OutgoingMail): Promise<SendResult> {
    return this.#compose(mail)
      .then((composed) => this.transport.sendMail(composed))
      .then(({ response }) => resultOfResponse(response), resultOfError);
  }

  async #compose({ id, to, subject, text, html, language }: OutgoingMail) {
    const domain = this.from.slice(this.from.lastIndexOf('@') + 1, -1);
    const { envelope, message } = await composer.sendMail({
      messageId: `<${id}@${domain}>`,
      from: this.from,
      to: { name: '', address: to },
      subject,
      text,
      html,
      textEncoding: 'base64',
      // RFC 3834: nobody answers it automatically.
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    });
    return { envelope, raw: message as Buffer };
  }

  /** After the consumers have ended: the mails under way are sent. */
  onApplicationShutdown(): void {
    this.transport.close();
  }
}
