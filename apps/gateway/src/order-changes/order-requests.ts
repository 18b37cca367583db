import { order, type OrderRequest, payment } from '@millrace/contracts';
import type { CommandResult, CommandSender } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../commands/command-sender.js';
import { sendObserved } from '../commands/send-observed.js';
import { type InputError, inputErrors } from '../commands/input-errors.js';
import { IdFactory } from '../identity/id-factory.js';
import type { ReadSession } from '../consistency/read-session.js';

/** What became of a request: its result, or why its input is refused before it is sent. */
export type OrderResult = CommandResult<typeof order> | Readonly<{ status: 'invalid'; errors: readonly InputError[] }>;

/** Sends what buyers and staff request of orders. */
@Injectable()
export class OrderRequests {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  /** The id of what a request creates at an order, such as a refund: the same for a repeated request. */
  newId(orderId: string, what: string, idempotencyKey: string | null | undefined): string {
    return this.ids.partOfOrder(orderId, what, idempotencyKey ?? undefined);
  }

  /** Sends a request; later reads of the session are at least as new. An input that no contract accepts is not sent. */
  async send(
    session: ReadSession,
    orderId: string,
    request: OrderRequest,
    idempotencyKey: string | null | undefined,
  ): Promise<OrderResult> {
    const errors = inputErrors(order, request);
    if (errors.length > 0) return { status: 'invalid', errors };
    const requestId = this.ids.request(orderId, idempotencyKey ?? undefined);
    return sendObserved(this.commands, session, { aggregate: order, id: orderId, request, requestId });
  }

  /** Says that the money of a bank transfer arrived. */
  async markAsPaid(
    session: ReadSession,
    orderId: string,
    idempotencyKey: string | null | undefined,
  ): Promise<CommandResult<typeof payment>> {
    const request = { type: 'MarkPaymentAsPaid' as const };
    const requestId = this.ids.request(orderId, idempotencyKey ?? undefined);
    return sendObserved(this.commands, session, { aggregate: payment, id: orderId, request, requestId });
  }
}
