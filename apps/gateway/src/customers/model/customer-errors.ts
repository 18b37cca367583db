import type { CustomerRejection } from '@millrace/contracts';
import { commandFailure, mapRejection, type RejectionHandlers } from '../../commands/command-errors.js';
import type { InputError } from '../../commands/input-errors.js';
import type { CustomerUserError } from '../../generated/shop.js';
import { graphqlError } from '../../graphql/errors.js';
import type { AccountResult, CustomerResult } from '../requests/customer-requests.js';

/** A reason for which a request of a customer fails. */
export type CustomerError = Readonly<{
  code: NonNullable<CustomerUserError['code']>;
  message: string;
  field: string[] | null;
}>;

const invalidSession: CustomerError = {
  code: 'TOKEN_INVALID',
  message: 'The customer access token is not valid.',
  field: ['customerAccessToken'],
};

export const customerErrors = {
  invalidSession,
  unidentified: { code: 'UNIDENTIFIED_CUSTOMER', message: 'Unidentified customer', field: null },
  tokenInvalid: { code: 'TOKEN_INVALID', message: 'The link is not valid any more. Please request a new one.', field: null },
  emailTaken: { code: 'TAKEN', message: 'Email has already been taken', field: ['email'] },
  wrongPassword: { code: 'INVALID', message: 'The password is wrong.', field: ['password'] },
  sameEmail: { code: 'INVALID', message: 'This is the address of your account already.', field: ['email'] },
  addressNotFound: { code: 'NOT_FOUND', message: 'Address does not exist', field: ['id'] },
  noMultipass: { code: 'INVALID_MULTIPASS_REQUEST', message: 'Log in with your e-mail address.', field: ['multipassToken'] },
  orderNotFound: { code: 'NOT_FOUND', message: 'We can’t find this order.', field: ['orderId'] },
} as const satisfies Record<string, CustomerError>;

const errorByRejection: RejectionHandlers<CustomerRejection, CustomerError> = {
  CustomerNotFound: () => customerErrors.unidentified,
  CustomerExists: () => ({ code: 'IDEMPOTENCY_KEY_REUSED', message: 'This key was used before.', field: ['idempotencyKey'] }),
  TokenInvalid: () => customerErrors.tokenInvalid,
  SessionInvalid: () => invalidSession,
  PasswordChangedRecently: () => ({
    code: 'PASSWORD_CHANGED_RECENTLY',
    message: 'The address cannot be changed within 24 hours after a new password. A new password by mail ends this time.',
    field: ['email'],
  }),
  AddressNotFound: () => customerErrors.addressNotFound,
  TooManyAddresses: ({ max }) => ({ code: 'TOO_LONG', message: `At most ${max} addresses can be stored.`, field: ['address'] }),
};

const codes = { small: 'TOO_SHORT', large: 'TOO_LONG', long: 'TOO_LONG', wrong: 'INVALID' } as const;

const inputError = ({ path, kind, message }: InputError): CustomerError => {
  const isTooLong = message.startsWith('must have at most');
  return { code: isTooLong ? 'TOO_LONG' : codes[kind], message: `${path.at(-1) ?? 'The input'} ${message}.`, field: [...path] };
};

/** The errors of a request that was not accepted. Throws `REQUEST_FAILED` for a dead-lettered one. */
export const errorsOf = (result: Exclude<CustomerResult, { status: 'accepted' }>): readonly CustomerError[] => {
  if (result.status === 'invalid') return result.errors.map(inputError);
  if (result.status === 'rejected') return [mapRejection(result.rejection, errorByRejection)];
  return undecidedErrors(result);
};

/** The errors of the registration of an address that was not accepted. Throws as `errorsOf`. */
export const registrationErrorsOf = (result: Exclude<AccountResult, { status: 'accepted' }>): readonly CustomerError[] =>
  result.status === 'rejected' ? [customerErrors.emailTaken] : undecidedErrors(result);

const undecidedErrors = (result: Parameters<typeof commandFailure>[0]): readonly CustomerError[] => {
  const { code, message, field } = commandFailure(result);
  if (code === 'IDEMPOTENCY_KEY_REUSED' || code === 'REQUEST_PENDING') return [{ code, message, field }];
  throw graphqlError('REQUEST_FAILED', message);
};
