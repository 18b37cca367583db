import { createHmac, timingSafeEqual } from 'node:crypto';

/** The oldest signature that is accepted, in seconds: Stripe's default. */
const toleranceSeconds = 300;
const maxSignatures = 10;

/**
 * Whether a header `t=<seconds>,v1=<hex>` signs the body: HMAC-SHA256 of `<seconds>.<body>`, as Stripe's webhooks are signed, at most five
 * minutes old. Several `v1` are accepted, of which one must match: a sender may sign with two secrets while one replaces the other.
 */
export const isSigned = (body: Buffer, header: string | undefined, secret: string, now: Date): boolean => {
  const parts = (header ?? '').split(',').map((part) => part.trim().split('=', 2) as [string, string | undefined]);
  const seconds = Number(parts.find(([name]) => name === 't')?.[1]);
  if (!Number.isSafeInteger(seconds) || Math.abs(now.getTime() / 1000 - seconds) > toleranceSeconds) return false;
  const expected = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
  const signatures = parts.filter(([name]) => name === 'v1').slice(0, maxSignatures);
  return signatures.some(([, hex = '']) => {
    const given = Buffer.from(hex, 'hex');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
};
