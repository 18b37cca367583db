import { createHash } from 'node:crypto';
import type { MailKind } from '@millrace/contracts';

/** The longest id of an aggregate. */
const maxLength = 100;

/**
 * The id of a mail, the same for each delivery of its cause: `<order>_<kind>`, for parcels and refunds with `_<their id>`. Where that
 * would be too long, its SHA-256 takes its place.
 */
export const mailIdOf = (orderId: string, kind: MailKind, causeId?: string): string =>
  shortened([orderId, kind, ...(causeId === undefined ? [] : [causeId])].join('_'));

/** The id of the mail about a cart that was left: there is one for each cart. */
export const cartMailIdOf = (cartId: string): string => shortened(`${cartId}_abandoned`);

/** The id of the mail that welcomes a customer: there is one for each. */
export const welcomeMailIdOf = (customerId: string): string => shortened(`${customerId}_welcome`);

const shortened = (id: string): string => (id.length <= maxLength ? id : createHash('sha256').update(id).digest('base64url'));
