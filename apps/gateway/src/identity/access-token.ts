import { readSessionToken, signSessionToken, type TokenKind } from './session-token.js';

/** What an access token says: the customer, the session, the secret that renews it once, and when the access ends (ms since 1970). */
export type AccessClaims = Readonly<{ customerId: string; sessionId: string; secret: string; expiresAt: number }>;

const kind: TokenKind = { version: 'mrc1', purpose: 'customer access token' };

/** Signs the claims of a customer. */
export const signAccessToken = (gatewaySecret: string, { customerId: subjectId, ...claims }: AccessClaims): string =>
  signSessionToken(kind, gatewaySecret, { subjectId, ...claims });

/** The claims of a token that the shop signed for a customer, also after its access ended; `undefined` for any other text. */
export const readAccessToken = (gatewaySecret: string, token: string): AccessClaims | undefined => {
  const claims = readSessionToken(kind, gatewaySecret, token);
  if (!claims) return undefined;
  const { subjectId: customerId, ...rest } = claims;
  return { customerId, ...rest };
};
