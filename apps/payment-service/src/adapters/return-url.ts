import { createHmac } from 'node:crypto';

/**
 * The page of the shop to which the buyer returns from the provider. It leads to the order without its key, so it is signed: only
 * who got it from the provider can follow it.
 */
export const returnUrlOf =
  ({ shopUrl, secret }: Readonly<{ shopUrl: string; secret: string }>) =>
  (orderId: string): string =>
    `${shopUrl}/payments/return/${orderId}?signature=${createHmac('sha256', secret).update(orderId).digest('hex')}`;
