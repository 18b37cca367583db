import type { CustomerAddress, CustomerSession, KnownCustomer } from '@millrace/contracts';
import type { IssuedToken } from '../requests/issued-sessions.js';
import type { CustomerError } from './customer-errors.js';

/** A customer as they see themselves. `state` without sessions of an unconfirmed one. */
export type CustomerModel = KnownCustomer;

/** An address of a customer with its id, or that of an order without one. */
export type AddressModel = CustomerAddress & Readonly<{ id?: string }>;

export type SessionModel = CustomerSession & Readonly<{ isCurrent: boolean }>;

/** What became of a mutation: any payload takes of it what it shows. */
export type CustomerPayload = Readonly<{
  customer?: CustomerModel | null;
  customerAccessToken?: IssuedToken | null;
  customerUserErrors: readonly CustomerError[];
  userErrors: readonly CustomerError[];
  position: string;
}>;
