import {
  type CustomerAddress,
  type CustomerProfile,
  type CustomerState,
  type OneTimeToken,
  placeholders,
} from '@millrace/contracts';
import { type Sessions, shownSessions } from '../log-in/sessions.js';

/** An entry of the address book. */
export type AddressEntry = Readonly<{ id: string; address: CustomerAddress }>;

/** An address that waits for its confirmation. */
export type EmailChange = OneTimeToken & Readonly<{ email: string; emailHash: string }>;

/**
 * A customer. `passwordHash`: absent until the sign-up is confirmed. `signUpToken`, `resetToken`: the newest that was issued, until it is used.
 * `emailChange`: the newest address that was asked for, until it is confirmed or the password is another. `emailChangedBy`: the token that confirmed the
 * newest change. `registeredBy`: the token by which the present address is registered. `passwordChangedAt`: when the password was changed in a session, unless
 * it was set by a mail since. `resetsUntil`, `emailChangesUntil`: the ends of the newest tokens, as far as the limit of mails needs them.
 */
export type Customer = Readonly<{
  status: CustomerState['status'];
  email: string;
  emailHash: string;
  profile: CustomerProfile;
  acceptsMarketing: boolean;
  language?: string;
  passwordHash?: string;
  signUpToken?: OneTimeToken;
  resetToken?: OneTimeToken;
  resetsUntil: readonly string[];
  emailChange?: EmailChange;
  emailChangedBy?: string;
  registeredBy?: string;
  passwordChangedAt?: string;
  emailChangesUntil: readonly string[];
  addresses: readonly AddressEntry[];
  defaultAddressId?: string;
  sessions: Sessions;
}>;

/** A customer who has not signed up, or was deleted. */
export const nobody: Customer = {
  status: 'none',
  email: placeholders.email,
  emailHash: '',
  profile: {},
  acceptsMarketing: false,
  resetsUntil: [],
  emailChangesUntil: [],
  addresses: [],
  sessions: {},
};

/** The state of the contract: without password, tokens and secrets. */
export const toCustomerState = (customer: Customer): CustomerState => ({
  status: customer.status,
  email: customer.email,
  profile: customer.profile,
  acceptsMarketing: customer.acceptsMarketing,
  addresses: [...customer.addresses],
  ...(customer.defaultAddressId === undefined ? {} : { defaultAddressId: customer.defaultAddressId }),
  ...(customer.language === undefined ? {} : { language: customer.language }),
  sessions: shownSessions(customer.sessions),
});
