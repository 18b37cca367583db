import type { NewSession } from '@millrace/contracts';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { AccessTokens } from '../../identity/access-tokens.js';
import { IdFactory, keyHash } from '../../identity/id-factory.js';

/** An access token as the API shows it. */
export type IssuedToken = Readonly<{ accessToken: string; expiresAt: string }>;

/** A session to start, and the token of whoever starts it. */
export type IssuedSession = Readonly<{ session: NewSession; issue(): IssuedToken }>;

/** Makes sessions and their access tokens. The secret that renews a session is in the token alone; services get its hash. */
@Injectable()
export class IssuedSessions {
  constructor(
    private readonly ids: IdFactory,
    private readonly tokens: AccessTokens,
    @Inject(CONFIG) private readonly config: Readonly<{ CUSTOMER_ACCESS_MINUTES: number }>,
  ) {}

  /** With an idempotency key the same session each time. */
  start(customerId: string, idempotencyKey: string | null | undefined): IssuedSession {
    const sessionId = this.ids.partOfCustomer(customerId, 'session', idempotencyKey ?? undefined);
    const secret = this.ids.partOfCustomer(customerId, 'session secret', idempotencyKey ?? undefined);
    return { session: { sessionId, secretHash: keyHash(secret) }, issue: () => this.token(customerId, sessionId, secret) };
  }

  /** The secret that takes the place of another: always the same, so that a repeated renewal gets the same answer. */
  nextSecret(sessionId: string, secret: string): string {
    return this.ids.nextSecret(sessionId, secret);
  }

  token(customerId: string, sessionId: string, secret: string): IssuedToken {
    const expiresAt = Date.now() + this.config.CUSTOMER_ACCESS_MINUTES * 60_000;
    const accessToken = this.tokens.sign({ customerId, sessionId, secret, expiresAt });
    return { accessToken, expiresAt: new Date(expiresAt).toISOString() };
  }
}
