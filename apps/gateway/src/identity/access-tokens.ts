import { type KnownCustomer, ReadCustomer } from '@millrace/contracts';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { type AccessClaims, readAccessToken, signAccessToken } from './access-token.js';
import { CustomerIdentity, type Queries } from './customer-identity.js';

/** The access tokens that customers get at log-in, and who they are by them. */
@Injectable()
export class AccessTokens extends CustomerIdentity {
  readonly #secret: string;

  constructor(@Inject(CONFIG) { GATEWAY_SECRET }: Readonly<{ GATEWAY_SECRET: string }>) {
    super();
    this.#secret = GATEWAY_SECRET;
  }

  /** The customer service decides whether the session of the token lasts. */
  override async read(queries: Queries, accessToken: string): Promise<KnownCustomer | null> {
    const claims = this.claimsOf(accessToken);
    if (!claims) return null;
    const { customerId, sessionId } = claims;
    return (await queries.query(ReadCustomer, { customerId, sessionId })).customer;
  }

  /** The access token with these claims. */
  sign(claims: AccessClaims): string {
    return signAccessToken(this.#secret, claims);
  }

  /** The claims of a token that the shop signed and whose access has not ended; whether its session ended is not looked up. */
  claimsOf(accessToken: string): AccessClaims | undefined {
    const claims = this.signedClaimsOf(accessToken);
    return claims && claims.expiresAt > Date.now() ? claims : undefined;
  }

  /** The same also after the access ended: enough to renew the session. */
  signedClaimsOf(accessToken: string): AccessClaims | undefined {
    return readAccessToken(this.#secret, accessToken);
  }
}
