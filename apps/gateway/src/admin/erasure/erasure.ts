import { setTimeout as delay } from 'node:timers/promises';
import { order, TrackOrder } from '@millrace/contracts';
import { type EventLog, isErased, LogError, type CommandResult, QueryRefused, type CommandSender } from '@millrace/event-log';
import type { AdminUserError } from '../../generated/admin.js';
import { requiredId } from '../../identity/gid.js';
import { type IdFactory, keyHash } from '../../identity/id-factory.js';
import type { ReadSession } from '../../consistency/read-session.js';

type Payload = Readonly<{ dataSubjects: number; complete: boolean; userErrors: AdminUserError[]; position: string }>;
type ErrorBody = Pick<AdminUserError, 'code' | 'message'>;
/** Has whoever bought an order forgotten; once it is accepted it is certain to be carried out. */
export type EraseDataSubject = (session: ReadSession, orderId: string, idempotencyKey: string | undefined) => Promise<Payload>;

export const openErasure =
  (requests: CommandSender, keys: IdFactory, log: EventLog): EraseDataSubject =>
  async (session, orderId, idempotencyKey) => {
    const id = requiredId('Order', orderId, 'orderId');
    const requestId = keys.request(id, idempotencyKey);
    const outcome = await requests.send({ aggregate: order, id, request: { type: 'ErasePersonalData' }, requestId });
    const position = session.observe('position' in outcome ? outcome.position : {});
    if (outcome.status === 'accepted') {
      const subjects = outcome.state.erased ?? [];
      return { dataSubjects: subjects.length, complete: await isDone(log, session, id, subjects), userErrors: [], position };
    }
    return { dataSubjects: 0, complete: false, userErrors: [{ ...erasureError(outcome), field: ['orderId'] }], position };
  };

/** Longest that an answer waits for the erasure to be done. */
const completionTimeoutMs = 3_000;

/** Whether the keys are gone and the view of orders has passed the erasure, as far as can be learnt in time. */
const isDone = async (log: EventLog, session: ReadSession, orderId: string, subjects: readonly string[]): Promise<boolean> => {
  for (const end = Date.now() + completionTimeoutMs; ; await delay(50)) {
    try {
      const erased = await Promise.all(subjects.map((subject) => isErased(log, subject)));
      const { freshness } = await session.queryWithFreshness(TrackOrder, { orderId, keyHash: keyHash('') });
      if (erased.every(Boolean) && freshness?.reached === true) return true;
    } catch (fault) {
      // What cannot be learnt now is not said to be done.
      if (!(fault instanceof LogError || fault instanceof QueryRefused)) throw fault;
    }
    if (Date.now() > end) return false;
  }
};

const erasureError = (outcome: Exclude<CommandResult<typeof order>, { status: 'accepted' }>): ErrorBody => {
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
