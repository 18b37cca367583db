import type { AggregateContract, MessageContract, RejectionOf, RequestOf, StateOf } from '@millrace/contracts';
import { type CommandResult, type CommandSender, LogError } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import type { TObject } from 'typebox';
import { adminError, mapRejection } from '../../../commands/command-errors.js';
import { COMMAND_SENDER } from '../../../commands/command-sender.js';
import { sendObserved } from '../../../commands/send-observed.js';
import type { ReadSession } from '../../../consistency/read-session.js';
import type { AdminUserError } from '../../../generated/admin.js';
import { IdFactory } from '../../../identity/id-factory.js';
import { type ContentRejection, contentErrors } from './content-errors.js';

type ContentAggregate = AggregateContract<MessageContract, MessageContract, MessageContract, TObject>;
export type CommandOptions = Readonly<{
  idempotencyKey?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;
type Sent<A> = Readonly<{ aggregate: A; id: string; request: RequestOf<A>; options: CommandOptions }>;

/** `state`: after the command; absent when it was not carried out. `changed`: whether it led to an event. */
export type Sending<State> = Readonly<{
  state?: State;
  id: string;
  version: number;
  changed: boolean;
  userErrors: AdminUserError[];
  position: string;
}>;

/** Sends the staff's commands on content and on collections. */
@Injectable()
export class ContentCommands {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  /** What became of a command. An input that the contract does not accept is a user error too. */
  async send<A extends ContentAggregate>(session: ReadSession, sent: Sent<A>): Promise<Sending<StateOf<A>>> {
    const { aggregate, id, request, options } = sent;
    const { idempotencyKey, expectedVersion } = options;
    try {
      const requestId = this.ids.request(id, idempotencyKey ?? undefined);
      const command = { aggregate, id, request, requestId, ...(expectedVersion != null && { expectedVersion }) };
      const result: CommandResult<A> = await sendObserved(this.commands, session, command);
      if (result.status !== 'accepted') return refusedContent(session, errorOf(result), id);
      const { state, version, changed } = result;
      return { state, id, version, changed, userErrors: [], position: session.observe({}) };
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'INVALID_MESSAGE')) throw error;
      return refusedContent(session, { code: 'INVALID', message: error.message, field: ['input'] }, id);
    }
  }
}

const errorOf = <A extends ContentAggregate>(result: Exclude<CommandResult<A>, { status: 'accepted' }>): AdminUserError => {
  if (result.status === 'conflict') {
    const message = `It has changed: it is at version ${result.version} now.`;
    return { code: 'VERSION_CONFLICT', message, field: ['expectedVersion'] };
  }
  const error = adminError<A>(result, (rejection: RejectionOf<A>) => mapRejection(rejection as ContentRejection, contentErrors));
  return { ...error, field: ['input'] };
};

/** What became of an input that is not even sent. */
export const refusedContent = (session: ReadSession, error: AdminUserError, id = ''): Sending<never> => ({
  id,
  version: 0,
  changed: false,
  userErrors: [error],
  position: session.observe({}),
});
