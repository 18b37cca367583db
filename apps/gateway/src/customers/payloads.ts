import type { CustomerState } from '@millrace/contracts';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { CustomerError } from './model/customer-errors.js';
import type { CustomerModel, CustomerPayload } from './model/customer.model.js';

/** A payload without errors. */
export const payload = <P extends object>(context: ShopContext, shown: P): P & CustomerPayload => ({
  customerUserErrors: [],
  userErrors: [],
  position: context.session.observe({}),
  ...shown,
});

/** A payload with errors and nothing else. */
export const refused = (context: ShopContext, ...errors: readonly CustomerError[]): CustomerPayload => ({
  customerUserErrors: errors,
  userErrors: errors,
  position: context.session.observe({}),
});

type Accepted = Readonly<{ state: CustomerState; version: number; createdAt: string; updatedAt: string }>;

/** The customer in the result of a request. */
export const modelOf = (id: string, { state, version, createdAt, updatedAt }: Accepted): CustomerModel => ({
  id,
  state,
  version,
  createdAt,
  updatedAt,
});
