import { type KnownCustomer, ReadCustomer } from '@millrace/contracts';
import { type EventLog, sendQuery } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { type AccessClaims, readAccessToken, signAccessToken } from './access-token.js';
import { CustomerIdentity } from './customer-identity.js';
import { EndedSessions } from './ended-sessions.js';

/** The access tokens that customers get at log-in, and who they are by them. */
@Injectable()
export class AccessTokens extends CustomerIdentity {
  readonly #secret: string;

  constructor(
    @Inject(CONFIG) { GATEWAY_SECRET }: Readonly<{ GATEWAY_SECRET: string }>,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly ended: EndedSessions,
  ) {
    super();
    this.#secret = GATEWAY_SECRET;
  }

  /** Without a query for most tokens: see `EndedSessions`. Throws `NOT_AVAILABLE`. */
  override async customerOf(accessToken: string): Promise<string | undefined> {
    const claims = this.claimsOf(accessToken);
    if (!claims || !this.ended.mayHaveEnded(claims.customerId)) return claims?.customerId;
    return (await this.read(accessToken))?.id;
  }

  override async read(accessToken: string): Promise<KnownCustomer | null> {
    const claims = this.claimsOf(accessToken);
    if (!claims) return null;
    const { customerId, sessionId } = claims;
    return (await sendQuery(this.log, ReadCustomer, { customerId, sessionId })).data.customer;
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
