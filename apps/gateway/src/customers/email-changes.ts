import { FindCredentials, FindEmailChange } from '@millrace/contracts';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { ShopContext } from '../catalogue/shop-context.js';
import { AccessTokens } from '../identity/access-tokens.js';
import { tooManyAttempts } from '../passwords/log-in-limits.js';
import { isComparable } from '../passwords/password-rules.js';
import { Credentials } from './credentials/credentials.js';
import { emailErrors } from './credentials/credential-errors.js';
import { type GivenToken, tokenIdOf } from '../passwords/one-time-token.js';
import { customerErrors, errorsOf, registrationErrorsOf } from './model/customer-errors.js';
import type { CustomerPayload } from './model/customer.model.js';
import { payload, refused } from './payloads.js';
import { CustomerRequests } from './requests/customer-requests.js';

type Key = string | null | undefined;
type NewEmail = Readonly<{ email: string; password: string }>;

/** Changes of the e-mail address of a customer: asked for with the password, and confirmed by the link in the mail to the new address. */
@Injectable()
export class EmailChanges {
  constructor(
    private readonly requests: CustomerRequests,
    private readonly credentials: Credentials,
    private readonly tokens: AccessTokens,
    @Inject(CONFIG) private readonly config: Readonly<{ CUSTOMER_LINK_SECRET: string }>,
  ) {}

  /**
   * Requests the change. The answer is the same whether or not the new address has a customer: a mail to it tells. A wrong password counts as an attempt to log
   * in. Throws `THROTTLED`.
   */
  async request(
    context: ShopContext,
    accessToken: string,
    { email: given, password }: NewEmail,
    key: Key,
  ): Promise<CustomerPayload> {
    const { ids } = this.credentials;
    const invalid = emailErrors(given, ['email']);
    if (invalid.length > 0) return refused(context, ...invalid);
    const [email, customer, claims] = [
      given.trim(),
      await this.tokens.read(context.session, accessToken),
      this.tokens.claimsOf(accessToken),
    ];
    if (!customer || !claims) return refused(context, customerErrors.invalidSession);
    const { customerId, sessionId } = claims;
    const current = ids.emailHash(customer.state.email);
    if (!(await this.#isPassword(context, customerId, current, password))) return refused(context, customerErrors.wrongPassword);
    const emailHash = ids.emailHash(email);
    if (emailHash === current) return refused(context, customerErrors.sameEmail);
    const tokenId = ids.partOfCustomer(customerId, 'e-mail token', key ?? undefined);
    const request = { type: 'RequestEmailChange' as const, sessionId, email, emailHash, tokenId };
    const result = await this.requests.send(context.session, customerId, request, key);
    return result.status === 'accepted' ? payload(context, {}) : refused(context, ...errorsOf(result));
  }

  /**
   * Confirms the new address: registers it for the customer, then changes the customer, who changes only once the address is registered. A repetition after a
   * failure between the two completes it; after the change it does nothing.
   */
  async confirm(context: ShopContext, given: GivenToken | undefined): Promise<CustomerPayload> {
    const tokenId = given && tokenIdOf(this.config.CUSTOMER_LINK_SECRET, given);
    if (!given || tokenId === undefined) return refused(context, customerErrors.tokenInvalid);
    const { holderId: customerId } = given;
    const { emailHash, isConfirmed } = await context.session.query(FindEmailChange, { customerId, tokenId });
    if (emailHash === null) return refused(context, customerErrors.tokenInvalid);
    if (isConfirmed) return payload(context, {});
    const registered = await this.requests.register(context.session, emailHash, { customerId, tokenId });
    if (registered.status !== 'accepted') return refused(context, ...registrationErrorsOf(registered));
    const result = await this.requests.send(context.session, customerId, { type: 'ConfirmEmailChange', tokenId });
    return result.status === 'accepted' ? payload(context, {}) : refused(context, ...errorsOf(result));
  }

  async #isPassword(context: ShopContext, customerId: string, emailHash: string, password: string): Promise<boolean> {
    const { limits, hasher } = this.credentials;
    if (!isComparable(password)) return false;
    limits.attempt(context.caller);
    const attempt = await this.requests.sendToAccount(context.session, emailHash, { type: 'AttemptLogIn' });
    if (attempt.status === 'rejected' && attempt.rejection.type === 'LogInLocked')
      throw tooManyAttempts(Date.parse(attempt.rejection.until));
    const { credentials } = await context.session.query(FindCredentials, { emailHash });
    const isTheirs = credentials?.customerId === customerId && (await hasher.matches(credentials.passwordHash, password));
    if (!isTheirs) return false;
    limits.succeeded(context.caller);
    await this.requests.sendToAccount(context.session, emailHash, { type: 'ResetLogInAttempts' });
    return true;
  }
}
