import { createHmac } from 'node:crypto';
import type { AccountTemplate } from '../templates/words/account-words.js';

/** What the links in mails to customers are made of. `cartExpiresAfterMs`: how long a link to a cart is valid. */
export type LinkPolicy = Readonly<{ shopUrl: string; secret: string; cartExpiresAfterMs: number }>;

/** Injection token of the service's `LinkPolicy`. */
export const LINK_POLICY = Symbol('link-policy');

const purposes = { confirm: 'activate', reset: 'reset', newEmail: 'email' } as const;
const pages = {
  registered: '',
  emailTaken: '',
  emailChange: '/recover',
  emailChanged: '',
  passwordChange: '/recover',
  welcome: '',
} as const;
const hasPage = (kind: Exclude<AccountTemplate, 'staffInvitation'>): kind is keyof typeof pages => kind in pages;

/**
 * The link in a mail: with a one-time token, its id and their keyed hash, which the gateway checks. The token is in the mail alone. A mail without a token leads
 * to the account, or to the page that sends a link for a new password.
 */
export const accountLink = (
  policy: LinkPolicy,
  kind: Exclude<AccountTemplate, 'staffInvitation'>,
  customerId: string,
  tokenId: string,
): string => {
  if (hasPage(kind)) return `${policy.shopUrl}/account${pages[kind]}`;
  const purpose = purposes[kind];
  const mac = createHmac('sha256', policy.secret)
    .update(JSON.stringify([purpose, customerId, tokenId]))
    .digest('hex');
  return `${policy.shopUrl}/account/${purpose}/${customerId}/${tokenId}${mac}`;
};

const macOf = ({ secret }: LinkPolicy, ...parts: readonly string[]): string =>
  createHmac('sha256', secret).update(JSON.stringify(parts)).digest('hex');

/** The link of an invitation of staff. Browsers do not send what is behind the `#` to any server. */
export const invitationLink = (policy: LinkPolicy, memberId: string, tokenId: string): string =>
  `${policy.shopUrl}/staff#invitation/${memberId}/${tokenId}${macOf(policy, 'invitation', memberId, tokenId)}`;

/**
 * The link that brings a cart back, to any browser: the gateway, which knows the key of the cart, leads on. Whoever has the mail later gets no cart by it: its
 * end, in seconds since 1970, is signed. `now`: in milliseconds.
 */
export const cartLink = (policy: LinkPolicy, cartId: string, now: number): string => {
  const expires = String(Math.floor((now + policy.cartExpiresAfterMs) / 1_000));
  return `${policy.shopUrl}/mail/cart/${cartId}/${expires}/${macOf(policy, 'cart', cartId, expires)}`;
};

/** The link by which a customer ends mails that they did not ask for, without a log-in; a mail program may send it by itself (RFC 8058). */
export const unsubscribeLink = (policy: LinkPolicy, customerId: string): string =>
  `${policy.shopUrl}/mail/unsubscribe/${customerId}/${macOf(policy, 'unsubscribe', customerId)}`;
