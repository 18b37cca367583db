import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { readSessionToken, type SessionClaims, signSessionToken, type TokenKind } from './session-token.js';

const kind: TokenKind = { version: 'mrs1', purpose: 'staff access token' };

/** The access tokens that members of staff get at log-in; `subjectId` is the member. No token of a customer is one, and none is a customer's. */
@Injectable()
export class StaffTokens {
  readonly #secret: string;

  constructor(@Inject(CONFIG) { GATEWAY_SECRET }: Readonly<{ GATEWAY_SECRET: string }>) {
    this.#secret = GATEWAY_SECRET;
  }

  sign(claims: SessionClaims): string {
    return signSessionToken(kind, this.#secret, claims);
  }

  /** The claims of a token whose access has not ended; whether its session ended is not looked up. */
  claimsOf(token: string): SessionClaims | undefined {
    const claims = this.signedClaimsOf(token);
    return claims && claims.expiresAt > Date.now() ? claims : undefined;
  }

  /** The same also after the access ended: enough to renew the session. */
  signedClaimsOf(token: string): SessionClaims | undefined {
    return readSessionToken(kind, this.#secret, token);
  }
}
