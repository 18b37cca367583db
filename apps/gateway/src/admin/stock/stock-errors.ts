import type { item, ItemRejection } from '@millrace/contracts';
import type { CommandResult } from '@millrace/event-log';
import type { AdminUserError } from '../../generated/admin.js';

type Told = Pick<AdminUserError, 'code' | 'message'>;
type Teller = { readonly [T in ItemRejection['type']]: (why: Extract<ItemRejection, { type: T }>) => Told };

const tellers: Teller = {
  StockIsHeld: ({ onHand, held }) => ({
    code: 'STOCK_IS_HELD',
    message: `${held} of the ${onHand} pieces on hand are held for orders.`,
  }),
  StockOutOfRange: ({ onHand }) => ({ code: 'INVALID', message: `There are ${onHand} pieces on hand; that many cannot be.` }),
};

export const stockRefusal = (rejection: ItemRejection): Told => {
  const tell = tellers[rejection.type] as (why: ItemRejection) => Told;
  return tell(rejection);
};

type Refused = Exclude<CommandResult<typeof item>, { status: 'accepted' }>;

/** What the staff is told of a request to the stock that was not carried out. */
export const stockTrouble = (outcome: Refused): Told => {
  switch (outcome.status) {
    case 'rejected':
      return stockRefusal(outcome.rejection);
    case 'reused':
      return { code: 'IDEMPOTENCY_KEY_REUSED', message: 'This idempotency key was used with another input.' };
    case 'pending':
      return { code: 'REQUEST_PENDING', message: `Request ${outcome.requestId} is kept and will be carried out.` };
    case 'conflict':
    case 'failed':
      return { code: 'INVALID', message: 'The request could not be carried out.' };
  }
};
