import { createHash } from 'node:crypto';
import type { MailKind } from '@millrace/contracts';

/** The longest id of an aggregate. */
const maxLength = 100;

/**
 * The id of a mail, the same for each delivery of its cause: `<order>_<kind>`, for parcels and refunds with `_<their id>`. Where that
 * would be too long, its SHA-256 takes its place.
 */
export const mailIdOf = (orderId: string, kind: MailKind, causeId?: string): string => {
  const id = [orderId, kind, ...(causeId === undefined ? [] : [causeId])].join('_');
  return id.length <= maxLength ? id : createHash('sha256').update(id).digest('base64url');
};

/** The id of the mail about a cart that was left: there is one for each cart. */
export const cartMailIdOf = (cartId: string): string => {
  const id = `${cartId}_abandoned`;
  return id.length <= maxLength ? id : createHash('sha256').update(id).digest('base64url');
};
