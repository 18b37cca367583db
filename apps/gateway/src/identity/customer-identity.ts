import type { InputOf, KnownCustomer, OutputOf, QueryContract } from '@millrace/contracts';

/** The queries of one request. */
export type Queries = Readonly<{ query<Q extends QueryContract>(contract: Q, input: InputOf<Q>): Promise<OutputOf<Q>> }>;

/** Who is logged in. A provider, so that carts need not know how customers log in. */
export abstract class CustomerIdentity {
  /**
   * The customer to whom the access token was issued, in the newest state; `null` for a token that is unknown, expired or revoked. Throws
   * `NOT_AVAILABLE`.
   */
  abstract read(queries: Queries, accessToken: string): Promise<KnownCustomer | null>;
}
