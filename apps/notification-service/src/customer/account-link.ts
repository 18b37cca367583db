import { createHmac } from 'node:crypto';
import type { AccountMailKind } from '@millrace/contracts';

/** What the links in mails about accounts are made of. */
export type LinkPolicy = Readonly<{ shopUrl: string; secret: string }>;

/** Injection token of the service's `LinkPolicy`. */
export const LINK_POLICY = Symbol('link-policy');

const purposes = { confirm: 'activate', reset: 'reset' } as const;

/**
 * The link in a mail: with a one-time token, its id and their keyed hash, which the gateway checks. The token is in the mail alone. A mail without a token leads
 * to the account.
 */
export const accountLink = (policy: LinkPolicy, kind: AccountMailKind, customerId: string, tokenId: string): string => {
  if (kind === 'registered') return `${policy.shopUrl}/account`;
  const purpose = purposes[kind];
  const mac = createHmac('sha256', policy.secret)
    .update(JSON.stringify([purpose, customerId, tokenId]))
    .digest('hex');
  return `${policy.shopUrl}/account/${purpose}/${customerId}/${tokenId}${mac}`;
};
