import type { AggregateContract, MessageContract, RequestOf, StateOf } from '@millrace/contracts';
import { type CommandResult, type CommandSender, LogError } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import type { TObject } from 'typebox';
import { adminError } from '../../commands/command-errors.js';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { ReadSession } from '../../consistency/read-session.js';
import type { AdminUserError } from '../../generated/admin.js';
import { IdFactory } from '../../identity/id-factory.js';
import { type RuleRejection, ruleError } from './pricing-errors.js';

type RuleAggregate = AggregateContract<MessageContract, MessageContract, MessageContract, TObject>;
type Payload<A> = Readonly<{
  rule: (StateOf<A> & { id: string; version: number }) | null;
  userErrors: AdminUserError[];
  position: string;
}>;
type Sent<A> = Readonly<{ aggregate: A; id: string; request: RequestOf<A>; idempotencyKey: string | null | undefined }>;

/** Sends the staff's commands on the rules of prices. */
@Injectable()
export class PricingCommands {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  /** The id of a new rule: the same for the same idempotency key. */
  newId(idempotencyKey: string | null | undefined): string {
    return this.ids.rule(idempotencyKey ?? undefined);
  }

  /** The rule after the command, or the error; an input that the contract does not accept is an error too. */
  async send<A extends RuleAggregate>(
    session: ReadSession,
    { aggregate, id, request, idempotencyKey }: Sent<A>,
  ): Promise<Payload<A>> {
    try {
      const requestId = this.ids.request(id, idempotencyKey ?? undefined);
      const result: CommandResult<A> = await sendObserved(this.commands, session, { aggregate, id, request, requestId });
      if (result.status !== 'accepted')
        return refused(
          session,
          adminError<A>(result, (rejection) => ruleError(rejection as RuleRejection)),
        );
      return { rule: { ...result.state, id, version: result.version }, userErrors: [], position: session.observe({}) };
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'INVALID_MESSAGE')) throw error;
      return refused(session, { code: 'INVALID', message: error.message });
    }
  }
}

/** The payload of an input that is not even sent. */
export const refused = (session: ReadSession, error: Pick<AdminUserError, 'code' | 'message'>) => ({
  rule: null,
  userErrors: [{ ...error, field: ['input'] }],
  position: session.observe({}),
});
