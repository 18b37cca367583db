import { type Metafield, ownedMetafields, product, type ProductRequest, type ProductState } from '@millrace/contracts';
import { type CommandResult, type CommandSender, LogError } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { commandFailure } from '../../commands/command-errors.js';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { contentIds } from '../../content/content-ids.js';
import type { MetafieldsUserError } from '../../generated/admin.js';
import { IdFactory } from '../../identity/id-factory.js';
import { metafieldRefusal } from './metafield-errors.js';
import type { OwnedName, Owner } from './metafield-inputs.js';

type Options = Readonly<{ idempotencyKey?: string | null | undefined; expectedVersion?: number | null | undefined }>;
type Change = Pick<Extract<ProductRequest, { type: 'ChangeMetafields' }>, 'set' | 'remove'>;
/** The metafields of the owner after the change, of a product those of its variants too; or why it was not carried out. */
type Sent = Readonly<{ metafieldsOf: MetafieldsOf; version: number }> | Readonly<{ refused: MetafieldsUserError }>;
type MetafieldsOf = (variantId: string | undefined) => readonly Metafield[];
type Result = CommandResult<typeof product> | CommandResult<typeof ownedMetafields>;
type Refused = Exclude<Result, { status: 'accepted' }>;

const ofProduct =
  ({ metafields = [], variants }: ProductState['details']): MetafieldsOf =>
  (variantId) =>
    variantId === undefined ? metafields : (variants.find(({ id }) => id === variantId)?.metafields ?? []);

/** Sends the commands that change metafields. */
@Injectable()
export class MetafieldCommands {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
  ) {}

  /** Changes the metafields with these names, which are all of one owner. What the contract does not accept is a user error too. */
  async change(session: ReadSession, names: readonly OwnedName[], change: Change, options: Options): Promise<Sent> {
    try {
      const result = await this.#send(session, names[0]?.owner ?? { productId: '' }, change, options);
      if (result.status !== 'accepted') return { refused: refusalOf(result, names) };
      const { details } = result.state;
      const metafieldsOf: MetafieldsOf = details && 'variants' in details ? ofProduct(details) : () => details?.metafields ?? [];
      return { metafieldsOf, version: result.version };
    } catch (error) {
      if (!(error instanceof LogError && error.code === 'INVALID_MESSAGE')) throw error;
      return { refused: { code: 'INVALID', message: error.message, field: ['metafields'], elementIndex: null } };
    }
  }

  #send(session: ReadSession, owner: Owner, change: Change, { idempotencyKey, expectedVersion }: Options): Promise<Result> {
    const to = (id: string) => ({
      ...{ id, requestId: this.ids.request(id, idempotencyKey ?? undefined) },
      ...(expectedVersion != null && { expectedVersion }),
    });
    if ('productId' in owner) {
      const request = { type: 'ChangeMetafields' as const, ...change };
      return sendObserved(this.commands, session, { aggregate: product, ...to(owner.productId), request });
    }
    const id = contentIds.metafields(owner.ownerType, owner.ownerId);
    const request = { type: 'ChangeOwnedMetafields' as const, ...owner, ...change };
    return sendObserved(this.commands, session, { aggregate: ownedMetafields, ...to(id), request });
  }
}

const refusalOf = (result: Refused, names: readonly OwnedName[]): MetafieldsUserError => {
  if (result.status === 'rejected') return metafieldRefusal(result.rejection, names);
  const { code, message, field } = commandFailure(result);
  const about = { field, elementIndex: null };
  if (code === 'REQUEST_FAILED') return { code: 'INVALID', message: 'The request could not be carried out.', ...about };
  return { code, message: code === 'VERSION_CONFLICT' ? 'The owner has changed meanwhile.' : message, ...about };
};
