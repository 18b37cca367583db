import { createHash, timingSafeEqual } from 'node:crypto';
import { ReadStaffSession } from '@millrace/contracts';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { ReadSession } from '../consistency/read-session.js';
import { graphqlError, isUnavailable, serviceUnavailable } from '../graphql/errors.js';
import type { SessionClaims } from '../identity/session-token.js';
import { StaffTokens } from '../identity/staff-tokens.js';
import { identityOf, nobody, ownerByToken, type StaffIdentity } from './staff-identity.js';

/** What a request shows of its sender: the token of the settings, an access token, nothing; or something that is no token. */
export type Credential = 'owner token' | SessionClaims | 'none' | 'wrong';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Who sends a request to the admin API. */
@Injectable()
export class StaffAuthentication {
  readonly #ownerToken: Buffer;

  constructor(
    @Inject(CONFIG) { STAFF_TOKEN }: Readonly<{ STAFF_TOKEN: string }>,
    private readonly tokens: StaffTokens,
  ) {
    this.#ownerToken = digest(`Bearer ${STAFF_TOKEN}`);
  }

  /** Of the header `Authorization`; compares in constant time. Whether the session of an access token lasts is not looked up. */
  credentialOf(authorization: string | undefined): Credential {
    if (!authorization) return 'none';
    if (timingSafeEqual(digest(authorization), this.#ownerToken)) return 'owner token';
    const [, token] = /^Bearer (\S+)$/.exec(authorization) ?? [];
    return (token === undefined ? undefined : this.tokens.claimsOf(token)) ?? 'wrong';
  }

  /** The sender, in the newest state: a session that ended, or a member who was deactivated, throws `UNAUTHENTICATED`. Throws `SERVICE_UNAVAILABLE`. */
  async identify(session: ReadSession, credential: Credential): Promise<StaffIdentity> {
    if (credential === 'owner token') return ownerByToken;
    if (credential === 'none' || credential === 'wrong') return nobody;
    const { subjectId: memberId, sessionId } = credential;
    const { member } = await session.query(ReadStaffSession, { memberId, sessionId }).catch((error: unknown) => {
      throw isUnavailable(error) ? serviceUnavailable({ http: { status: 503 } }) : error;
    });
    if (member) return identityOf(member, sessionId);
    throw graphqlError('UNAUTHENTICATED', 'The session ended. Please log in again.', { http: { status: 401 } });
  }
}
