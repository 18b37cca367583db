import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A link in a mail: `/mail/cart/<cart>/<expires>/<mac>`, valid before `expires`, in seconds since 1970, or `/mail/unsubscribe/<customer>/<mac>`, which stays
 * valid.
 */
export type MailLink = Readonly<
  { purpose: 'cart'; id: string; expires: string; mac: string } | { purpose: 'unsubscribe'; id: string; mac: string }
>;

/** `invalid`: the shop did not make the link. */
export type LinkState = 'valid' | 'expired' | 'invalid';

/** What a link is worth at a time in milliseconds. Only the notification service makes links, when it writes the mail. The hash is compared in constant time. */
export const linkStateOf = (secret: string, link: MailLink, now: number): LinkState => {
  const { purpose, id, mac } = link;
  if (secret === '' || !/^[A-Za-z0-9_-]{1,100}$/.test(id) || !/^[0-9a-f]{64}$/.test(mac)) return 'invalid';
  const signed = purpose === 'cart' ? [purpose, id, link.expires] : [purpose, id];
  const own = createHmac('sha256', secret).update(JSON.stringify(signed)).digest();
  if (!timingSafeEqual(own, Buffer.from(mac, 'hex'))) return 'invalid';
  return purpose === 'unsubscribe' || now < Number(link.expires) * 1_000 ? 'valid' : 'expired';
};
