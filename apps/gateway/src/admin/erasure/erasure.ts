import { order } from '@millrace/contracts';
import type { Outcome, Requests } from '@millrace/event-log';
import type { AdminUserError } from '../../generated/admin.js';
import { requiredId } from '../../identity/gid.js';
import type { Keys } from '../../identity/keys.js';
import type { Reading } from '../../reading/reading.js';

type Payload = Readonly<{ dataSubjects: number; userErrors: AdminUserError[]; position: string }>;
type Told = Pick<AdminUserError, 'code' | 'message'>;
/** Has whoever bought an order forgotten; once it is accepted it is certain to be carried out. */
export type EraseDataSubject = (reading: Reading, orderId: string, idempotencyKey: string | undefined) => Promise<Payload>;

export const openErasure =
  (requests: Requests, keys: Keys): EraseDataSubject =>
  async (reading, orderId, idempotencyKey) => {
    const id = requiredId('Order', orderId, 'orderId');
    const requestId = keys.request(id, idempotencyKey);
    const outcome = await requests.ask({ aggregate: order, id, request: { type: 'ErasePersonalData' }, requestId });
    const position = reading.saw('position' in outcome ? outcome.position : {});
    if (outcome.status === 'accepted') return { dataSubjects: outcome.state.erased?.length ?? 0, userErrors: [], position };
    return { dataSubjects: 0, userErrors: [{ ...trouble(outcome), field: ['orderId'] }], position };
  };

const trouble = (outcome: Exclude<Outcome<typeof order>, { status: 'accepted' }>): Told => {
  switch (outcome.status) {
    case 'rejected':
      return outcome.rejection.type === 'OrderNotFound'
        ? { code: 'NOT_FOUND', message: 'We can’t find this order.' }
        : { code: 'ORDER_UNDER_WAY', message: 'This order, or another from the same cart, is still being carried out.' };
    case 'reused':
      return { code: 'IDEMPOTENCY_KEY_REUSED', message: 'This idempotency key was used with another input.' };
    case 'pending':
      return { code: 'REQUEST_PENDING', message: `Request ${outcome.requestId} is kept and will be carried out.` };
    case 'conflict':
    case 'failed':
      return { code: 'INVALID', message: 'The request could not be carried out.' };
  }
};
