import type { item, ItemRejection } from '@millrace/contracts';
import type { CommandResult } from '@millrace/event-log';
import { adminError, mapRejection, type RejectionHandlers } from '../../commands/command-errors.js';
import type { AdminUserError } from '../../generated/admin.js';

type ErrorBody = Pick<AdminUserError, 'code' | 'message'>;

const errorByRejection: RejectionHandlers<ItemRejection, ErrorBody> = {
  StockIsHeld: ({ onHand, held }) => ({
    code: 'STOCK_IS_HELD',
    message: `${held} of the ${onHand} pieces on hand are held for orders.`,
  }),
  LocationNotFound: ({ location }) => ({ code: 'NOT_FOUND', message: `There is no location “${location}”.` }),
  StockOutOfRange: ({ onHand }) => ({ code: 'INVALID', message: `There are ${onHand} pieces on hand; that many cannot be.` }),
};

/** The user error of a stock command that was not accepted. */
export const stockError = (result: Exclude<CommandResult<typeof item>, { status: 'accepted' }>): ErrorBody =>
  adminError<typeof item>(result, (rejection) => mapRejection(rejection, errorByRejection));
