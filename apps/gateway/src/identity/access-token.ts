import { createHmac, timingSafeEqual } from 'node:crypto';

/** What an access token says: the customer, the session, the secret that renews it once, and when the access ends (ms since 1970). */
export type AccessClaims = Readonly<{ customerId: string; sessionId: string; secret: string; expiresAt: number }>;

const version = 'mrc1';

/** The first bytes of a keyed hash say what the key is used for, so that no other signature of the shop is a token. */
const signatureOf = (gatewaySecret: string, payload: string): Buffer =>
  createHmac('sha256', gatewaySecret)
    .update(JSON.stringify(['customer access token', payload]))
    .digest();

/** Signs claims: `mrc1.<claims>.<signature>`, both in base64url. */
export const signAccessToken = (gatewaySecret: string, { customerId, sessionId, secret, expiresAt }: AccessClaims): string => {
  const payload = Buffer.from(JSON.stringify([customerId, sessionId, secret, expiresAt])).toString('base64url');
  return `${version}.${payload}.${signatureOf(gatewaySecret, payload).toString('base64url')}`;
};

/** No token that the shop signs is longer. */
const maxLength = 1_000;

/** The claims of a token that the shop signed, also after its access ended; `undefined` for any other text. In constant time. */
export const readAccessToken = (gatewaySecret: string, token: string): AccessClaims | undefined => {
  if (token.length > maxLength) return undefined;
  const [given, payload = '', signature = '', ...rest] = token.split('.');
  if (given !== version || rest.length > 0) return undefined;
  const [own, theirs] = [signatureOf(gatewaySecret, payload), Buffer.from(signature, 'base64url')];
  if (own.length !== theirs.length || !timingSafeEqual(own, theirs)) return undefined;
  const [customerId, sessionId, secret, expiresAt] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
    string,
    string,
    string,
    number,
  ];
  return { customerId, sessionId, secret, expiresAt };
};
