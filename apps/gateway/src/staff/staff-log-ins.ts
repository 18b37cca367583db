import { FindStaffCredentials } from '@millrace/contracts';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { AdminUserError } from '../generated/admin.js';
import { graphqlError } from '../graphql/errors.js';
import { keyHash } from '../identity/id-factory.js';
import { StaffTokens } from '../identity/staff-tokens.js';
import { tooManyAttempts } from '../passwords/log-in-limits.js';
import { isComparable, isEmail } from '../passwords/password-rules.js';
import type { AdminContext } from './admin-context.js';
import { StaffCredentials } from './staff-credentials.js';
import { staffErrors, StaffRequests } from './staff-requests.js';

/** An access token as the API shows it. */
type Issued = Readonly<{ accessToken: string; expiresAt: string }>;
type LoggedIn = Readonly<{ staffAccessToken: Issued | null; userErrors: AdminUserError[] }>;

const refused: LoggedIn = {
  staffAccessToken: null,
  userErrors: [{ code: 'LOG_IN_REFUSED', message: 'Unknown address or wrong password.', field: null }],
};
const sessionInvalid: AdminUserError = { code: 'SESSION_INVALID', message: 'The access token is not valid.', field: null };

/** Log-ins of staff: their begin, renewal and end. */
@Injectable()
export class StaffLogIns {
  constructor(
    private readonly requests: StaffRequests,
    private readonly credentials: StaffCredentials,
    private readonly tokens: StaffTokens,
    @Inject(CONFIG) private readonly config: Readonly<{ STAFF_ACCESS_MINUTES: number }>,
  ) {}

  /**
   * Starts a session with a password. Every attempt is counted before the password is compared; an address without a member takes the same steps and the
   * same time, and gets the same answer. Throws `THROTTLED`.
   */
  async logIn({ session, caller }: AdminContext, email: string, password: string): Promise<LoggedIn> {
    if (!isEmail(email) || !isComparable(password)) return refused;
    const { ids, limits } = this.credentials;
    limits.attempt(caller);
    const id = ids.staffMember(email);
    if (!(await this.isPassword({ session }, id, password))) return refused;
    limits.succeeded(caller);
    const [sessionId, secret] = [ids.partOfStaffMember(id, 'session', undefined), ids.partOfStaffMember(id, 'secret', undefined)];
    const request = { type: 'LogIn' as const, session: { sessionId, secretHash: keyHash(secret) } };
    const result = await this.requests.send(session, { id, request, staffId: id });
    if (result.status === 'rejected') return refused;
    if (result.status !== 'accepted') return { staffAccessToken: null, userErrors: staffErrors(result) };
    return { staffAccessToken: this.#token(id, sessionId, secret), userErrors: [] };
  }

  /** Whether a password is that of a member. Counted as an attempt before it is compared. Throws `THROTTLED`. */
  async isPassword({ session }: Pick<AdminContext, 'session'>, id: string, password: string): Promise<boolean> {
    const attempt = await this.requests.send(session, { id, request: { type: 'AttemptLogIn' } });
    if (attempt.status === 'rejected' && attempt.rejection.type === 'LogInLocked')
      throw tooManyAttempts(Date.parse(attempt.rejection.until));
    if (attempt.status !== 'accepted') throw graphqlError('REQUEST_FAILED', 'The attempt could not be counted.');
    const { passwordHash } = await session.query(FindStaffCredentials, { memberId: id });
    return this.credentials.hasher.matches(passwordHash ?? undefined, password);
  }

  /** Exchanges a token, also an expired one, for a new one. */
  async refresh({ session }: AdminContext, accessToken: string): Promise<LoggedIn> {
    const claims = this.tokens.signedClaimsOf(accessToken);
    if (!claims) return { staffAccessToken: null, userErrors: [sessionInvalid] };
    const { subjectId: id, sessionId, secret } = claims;
    const next = this.credentials.ids.nextSecret(sessionId, secret);
    const request = { type: 'RenewSession' as const, sessionId, presented: keyHash(secret), secretHash: keyHash(next) };
    const result = await this.requests.send(session, { id, request, staffId: id });
    if (result.status !== 'accepted') return { staffAccessToken: null, userErrors: staffErrors(result) };
    // A token that had been exchanged before ends its session.
    return result.state.sessions.some((one) => one.id === sessionId)
      ? { staffAccessToken: this.#token(id, sessionId, next), userErrors: [] }
      : { staffAccessToken: null, userErrors: [sessionInvalid] };
  }

  /** Ends a session of whoever sends the request: that of the request, or another. With `memberId` one of that member. */
  async end({ session, staff }: AdminContext, ended?: string, memberId?: string): Promise<AdminUserError[]> {
    const id = memberId ?? staff.member?.id;
    const sessionId = ended ?? staff.sessionId;
    if (id === undefined || sessionId === undefined) return [sessionInvalid];
    const own = memberId === undefined && staff.sessionId !== undefined ? { sessionId: staff.sessionId } : {};
    const result = await this.requests.send(session, { id, request: { type: 'EndSession', ...own, ended: sessionId } });
    return result.status === 'accepted' ? [] : staffErrors(result);
  }

  #token(subjectId: string, sessionId: string, secret: string): Issued {
    const expiresAt = Date.now() + this.config.STAFF_ACCESS_MINUTES * 60_000;
    const accessToken = this.tokens.sign({ subjectId, sessionId, secret, expiresAt });
    return { accessToken, expiresAt: new Date(expiresAt).toISOString() };
  }
}
