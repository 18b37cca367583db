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

/**
 * How long after a change of the password in a session the address stays. Such a change takes the session alone: a thief of a session could choose a password
 * and then, with it, an address. Meanwhile the holder of the address, who got a notice, sets another password by mail.
 */
const heldMs = 24 * 60 * 60_000;

/** The newest address that was asked for counts. Beyond the limit nothing happens, so that nobody can have many mails sent to others. */
export const requestEmailChange = (customer: Customer, { email, emailHash, tokenId, now }: Request): EmailDecision => {
  const heldUntil = customer.passwordChangedAt === undefined ? now : later(customer.passwordChangedAt, heldMs);
  if (heldUntil > now) return reject({ type: 'PasswordChangedRecently', until: heldUntil });
  const running = customer.emailChangesUntil.filter((until) => until > now);
  if (emailHash === customer.emailHash || running.length >= maxEmailChangeMails) return accept();
  return accept({ type: 'EmailChangeRequested', email, emailHash, tokenId, expiresAt: later(now, tokenMs) });
};

const changed = ({ emailChange, emailHash: previousEmailHash, registeredBy }: Customer): readonly CustomerEvent[] => {
  if (!emailChange) return [];
  const { email, emailHash, tokenId } = emailChange;
  const previous = { previousEmailHash, ...(registeredBy !== undefined && { previousTokenId: registeredBy }) };
  return [{ type: 'EmailChanged', email, emailHash, tokenId, ...previous }];
};

/** Whoever holds the new address has confirmed it; a repetition changes nothing. Sessions go on. */
export const confirmEmail = (customer: Customer, presented: PresentedToken): EmailDecision => {
  if (isValid(customer.emailChange, presented)) return accept(...changed(customer));
  return customer.emailChangedBy === presented.tokenId ? accept() : reject({ type: 'TokenInvalid' });
};

/**
 * The address was registered for the customer by this token. When it is that of the change they asked for, the change is completed, also after a failure of
 * whoever registered it. When it is not theirs, as the change ended meanwhile, or the account was deleted, the registration is abandoned.
 */
export const completeEmailChange = (
  customer: Customer,
  { emailHash, tokenId }: Readonly<{ emailHash: string; tokenId?: string | undefined }>,
): EmailDecision => {
  const { emailChange } = customer;
  if (customer.emailHash === emailHash) return accept();
  if (emailChange?.emailHash === emailHash && (tokenId === undefined || emailChange.tokenId === tokenId))
    return accept(...changed(customer));
  return accept({ type: 'EmailRegistrationAbandoned', emailHash, ...(tokenId !== undefined && { tokenId }) });
};
