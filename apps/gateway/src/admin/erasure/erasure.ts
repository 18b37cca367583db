import { setTimeout as delay } from 'node:timers/promises';
import { order, type OrderRejection, TrackOrder } from '@millrace/contracts';
import { type EventLog, isErased, LogError, type CommandResult, QueryRefused, type CommandSender } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { adminError } from '../../commands/command-errors.js';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { AdminUserError } from '../../generated/admin.js';
import { requiredId } from '../../identity/gid.js';
import { IdFactory, keyHash } from '../../identity/id-factory.js';
import { rejectionError } from '../../order-changes/order-errors.js';
import { toAdminError } from '../orders/staff-order-errors.js';
import type { ReadSession } from '../../consistency/read-session.js';

type Payload = Readonly<{ dataSubjects: number; complete: boolean; userErrors: AdminUserError[]; position: string }>;
type ErrorBody = Pick<AdminUserError, 'code' | 'message'>;

/** Erases the personal data of the buyer of an order. */
@Injectable()
export class Erasure {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /**
   * Sends the erasure and waits up to 3 s until it is complete. An accepted erasure is carried out in any case; `complete` says whether
   * that was seen. Throws `BAD_USER_INPUT` when `orderId` is not the id of an order.
   */
  async erase(session: ReadSession, orderId: string, idempotencyKey: string | undefined): Promise<Payload> {
    const id = requiredId('Order', orderId, 'orderId');
    const requestId = this.ids.request(id, idempotencyKey);
    const result = await sendObserved(this.commands, session, {
      aggregate: order,
      id,
      request: { type: 'ErasePersonalData' },
      requestId,
    });
    const position = session.observe({});
    if (result.status === 'accepted') {
      const subjects = result.state.erased ?? [];
      return { dataSubjects: subjects.length, complete: await isDone(this.log, session, id, subjects), userErrors: [], position };
    }
    return { dataSubjects: 0, complete: false, userErrors: [{ ...erasureError(result), field: ['orderId'] }], position };
  }
}

const completionTimeoutMs = 3_000;

/** Whether the keys are deleted and the view of orders has applied the erasure; `false` when that is not seen within the timeout. */
const isDone = async (log: EventLog, session: ReadSession, orderId: string, subjects: readonly string[]): Promise<boolean> => {
  for (const end = Date.now() + completionTimeoutMs; ; await delay(50)) {
    try {
      const erased = await Promise.all(subjects.map((subject) => isErased(log, subject)));
      const { freshness } = await session.queryWithFreshness(TrackOrder, { orderId, keyHash: keyHash('') });
      if (erased.every(Boolean) && freshness?.reached === true) return true;
    } catch (error) {
      // The broker or the view does not answer: not known to be complete.
      if (!(error instanceof LogError || error instanceof QueryRefused)) throw error;
    }
    if (Date.now() > end) return false;
  }
};

const errorOf = (rejection: OrderRejection): ErrorBody => {
  if (rejection.type !== 'OrderUnderWay') return toAdminError(rejectionError(rejection));
  return { code: 'ORDER_UNDER_WAY', message: 'This order, or another from the same cart, is still being carried out.' };
};

const erasureError = (result: Exclude<CommandResult<typeof order>, { status: 'accepted' }>): ErrorBody =>
  adminError<typeof order>(result, errorOf);
