import { account, type AccountRequest, customer, type CustomerRequest } from '@millrace/contracts';
import type { CommandResult, CommandSender } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sendObserved } from '../../commands/send-observed.js';
import { type InputError, inputErrors } from '../../commands/input-errors.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { IdFactory } from '../../identity/id-factory.js';

type Key = string | null | undefined;

/** The result of a request to a customer, or why its input is refused before it is sent. */
export type CustomerResult = CommandResult<typeof customer> | Readonly<{ status: 'invalid'; errors: readonly InputError[] }>;

/** The result of a request to an account. */
export type AccountResult = CommandResult<typeof account>;

/** Sends requests to customers and accounts; later reads of the session are at least as new. */
@Injectable()
export class CustomerRequests {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  async send(session: ReadSession, id: string, request: CustomerRequest, idempotencyKey?: Key): Promise<CustomerResult> {
    const errors = inputErrors(customer, request);
    if (errors.length > 0) return { status: 'invalid', errors };
    const requestId = this.ids.request(id, idempotencyKey ?? undefined);
    return sendObserved(this.commands, session, { aggregate: customer, id, request, requestId });
  }

  /** Registers an address for a customer, by the token that confirms it. Only `accepted` says that it is registered. */
  register(
    session: ReadSession,
    emailHash: string,
    { customerId, tokenId }: Readonly<{ customerId: string; tokenId: string }>,
  ): Promise<AccountResult> {
    return this.sendToAccount(session, emailHash, { type: 'RegisterEmail', customerId, tokenId });
  }

  async sendToAccount(
    session: ReadSession,
    emailHash: string,
    request: AccountRequest,
    idempotencyKey?: Key,
  ): Promise<AccountResult> {
    const requestId = this.ids.request(emailHash, idempotencyKey ?? undefined);
    return sendObserved(this.commands, session, { aggregate: account, id: emailHash, request, requestId });
  }
}
