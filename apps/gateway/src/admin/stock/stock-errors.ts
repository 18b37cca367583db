import type { item, ItemRejection } from '@millrace/contracts';
import type { CommandResult } from '@millrace/event-log';
import type { AdminUserError } from '../../generated/admin.js';

type ErrorBody = Pick<AdminUserError, 'code' | 'message'>;
type ErrorByRejection = { readonly [T in ItemRejection['type']]: (why: Extract<ItemRejection, { type: T }>) => ErrorBody };

const errorByRejection: ErrorByRejection = {
  StockIsHeld: ({ onHand, held }) => ({
    code: 'STOCK_IS_HELD',
    message: `${held} of the ${onHand} pieces on hand are held for orders.`,
  }),
  StockOutOfRange: ({ onHand }) => ({ code: 'INVALID', message: `There are ${onHand} pieces on hand; that many cannot be.` }),
};

export const stockRejectionError = (rejection: ItemRejection): ErrorBody => {
  const tell = errorByRejection[rejection.type] as (why: ItemRejection) => ErrorBody;
  return tell(rejection);
};

type Refused = Exclude<CommandResult<typeof item>, { status: 'accepted' }>;

/** What the staff is told of a request to the stock that was not carried out. */
export const stockError = (outcome: Refused): ErrorBody => {
  switch (outcome.status) {
    case 'rejected':
      return stockRejectionError(outcome.rejection);
    case 'reused':
      return { code: 'IDEMPOTENCY_KEY_REUSED', message: 'This idempotency key was used with another input.' };
    case 'pending':
      return { code: 'REQUEST_PENDING', message: `Request ${outcome.requestId} is kept and will be carried out.` };
    case 'conflict':
    case 'failed':
      return { code: 'INVALID', message: 'The request could not be carried out.' };
  }
};
