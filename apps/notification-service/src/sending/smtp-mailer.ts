import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import MailMessage from 'nodemailer/lib/mailer/mail-message';
import type { NotificationConfig } from '../config/notification.config.js';
import { type SendResult, resultOfError, resultOfResponse } from './send-result.js';
import { type OutgoingMail, WrittenMail } from './written-mail.js';

/** Milliseconds: the whole conversation is over before the broker delivers the request again, unless the server is slow. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Without repetitions of its own: a mail that is sent again is written again, without what was erased meanwhile. */
const pool = { pool: true, maxConnections: 5, maxRequeues: 0 } as const;

const transportTo = (url: string) => createTransport({ url, ...pool, ...timeouts });

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
    return this.#deliver(mail).then(resultOfResponse, resultOfError);
  }

  /** The answer of the server. Passes the mail to the pool itself: `sendMail` would write it anew. */
  async #deliver(mail: OutgoingMail): Promise<string> {
    const message = Object.assign(new MailMessage(this.transport, {}), { message: new WrittenMail(this.from, mail) });
    return new Promise((resolve, reject) => {
      this.transport.transporter.send(message, (error, info) => (info ? resolve(info.response) : reject(error)));
    });
  }

  /** After the consumers have ended: the mails under way are sent. */
  onApplicationShutdown(): void {
    this.transport.close();
  }
}
