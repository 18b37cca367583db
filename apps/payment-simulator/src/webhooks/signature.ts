import { createHmac } from 'node:crypto';

/** The header `stripe-signature` as Stripe makes it: HMAC-SHA256 of `<seconds>.<body>`. */
export const signatureOf = (body: string, secret: string, seconds: number): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
