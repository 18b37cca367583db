import { type ItemRequest, item, type StockItem } from '@millrace/contracts';
import { LogError, type CommandSender } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { COMMAND_SENDER } from '../../commands/command-sender.js';
import { sendObserved } from '../../commands/send-observed.js';
import type { AdminUserError, InventoryItem } from '../../generated/admin.js';
import { idOf, variantGid } from '../../identity/gid.js';
import { IdFactory } from '../../identity/id-factory.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { forEachConcurrently } from '../batch/for-each-concurrently.js';
import { levelsOf } from './levels.js';
import { LocationCommands } from './locations.js';
import { stockError } from './stock-errors.js';

export type StockChange = Readonly<{ variantId: string; request: ItemRequest }>;
type Options = Readonly<{ idempotencyKey: string | null | undefined; list: 'changes' | 'quantities' | 'variants' | 'receipts' }>;
type Payload = Readonly<{ items: InventoryItem[]; userErrors: AdminUserError[]; position: string }>;
const concurrent = 64;
const maxChanges = 1_000;

/** Changes the stock of variants. */
@Injectable()
export class StockCommands {
  constructor(
    @Inject(COMMAND_SENDER) private readonly commands: CommandSender,
    private readonly ids: IdFactory,
    readonly locations: LocationCommands,
  ) {}

  /** Sends one command for each variant, in no order; a rejected one does not hold up the others. `list`: the argument's name. */
  async change(session: ReadSession, changes: readonly StockChange[], { idempotencyKey, list }: Options): Promise<Payload> {
    const items: InventoryItem[] = [];
    const userErrors: AdminUserError[] = [];
    const field = (index: number, ...leaf: string[]) => ['input', list, String(index), ...leaf];
    const variantIds = changes.map(({ variantId }) => idOf('ProductVariant', variantId));
    if (variantIds.length > maxChanges)
      userErrors.push({ code: 'TOO_LARGE', message: `At most ${maxChanges} at once.`, field: ['input', list] });
    variantIds.forEach((id, index) => {
      const twice = variantIds.indexOf(id) < index;
      const message = id === '' ? 'This is not the id of a variant.' : 'This variant is named twice.';
      if (id === '' || twice) userErrors.push({ code: 'INVALID', message, field: field(index, 'variantId') });
    });
    if (userErrors.length > 0) return { items, userErrors, position: session.observe({}) };

    const changeOne = async ([index, { request }]: [number, StockChange]) => {
      const id = variantIds[index] ?? '';
      try {
        const result = await sendObserved(this.commands, session, {
          aggregate: item,
          id,
          request,
          requestId: this.ids.request(id, idempotencyKey ?? undefined),
        });
        if (result.status === 'accepted') items.push(toItem({ variantId: id, ...result.state, version: result.version }));
        else userErrors.push({ ...stockError(result), field: field(index) });
      } catch (error) {
        if (!(error instanceof LogError && error.code === 'INVALID_MESSAGE')) throw error;
        userErrors.push({ code: 'INVALID', message: error.message, field: field(index) });
      }
    };
    await forEachConcurrently(concurrent, changes.entries(), changeOne);
    return { items, userErrors, position: session.observe({}) };
  }
}

export const toItem = (stock: StockItem): InventoryItem => {
  const { onHand, held, backordered = 0, tracked = true, inventoryPolicy = 'deny', lowStockThreshold = null, version } = stock;
  return {
    onHand,
    held,
    backordered,
    tracked,
    version,
    lowStockThreshold,
    levels: levelsOf(stock),
    variantId: variantGid(stock.variantId),
    available: onHand - held - backordered,
    inventoryPolicy: inventoryPolicy === 'deny' ? 'DENY' : 'CONTINUE',
  };
};
