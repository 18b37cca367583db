import { type CustomerRequest, ExportCustomer, ListCustomerOrders } from '@millrace/contracts';
import { Injectable } from '@nestjs/common';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { CustomerUpdateInput } from '../generated/shop.js';
import { AccessTokens } from '../identity/access-tokens.js';
import { passwordErrors } from './credentials/credential-errors.js';
import { customerErrors, errorsOf } from './model/customer-errors.js';
import type { CustomerModel, CustomerPayload, SessionModel } from './model/customer.model.js';
import { modelOf, payload, refused } from './payloads.js';
import { CustomerRequests, type CustomerResult } from './requests/customer-requests.js';
import { IssuedSessions } from './requests/issued-sessions.js';
import { SignUps } from './sign-ups.js';

type Key = string | null | undefined;
/** A request of a customer without its session. */
type OwnRequest<R = CustomerRequest> = R extends Readonly<{ sessionId: string }> ? Omit<R, 'sessionId'> : never;
type Claims = Readonly<{ customerId: string; sessionId: string }>;

/** What customers read and change of themselves, each by a valid access token. */
@Injectable()
export class OwnData {
  constructor(
    private readonly requests: CustomerRequests,
    private readonly sessions: IssuedSessions,
    private readonly signUps: SignUps,
    private readonly tokens: AccessTokens,
  ) {}

  /** The customer of a token; `null` without a live session. */
  read({ session }: ShopContext, accessToken: string): Promise<CustomerModel | null> {
    return this.tokens.read(session, accessToken);
  }

  async sessionsOf(context: ShopContext, accessToken: string): Promise<readonly SessionModel[] | null> {
    const current = this.tokens.claimsOf(accessToken)?.sessionId;
    const customer = await this.read(context, accessToken);
    return customer && customer.state.sessions.map((one) => ({ ...one, isCurrent: one.id === current }));
  }

  /** All data about the customer as JSON text; `null` as in `read`. */
  async export(context: ShopContext, accessToken: string): Promise<string | null> {
    const customer = await this.read(context, accessToken);
    const claims = this.tokens.claimsOf(accessToken);
    if (!customer || !claims) return null;
    const { customerId, sessionId } = claims;
    const { events } = await context.session.query(ExportCustomer, { customerId, sessionId });
    const first = { customerId, first: 250, reverse: false };
    let page = await context.session.query(ListCustomerOrders, first);
    const orders = [...page.orders];
    for (let after = orders.at(-1)?.id; page.more && after !== undefined; after = page.orders.at(-1)?.id) {
      page = await context.session.query(ListCustomerOrders, { ...first, after });
      orders.push(...page.orders);
    }
    const happened = (events ?? []).map(({ data, ...event }) => ({ ...event, data: JSON.parse(data) as unknown }));
    return JSON.stringify({ customer: { ...customer.state, id: customerId }, events: happened, orders });
  }

  /** Sends a request of the customer; `null`: the token is not valid. */
  async send(
    { session }: ShopContext,
    accessToken: string,
    requestOf: (claims: Claims) => OwnRequest,
    key?: Key,
  ): Promise<Readonly<{ customerId: string; result: CustomerResult }> | null> {
    const claims = this.tokens.claimsOf(accessToken);
    if (!claims) return null;
    const request = { ...requestOf(claims), sessionId: claims.sessionId } as CustomerRequest;
    return { customerId: claims.customerId, result: await this.requests.send(session, claims.customerId, request, key) };
  }

  /** `send` with its result as a payload. */
  async change(
    context: ShopContext,
    accessToken: string,
    requestOf: (claims: Claims) => OwnRequest,
    key?: Key,
  ): Promise<CustomerPayload> {
    const sent = await this.send(context, accessToken, requestOf, key);
    if (!sent) return refused(context, customerErrors.invalidSession);
    const { customerId, result } = sent;
    return result.status === 'accepted'
      ? payload(context, { customer: modelOf(customerId, result) })
      : refused(context, ...errorsOf(result));
  }

  /** Changes profile and password. A change of the e-mail address is refused: it takes the password, and a mail. */
  async update(context: ShopContext, accessToken: string, input: CustomerUpdateInput, key: Key): Promise<CustomerPayload> {
    const customer = await this.read(context, accessToken);
    if (!customer) return refused(context, customerErrors.invalidSession);
    const { email, password, acceptsMarketing } = input;
    if (email != null && email.trim().toLowerCase() !== customer.state.email.toLowerCase())
      return refused(context, {
        code: 'INVALID',
        message: 'The email address is changed by customerEmailChange.',
        field: ['customer', 'email'],
      });
    const invalid = password == null ? [] : passwordErrors(password, ['customer', 'password']);
    if (invalid.length > 0) return refused(context, ...invalid);
    const profile = { ...customer.state.profile, ...profileChanges(input) };
    const isChanged = Object.keys(profileChanges(input)).length > 0 || acceptsMarketing != null;
    const changed = isChanged
      ? await this.change(
          context,
          accessToken,
          () => ({ type: 'ChangeProfile', profile: withoutNull(profile), ...(acceptsMarketing != null && { acceptsMarketing }) }),
          key,
        )
      : payload(context, { customer });
    return password == null || changed.customerUserErrors.length > 0
      ? changed
      : this.#changePassword(context, accessToken, password, key);
  }

  /** Deletes the customer: every session ends, and the key of the personal data is erased. */
  delete(context: ShopContext, accessToken: string): Promise<CustomerPayload> {
    return this.change(context, accessToken, () => ({ type: 'DeleteCustomer' }));
  }

  async #changePassword(context: ShopContext, accessToken: string, password: string, key: Key): Promise<CustomerPayload> {
    const claims = this.tokens.claimsOf(accessToken);
    if (!claims) return refused(context, customerErrors.invalidSession);
    const passwordHash = await this.signUps.hash(claims.customerId, { password, idempotencyKey: key });
    const { session, issue } = this.sessions.start(claims.customerId, key);
    const changed = await this.change(
      context,
      accessToken,
      () => ({ type: 'ChangePassword', passwordHash, session }),
      key == null ? key : `password of ${key}`,
    );
    return changed.customer ? { ...changed, customerAccessToken: issue() } : changed;
  }
}

type Nullable = Readonly<Record<string, string | null | undefined>>;

/** The fields of the profile that an input names; null empties a field. */
const profileChanges = ({ firstName, lastName, phone }: CustomerUpdateInput): Nullable =>
  Object.fromEntries(Object.entries({ firstName, lastName, phone }).filter(([, value]) => value !== undefined));

const withoutNull = (fields: Nullable): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value == null ? [] : [[name, value.trim()]])));
