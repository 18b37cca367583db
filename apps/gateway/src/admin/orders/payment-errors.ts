import type { payment, PaymentRejection } from '@millrace/contracts';
import type { CommandResult } from '@millrace/event-log';
import { adminError, mapRejection, type RejectionHandlers } from '../../commands/command-errors.js';
import type { AdminUserError } from '../../generated/admin.js';

type ErrorBody = Pick<AdminUserError, 'code' | 'message'>;

const errorByRejection: RejectionHandlers<PaymentRejection, ErrorBody> = {
  PaymentNotFound: () => ({ code: 'NOT_FOUND', message: 'This order has no payment.' }),
  PaymentNotAwaited: ({ status }) => ({
    code: 'PAYMENT_NOT_AWAITED',
    message: `No transfer is awaited for this order: its payment is ${status}.`,
  }),
};

/** The user error of a command to a payment that was not accepted. */
export const paymentError = (result: Exclude<CommandResult<typeof payment>, { status: 'accepted' }>): ErrorBody =>
  adminError<typeof payment>(result, (rejection) => mapRejection(rejection, errorByRejection));
