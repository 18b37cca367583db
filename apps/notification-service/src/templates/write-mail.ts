import type { MailRequest } from '../mail/mail.js';
import type { BoughtOrder } from '../order/bought-order.js';
import { asHtml } from './document/as-html.js';
import { asText } from './document/as-text.js';
import { mailDocument } from './mail-document.js';

/** The texts of a mail, both from one document. */
export type WrittenMail = Readonly<{ language: string; subject: string; text: string; html: string }>;

/** Writes the mail about an order. */
export const writeMail = (request: MailRequest, order: BoughtOrder): WrittenMail => {
  const document = mailDocument(request, order);
  return { language: document.language, subject: document.subject, text: asText(document), html: asHtml(document) };
};
