import { type Static, Type } from 'typebox';
import type { LinkPolicy } from '../customer/account-link.js';
import type { MailPolicy } from '../mail/mail-policy.js';

const day = 24 * 60 * 60;

export const NotificationConfig = Type.Object({
  SMTP_URL: Type.String({
    default: 'smtp://127.0.0.1:4025',
    pattern: '^smtps?://[^\\s]+$',
    description: 'the mail server, with user and password where it needs them: smtps://user:password@host',
  }),
  MAIL_FROM: Type.String({
    default: 'Millrace <orders@millrace.example>',
    pattern: '^[^<>@\\r\\n]* <[^\\s<>@]+@[^\\s<>@]+>$',
    description: 'the sender: Name <address>; the domain is also that of the Message-ID',
  }),
  CUSTOMER_LINK_SECRET: Type.String({
    default: '',
    maxLength: 500,
    description: 'what the links in mails to customers are made with, the same as the gateway’s; empty: they get no mails',
  }),
  PUBLIC_URL: Type.String({
    default: 'http://localhost:4000',
    pattern: '^https?://[^/]+$',
    description: 'the origin that customers reach the shop at',
  }),
  MAIL_EXPIRES_SECONDS: Type.Integer({
    default: 5 * day,
    minimum: 1,
    maximum: 30 * day,
    description: 'how long a mail that the mail server does not take is tried (RFC 5321, 4.5.4.1)',
  }),
  CART_MAIL_EXPIRES_SECONDS: Type.Integer({
    default: day,
    minimum: 0,
    maximum: 30 * day,
    description: 'how long after a cart was left a mail reminds of it; 0: none does',
  }),
  CART_LINK_EXPIRES_SECONDS: Type.Integer({
    default: 30 * day,
    minimum: 60,
    maximum: 365 * day,
    description: 'how long the link in such a mail brings the cart back',
  }),
});
export type NotificationConfig = Static<typeof NotificationConfig>;

export const mailPolicy = ({ MAIL_EXPIRES_SECONDS, CART_MAIL_EXPIRES_SECONDS }: NotificationConfig): MailPolicy => ({
  expiresAfterMs: MAIL_EXPIRES_SECONDS * 1000,
  cartExpiresAfterMs: CART_MAIL_EXPIRES_SECONDS * 1000,
});

export const linkPolicy = ({ PUBLIC_URL, CUSTOMER_LINK_SECRET, CART_LINK_EXPIRES_SECONDS }: NotificationConfig): LinkPolicy => ({
  shopUrl: PUBLIC_URL,
  secret: CUSTOMER_LINK_SECRET,
  cartExpiresAfterMs: CART_LINK_EXPIRES_SECONDS * 1000,
});
