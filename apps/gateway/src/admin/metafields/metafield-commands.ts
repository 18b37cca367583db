import { product, type ProductRequest, type ProductState } from '@millrace/contracts';
import { type CommandResult, type CommandSender, LogError } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { commandFailure } from '../../commands/command-errors.js';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { ReadSession } from '../../consistency/read-session.js';
import type { MetafieldsUserError } from '../../generated/admin.js';
import { IdFactory } from '../../identity/id-factory.js';
import { metafieldRefusal } from './metafield-errors.js';
import type { OwnedName } from './metafield-inputs.js';

type Options = Readonly<{ idempotencyKey?: string | null | undefined; expectedVersion?: number | null | undefined }>;
type Change = Pick<Extract<ProductRequest, { type: 'ChangeMetafields' }>, 'set' | 'remove'>;
/** The product after the change, or why it was not carried out. */
type Sent = Readonly<{ details: ProductState['details']; version: number }> | Readonly<{ refused: MetafieldsUserError }>;
type Refused = Exclude<CommandResult<typeof product>, { status: 'accepted' }>;

/** Sends the commands that change metafields of products. */
@Injectable()
export class MetafieldCommands {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  /** Changes the metafields with these names, which are all of one product. What the contract does not accept is a user error too. */
  async change(
    session: ReadSession,
    names: readonly OwnedName[],
    change: Change,
    { idempotencyKey, expectedVersion }: Options,
  ): Promise<Sent> {
    const id = names[0]?.productId ?? '';
    try {
      const result = await sendObserved(this.commands, session, {
        aggregate: product,
        id,
        requestId: this.ids.request(id, idempotencyKey ?? undefined),
        request: { type: 'ChangeMetafields', ...change },
        ...(expectedVersion != null && { expectedVersion }),
      });
      if (result.status !== 'accepted') return { refused: refusalOf(result, names) };
      return { details: result.state.details, version: result.version };
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'INVALID_MESSAGE')) throw error;
      return { refused: { code: 'INVALID', message: error.message, field: ['metafields'], elementIndex: null } };
    }
  }
}

const refusalOf = (result: Refused, names: readonly OwnedName[]): MetafieldsUserError => {
  if (result.status === 'rejected') return metafieldRefusal(result.rejection, names);
  const { code, message, field } = commandFailure(result);
  const about = { field, elementIndex: null };
  if (code === 'REQUEST_FAILED') return { code: 'INVALID', message: 'The request could not be carried out.', ...about };
  return { code, message: code === 'VERSION_CONFLICT' ? 'The product has changed meanwhile.' : message, ...about };
};
