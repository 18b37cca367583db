import { product, type Translation, type TranslationChange } from '@millrace/contracts';
import { type CommandResult, type CommandSender, LogError } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { commandFailure } from '../../commands/command-errors.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { ReadSession } from '../../consistency/read-session.js';
import type { TranslationUserError } from '../../generated/admin.js';
import { IdFactory } from '../../identity/id-factory.js';
import type { Owner } from './resource.js';
import { translationRefusal } from './translation-errors.js';

type Options = Readonly<{ idempotencyKey?: string | null | undefined; expectedVersion?: number | null | undefined }>;
/** All translations of the owner after the change, or why it was not carried out. */
type Sending = Readonly<{ translations: readonly Translation[] }> | Readonly<{ refused: TranslationUserError }>;
type Change = Readonly<{
  register: TranslationChange['register'][number][];
  remove: TranslationChange['remove'][number][];
}>;

/** Sends the commands that change translations. */
@Injectable()
export class TranslationCommands {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  /** Changes the translations of an owner. What the contract does not accept is a user error too. */
  async change(
    session: ReadSession,
    { target: { id } }: Owner,
    change: Change,
    { idempotencyKey, expectedVersion }: Options,
  ): Promise<Sending> {
    const requestId = this.ids.request(id, idempotencyKey ?? undefined);
    const command = {
      ...{ aggregate: product, id, requestId, request: { type: 'TranslateProduct' as const, ...change } },
      ...(expectedVersion != null && { expectedVersion }),
    };
    try {
      const result = await sendObserved(this.commands, session, command);
      return result.status === 'accepted'
        ? { translations: result.state.details.translations ?? [] }
        : { refused: refusalOf(result) };
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'INVALID_MESSAGE')) throw error;
      return { refused: { code: 'INVALID', message: error.message, field: ['translations'] } };
    }
  }
}

const refusalOf = (result: Exclude<CommandResult<typeof product>, { status: 'accepted' }>): TranslationUserError => {
  if (result.status === 'rejected') return { ...translationRefusal(result.rejection), field: ['translations'] };
  const { code, message, field } = commandFailure(result);
  if (code === 'REQUEST_FAILED') return { code: 'INVALID', message: 'The request could not be carried out.', field };
  if (code === 'VERSION_CONFLICT') return { code, message: 'The resource has changed meanwhile.', field };
  return { code, message, field };
};
