import { FindCredentials, FindCustomer } from '@millrace/contracts';
import { Injectable } from '@nestjs/common';
import type { ShopContext } from '../catalogue/shop-context.js';
import { AccessTokens } from '../identity/access-tokens.js';
import { keyHash } from '../identity/id-factory.js';
import { Credentials } from './credentials/credentials.js';
import { emailErrors } from './credentials/credential-errors.js';
import { isComparable } from '../passwords/password-rules.js';
import { tooManyAttempts } from '../passwords/log-in-limits.js';
import { customerErrors, errorsOf } from './model/customer-errors.js';
import type { CustomerPayload } from './model/customer.model.js';
import { payload, refused } from './payloads.js';
import { CustomerRequests } from './requests/customer-requests.js';
import { IssuedSessions } from './requests/issued-sessions.js';

/** Log-ins: their begin, renewal and end. */
@Injectable()
export class LogIns {
  constructor(
    private readonly requests: CustomerRequests,
    private readonly sessions: IssuedSessions,
    private readonly credentials: Credentials,
    private readonly tokens: AccessTokens,
  ) {}

  /**
   * Starts a session with a password. Every attempt is counted before the password is compared; an address without a customer takes the same steps and the
   * same time, and gets the same answer. Throws `THROTTLED`.
   */
  async logIn(
    context: ShopContext,
    { email, password }: Readonly<{ email: string; password: string }>,
  ): Promise<CustomerPayload> {
    const { ids, limits, hasher } = this.credentials;
    if (emailErrors(email, []).length > 0 || !isComparable(password)) return refused(context, customerErrors.unidentified);
    limits.attempt(context.caller);
    const emailHash = ids.emailHash(email);
    const attempt = await this.requests.sendToAccount(context.session, emailHash, { type: 'AttemptLogIn' });
    if (attempt.status === 'rejected' && attempt.rejection.type === 'LogInLocked')
      throw tooManyAttempts(Date.parse(attempt.rejection.until));
    const { credentials } = await context.session.query(FindCredentials, { emailHash });
    const isCustomer = await hasher.matches(credentials?.passwordHash, password);
    if (!credentials || !isCustomer) return refused(context, customerErrors.unidentified);
    limits.succeeded(context.caller);
    const { customerId } = credentials;
    const { session, issue } = this.sessions.start(customerId, undefined);
    const result = await this.requests.send(context.session, customerId, { type: 'LogIn', session });
    if (result.status !== 'accepted') return refused(context, ...errorsOf(result));
    return payload(context, { customerAccessToken: issue() });
  }

  /** Exchanges a token, also an expired one, for a new one. */
  async renew(context: ShopContext, accessToken: string): Promise<CustomerPayload> {
    const claims = this.tokens.signedClaimsOf(accessToken);
    if (!claims) return refused(context, customerErrors.invalidSession);
    const { customerId, sessionId, secret } = claims;
    const next = this.sessions.nextSecret(sessionId, secret);
    const request = { type: 'RenewSession' as const, sessionId, presented: keyHash(secret), secretHash: keyHash(next) };
    const result = await this.requests.send(context.session, customerId, request);
    if (result.status !== 'accepted') return refused(context, ...errorsOf(result));
    // A token that had been exchanged before ends its session.
    return result.state.sessions.some(({ id }) => id === sessionId)
      ? payload(context, { customerAccessToken: this.sessions.token(customerId, sessionId, next) })
      : refused(context, customerErrors.invalidSession);
  }

  /** Ends a session of the customer whose token it is; without `ended` that of the token. */
  async end(context: ShopContext, accessToken: string, ended?: string): Promise<CustomerPayload> {
    const claims = this.tokens.claimsOf(accessToken);
    if (!claims) return refused(context, customerErrors.invalidSession);
    const { customerId, sessionId } = claims;
    const request = { type: 'EndSession' as const, sessionId, ended: ended ?? sessionId };
    const result = await this.requests.send(context.session, customerId, request);
    return result.status === 'accepted' ? payload(context, {}) : refused(context, ...errorsOf(result));
  }

  /** Requests a mail to reset a password; for an address without a customer the same steps with nobody. */
  async recover(context: ShopContext, email: string): Promise<CustomerPayload> {
    const { ids } = this.credentials;
    const invalid = emailErrors(email, ['email']);
    if (invalid.length > 0) return refused(context, ...invalid);
    const emailHash = ids.emailHash(email);
    const { customerId } = await context.session.query(FindCustomer, { emailHash });
    const id = customerId ?? ids.nobody(emailHash);
    const tokenId = ids.partOfCustomer(id, 'reset token', undefined);
    const result = await this.requests.send(context.session, id, { type: 'RequestPasswordReset', tokenId });
    return result.status === 'accepted' || result.status === 'rejected'
      ? payload(context, {})
      : refused(context, ...errorsOf(result));
  }
}
