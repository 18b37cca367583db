import type { KnownCustomer } from '@millrace/contracts';

/** Who is logged in. A provider, so that carts need not know how customers log in. */
export abstract class CustomerIdentity {
  /** The id of the customer to whom the access token was issued; `undefined` for a token that is unknown, expired or revoked. */
  abstract customerOf(accessToken: string): Promise<string | undefined>;

  /** The newest state of that customer, by a query; `null` without a live session. Throws `NOT_AVAILABLE`. */
  abstract read(accessToken: string): Promise<KnownCustomer | null>;
}
