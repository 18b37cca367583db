import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token of a session says: whose, the session, the secret that renews it once, and when the access ends (ms since 1970). */
export type SessionClaims = Readonly<{ subjectId: string; sessionId: string; secret: string; expiresAt: number }>;

/** A kind of token: its version, which it starts with, and its purpose, which is signed. A token of one kind is none of another. */
export type TokenKind = Readonly<{ version: string; purpose: string }>;

/** The first bytes of a keyed hash say what the key is used for, so that no other signature of the shop is a token. */
const signatureOf = ({ purpose }: TokenKind, gatewaySecret: string, payload: string): Buffer =>
  createHmac('sha256', gatewaySecret)
    .update(JSON.stringify([purpose, payload]))
    .digest();

/** Signs claims: `<version>.<claims>.<signature>`, both in base64url. */
export const signSessionToken = (
  kind: TokenKind,
  gatewaySecret: string,
  { subjectId, sessionId, secret, expiresAt }: SessionClaims,
): string => {
  const payload = Buffer.from(JSON.stringify([subjectId, sessionId, secret, expiresAt])).toString('base64url');
  return `${kind.version}.${payload}.${signatureOf(kind, gatewaySecret, payload).toString('base64url')}`;
};

/** No token that the shop signs is longer. */
const maxLength = 1_000;

/** The claims of a token of this kind that the shop signed, also after its access ended; `undefined` for any other text. In constant time. */
export const readSessionToken = (kind: TokenKind, gatewaySecret: string, token: string): SessionClaims | undefined => {
  if (token.length > maxLength) return undefined;
  const [given, payload = '', signature = '', ...rest] = token.split('.');
  if (given !== kind.version || rest.length > 0) return undefined;
  const [own, theirs] = [signatureOf(kind, gatewaySecret, payload), Buffer.from(signature, 'base64url')];
  if (own.length !== theirs.length || !timingSafeEqual(own, theirs)) return undefined;
  const [subjectId, sessionId, secret, expiresAt] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
    string,
    string,
    string,
    number,
  ];
  return { subjectId, sessionId, secret, expiresAt };
};
