import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link in a mail does. */
export type LinkPurpose = 'cart' | 'unsubscribe';

/** A link in a mail: `/mail/<purpose>/<id>/<mac>`; the id is that of a cart or a customer. */
export type MailLink = Readonly<{ purpose: LinkPurpose; id: string; mac: string }>;

/** Whether the shop made the link. Only the notification service makes links, when it writes the mail. In constant time. */
export const isOwnLink = (secret: string, { purpose, id, mac }: MailLink): boolean => {
  if (secret === '' || !/^[A-Za-z0-9_-]{1,100}$/.test(id) || !/^[0-9a-f]{64}$/.test(mac)) return false;
  const own = createHmac('sha256', secret)
    .update(JSON.stringify([purpose, id]))
    .digest();
  return timingSafeEqual(own, Buffer.from(mac, 'hex'));
};
