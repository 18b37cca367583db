import { FindSignUp } from '@millrace/contracts';
import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { CustomerCreateInput } from '../generated/shop.js';
import { IdFactory } from '../identity/id-factory.js';
import { emailErrors, passwordErrors } from './credentials/credential-errors.js';
import { type GivenToken, tokenIdOf } from '../passwords/one-time-token.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { type CustomerError, customerErrors, errorsOf, registrationErrorsOf } from './model/customer-errors.js';
import type { CustomerModel, CustomerPayload } from './model/customer.model.js';
import { modelOf, payload, refused } from './payloads.js';
import { CustomerRequests } from './requests/customer-requests.js';
import { IssuedSessions } from './requests/issued-sessions.js';

type Key = string | null | undefined;
type Accepted = Readonly<{ customerId: string; tokenId: string }>;
type Chosen = Readonly<{ password: string; field: string[]; idempotencyKey: Key }>;

const profileOf = ({ firstName, lastName, phone }: CustomerCreateInput) => ({
  ...(firstName != null && { firstName: firstName.trim() }),
  ...(lastName != null && { lastName: lastName.trim() }),
  ...(phone != null && { phone: phone.trim() }),
});

/** Signs customers up and sets their passwords. */
@Injectable()
export class SignUps {
  constructor(
    private readonly requests: CustomerRequests,
    private readonly sessions: IssuedSessions,
    private readonly ids: IdFactory,
    private readonly hasher: PasswordHasher,
    @Inject(CONFIG) private readonly config: Readonly<{ CUSTOMER_LINK_SECRET: string }>,
  ) {}

  /**
   * Requests a sign-up. The answer, and the time it takes, is that of a new customer for any address: whether it has a customer is decided afterwards, and told
   * to its holder by mail. The password is checked only: whoever confirms the sign-up chooses it.
   */
  async create(context: ShopContext, input: CustomerCreateInput, idempotencyKey: Key): Promise<CustomerPayload> {
    const invalid = [...emailErrors(input.email, ['input', 'email']), ...passwordErrors(input.password, ['input', 'password'])];
    if (invalid.length > 0) return refused(context, ...invalid);
    const id = this.ids.customer(idempotencyKey ?? undefined);
    const email = input.email.trim();
    const signUp = { email, profile: profileOf(input), acceptsMarketing: input.acceptsMarketing ?? false };
    const request = {
      type: 'SignUp' as const,
      ...signUp,
      emailHash: this.ids.emailHash(email),
      tokenId: this.ids.partOfCustomer(id, 'sign-up token', idempotencyKey ?? undefined),
      ...(context.language && { language: context.language }),
    };
    const result = await this.requests.send(context.session, id, request, idempotencyKey);
    if (result.status !== 'accepted') return refused(context, ...errorsOf(result));
    return payload(context, { customer: modelOf(id, result) });
  }

  /** Confirms a sign-up: registers its address, then, once it is registered, the customer with their password. A repetition after a failure between the two completes it. */
  async activate(context: ShopContext, given: GivenToken | undefined, chosen: Chosen): Promise<CustomerPayload> {
    const accepted = this.#accepted(given, chosen);
    if ('errors' in accepted) return refused(context, ...accepted.errors);
    const { customerId, tokenId } = accepted;
    const { emailHash } = await context.session.query(FindSignUp, { customerId, tokenId });
    if (emailHash !== null) {
      const registered = await this.requests.register(context.session, emailHash, accepted);
      if (registered.status !== 'accepted') return refused(context, ...registrationErrorsOf(registered));
    }
    return this.#logIn(context, { type: 'ConfirmSignUp', ...accepted }, chosen);
  }

  /** Sets a new password by a token, which ends all sessions. */
  async reset(context: ShopContext, given: GivenToken | undefined, chosen: Chosen): Promise<CustomerPayload> {
    const accepted = this.#accepted(given, chosen);
    return 'errors' in accepted
      ? refused(context, ...accepted.errors)
      : this.#logIn(context, { type: 'ResetPassword', ...accepted }, chosen);
  }

  /** The hash of a password; with an idempotency key the same each time, so that a repeated request is the same request. */
  hash(customerId: string, { password, idempotencyKey }: Omit<Chosen, 'field'>): Promise<string> {
    const salt =
      idempotencyKey == null ? undefined : Buffer.from(this.ids.partOfCustomer(customerId, 'salt', idempotencyKey), 'hex');
    return this.hasher.hash(password, salt);
  }

  #accepted(
    given: GivenToken | undefined,
    { password, field }: Chosen,
  ): Accepted | Readonly<{ errors: readonly CustomerError[] }> {
    const tokenId = given && tokenIdOf(this.config.CUSTOMER_LINK_SECRET, given);
    if (!given || tokenId === undefined) return { errors: [customerErrors.tokenInvalid] };
    const errors = passwordErrors(password, field);
    return errors.length > 0 ? { errors } : { customerId: given.holderId, tokenId };
  }

  async #logIn(
    context: ShopContext,
    { type, customerId, tokenId }: Readonly<{ type: 'ConfirmSignUp' | 'ResetPassword'; customerId: string; tokenId: string }>,
    chosen: Chosen,
  ): Promise<CustomerPayload> {
    const passwordHash = await this.hash(customerId, chosen);
    const { session, issue } = this.sessions.start(customerId, chosen.idempotencyKey);
    const request = { type, tokenId, passwordHash, session };
    const result = await this.requests.send(context.session, customerId, request, chosen.idempotencyKey);
    if (result.status !== 'accepted') return refused(context, ...errorsOf(result));
    return payload(context, { customer: modelOf(customerId, result) satisfies CustomerModel, customerAccessToken: issue() });
  }
}
