import type { CustomerEvent, CustomerRejection, CustomerRequest } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import { later } from '../log-in/sessions.js';
import type { Customer } from './customer-state.js';
import { maxEmailChangeMails } from './evolve.js';
import { isValid, type PresentedToken } from '../log-in/one-time-token.js';

type EmailDecision = Decision<CustomerEvent, CustomerRejection>;
type Request = Extract<CustomerRequest, { type: 'RequestEmailChange' }> & { readonly now: string };

/** How long the link to the new address is valid. */
const tokenMs = 24 * 60 * 60_000;

/** The newest address that was asked for counts. Beyond the limit nothing happens, so that nobody can have many mails sent to others. */
export const requestEmailChange = (customer: Customer, { email, emailHash, tokenId, now }: Request): EmailDecision => {
  const running = customer.emailChangesUntil.filter((until) => until > now);
  if (emailHash === customer.emailHash || running.length >= maxEmailChangeMails) return accept();
  return accept({ type: 'EmailChangeRequested', email, emailHash, tokenId, expiresAt: later(now, tokenMs) });
};

const changed = ({ emailChange, emailHash: previousEmailHash }: Customer): readonly CustomerEvent[] => {
  if (!emailChange) return [];
  const { email, emailHash, tokenId } = emailChange;
  return [{ type: 'EmailChanged', email, emailHash, tokenId, previousEmailHash }];
};

/** Whoever holds the new address has confirmed it; a repetition changes nothing. Sessions go on. */
export const confirmEmail = (customer: Customer, presented: PresentedToken): EmailDecision => {
  if (isValid(customer.emailChange, presented)) return accept(...changed(customer));
  return customer.emailChangedBy === presented.tokenId ? accept() : reject({ type: 'TokenInvalid' });
};

/** The address was registered for the customer. When it is the one that they asked for, the change is completed, also after a failure of whoever registered it. */
export const completeEmailChange = (customer: Customer, emailHash: string): EmailDecision =>
  customer.emailChange?.emailHash === emailHash ? accept(...changed(customer)) : accept();
