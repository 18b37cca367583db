import {
  article,
  blog,
  menu,
  metaobject,
  type NewTranslation,
  page,
  policy,
  product,
  type Translation,
  type TranslationName,
} from '@millrace/contracts';
import { type CommandResult, type CommandSender, LogError } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { commandFailure } from '../../commands/command-errors.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { ReadSession } from '../../consistency/read-session.js';
import type { TranslationUserError } from '../../generated/admin.js';
import { IdFactory } from '../../identity/id-factory.js';
import type { Target } from './owner.js';
import { translationRefusal } from './translation-errors.js';

type Options = Readonly<{ idempotencyKey?: string | null | undefined; expectedVersion?: number | null | undefined }>;
/** All translations of the owner after the change and whether it led to an event, or why it was not carried out. */
type Sending = Readonly<{ translations: readonly Translation[]; changed: boolean }> | Readonly<{ refused: TranslationUserError }>;
type Change = { register: NewTranslation[]; remove: TranslationName[] };
type Addressed = Readonly<{ id: string; requestId: string; expectedVersion?: number }>;
type Result = CommandResult<
  typeof product | typeof page | typeof blog | typeof article | typeof menu | typeof policy | typeof metaobject
>;

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
    { kind, id }: Target,
    change: Change,
    { idempotencyKey, expectedVersion }: Options = {},
  ): Promise<Sending> {
    const requestId = this.ids.request(id, idempotencyKey ?? undefined);
    const addressed = { id, requestId, ...(expectedVersion != null && { expectedVersion }) };
    try {
      const result = await this.#send(session, kind, addressed, change);
      return result.status === 'accepted'
        ? { translations: result.state.details?.translations ?? [], changed: result.changed }
        : { refused: refusalOf(result) };
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'INVALID_MESSAGE')) throw error;
      return { refused: { code: 'INVALID', message: error.message, field: ['translations'] } };
    }
  }

  #send(session: ReadSession, kind: Target['kind'], to: Addressed, change: Change): Promise<Result> {
    const { commands } = this;
    switch (kind) {
      case 'product':
        return sendObserved(commands, session, { ...to, aggregate: product, request: { type: 'TranslateProduct', ...change } });
      case 'page':
        return sendObserved(commands, session, { ...to, aggregate: page, request: { type: 'TranslatePage', ...change } });
      case 'blog':
        return sendObserved(commands, session, { ...to, aggregate: blog, request: { type: 'TranslateBlog', ...change } });
      case 'article':
        return sendObserved(commands, session, { ...to, aggregate: article, request: { type: 'TranslateArticle', ...change } });
      case 'menu':
        return sendObserved(commands, session, { ...to, aggregate: menu, request: { type: 'TranslateMenu', ...change } });
      case 'metaobject':
        return sendObserved(commands, session, {
          ...to,
          aggregate: metaobject,
          request: { type: 'TranslateMetaobject', ...change },
        });
      case 'policy':
        return sendObserved(commands, session, { ...to, aggregate: policy, request: { type: 'TranslatePolicy', ...change } });
    }
  }
}

const refusalOf = (result: Exclude<Result, { status: 'accepted' }>): TranslationUserError => {
  if (result.status === 'rejected') return { ...translationRefusal(result.rejection), field: ['translations'] };
  const { code, message, field } = commandFailure(result);
  if (code === 'REQUEST_FAILED') return { code: 'INVALID', message: 'The request could not be carried out.', field };
  if (code === 'VERSION_CONFLICT') return { code, message: 'The resource has changed meanwhile.', field };
  return { code, message, field };
};
