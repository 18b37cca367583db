import type { CustomerEvent } from '@millrace/contracts';
import { withoutSession, withRenewed, withStarted } from '../log-in/sessions.js';
import { type Customer, nobody } from './customer-state.js';

/** So many ends of reset tokens are needed for the limit of mails. */
export const maxResetMails = 3;
/** So many ends of tokens for a new e-mail address. */
export const maxEmailChangeMails = 3;

/** The customer after an event. */
export const evolve = (customer: Customer, event: CustomerEvent): Customer => {
  switch (event.type) {
    case 'SignUpRequested': {
      const { type: _, tokenId, expiresAt, ...signUp } = event;
      return { ...customer, ...signUp, status: 'unconfirmed', signUpToken: { tokenId, expiresAt }, registeredBy: tokenId };
    }
    case 'CustomerSignedUp': {
      const { signUpToken: _, ...confirmed } = customer;
      return { ...confirmed, status: 'active' };
    }
    case 'CustomerLoggedIn':
      return customer;
    case 'PasswordSet': {
      const { resetToken: _, emailChange: __, passwordChangedAt: ___, ...rest } = customer;
      const { passwordHash, changedAt } = event;
      return { ...rest, passwordHash, ...(changedAt !== undefined && { passwordChangedAt: changedAt }) };
    }
    case 'PasswordResetRequested': {
      const { tokenId, expiresAt } = event;
      const resetsUntil = [...customer.resetsUntil, expiresAt].slice(-maxResetMails);
      return { ...customer, resetToken: { tokenId, expiresAt }, resetsUntil };
    }
    case 'EmailChangeRequested': {
      const { type: _, ...emailChange } = event;
      const emailChangesUntil = [...customer.emailChangesUntil, event.expiresAt].slice(-maxEmailChangeMails);
      return { ...customer, emailChange, emailChangesUntil };
    }
    case 'EmailChanged': {
      // The former address gets no way in any more.
      const { resetToken: _, emailChange: __, ...rest } = customer;
      const { email, emailHash, tokenId: emailChangedBy } = event;
      return { ...rest, email, emailHash, emailChangedBy, registeredBy: emailChangedBy };
    }
    case 'EmailRegistrationAbandoned':
      return customer;
    case 'SessionStarted': {
      const { type: _, ...session } = event;
      return { ...customer, sessions: withStarted(customer.sessions, session) };
    }
    case 'SessionRenewed': {
      const { type: _, ...renewed } = event;
      return { ...customer, sessions: withRenewed(customer.sessions, renewed) };
    }
    case 'SessionEnded':
      return { ...customer, sessions: withoutSession(customer.sessions, event.sessionId) };
    case 'SessionsEnded':
      return { ...customer, sessions: {} };
    case 'ProfileChanged':
      return { ...customer, profile: event.profile, acceptsMarketing: event.acceptsMarketing };
    case 'AddressAdded': {
      const { addressId: id, address } = event;
      const { defaultAddressId = id } = customer;
      return { ...customer, addresses: [...customer.addresses, { id, address }], defaultAddressId };
    }
    case 'AddressChanged': {
      const { addressId: id, address } = event;
      return { ...customer, addresses: customer.addresses.map((entry) => (entry.id === id ? { id, address } : entry)) };
    }
    case 'AddressRemoved':
      return withoutAddress(customer, event.addressId);
    case 'DefaultAddressChosen':
      return { ...customer, defaultAddressId: event.addressId };
    case 'SignUpExpired':
    case 'CustomerDeleted':
      return { ...nobody, status: 'deleted' };
  }
};

/** The oldest of the other addresses takes the place of a default address. */
const withoutAddress = ({ defaultAddressId, ...customer }: Customer, id: string): Customer => {
  const addresses = customer.addresses.filter((entry) => entry.id !== id);
  const next = defaultAddressId === id ? addresses[0]?.id : defaultAddressId;
  return { ...customer, addresses, ...(next === undefined ? {} : { defaultAddressId: next }) };
};
