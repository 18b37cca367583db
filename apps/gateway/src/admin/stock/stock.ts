import { type ItemRequest, item, type StockItem } from '@millrace/contracts';
import { LogError, type CommandSender } from '@millrace/event-log';
import type { AdminUserError, InventoryItem } from '../../generated/admin.js';
import { idOf, variantGid } from '../../identity/gid.js';
import type { IdFactory } from '../../identity/id-factory.js';
import type { ReadSession } from '../../consistency/read-session.js';
import { forEachConcurrently } from '../batch/for-each-concurrently.js';
import { stockError } from './stock-errors.js';

export type StockChange = Readonly<{ variantId: string; request: ItemRequest }>;
type Options = Readonly<{ idempotencyKey: string | null | undefined; list: 'changes' | 'quantities' | 'variants' }>;
type Payload = Readonly<{ items: InventoryItem[]; userErrors: AdminUserError[]; position: string }>;
/** Each variant is changed by itself: one that is refused does not keep the others from it. */
export type ChangeStock = (session: ReadSession, changes: readonly StockChange[], options: Options) => Promise<Payload>;

const concurrent = 64;
const most = 1_000;

export const openStock =
  (requests: CommandSender, keys: IdFactory): ChangeStock =>
  async (session, changes, { idempotencyKey, list }) => {
    const items: InventoryItem[] = [];
    const userErrors: AdminUserError[] = [];
    const field = (index: number, ...leaf: string[]) => ['input', list, String(index), ...leaf];
    const ids = changes.map(({ variantId }) => idOf('ProductVariant', variantId));
    if (ids.length > most) userErrors.push({ code: 'TOO_LARGE', message: `At most ${most} at once.`, field: ['input', list] });
    ids.forEach((id, index) => {
      const twice = ids.indexOf(id) < index;
      const message = id === '' ? 'This is not the id of a variant.' : 'This variant is named twice.';
      if (id === '' || twice) userErrors.push({ code: 'INVALID', message, field: field(index, 'variantId') });
    });
    if (userErrors.length > 0) return { items, userErrors, position: session.observe({}) };

    const changeOne = async ([index, { request }]: [number, StockChange]) => {
      const id = ids[index] ?? '';
      try {
        const outcome = await requests.send({
          aggregate: item,
          id,
          request,
          requestId: keys.request(id, idempotencyKey ?? undefined),
        });
        if ('position' in outcome) session.observe(outcome.position);
        if (outcome.status === 'accepted') items.push(toItem({ variantId: id, ...outcome.state, version: outcome.version }));
        else userErrors.push({ ...stockError(outcome), field: field(index) });
      } catch (fault) {
        if (!(fault instanceof LogError && fault.code === 'INVALID_MESSAGE')) throw fault;
        userErrors.push({ code: 'INVALID', message: fault.message, field: field(index) });
      }
    };
    await forEachConcurrently(concurrent, changes.entries(), changeOne);
    return { items, userErrors, position: session.observe({}) };
  };

export const toItem = (stock: StockItem): InventoryItem => {
  const { onHand, held, backordered = 0, tracked = true, inventoryPolicy = 'deny', version } = stock;
  return {
    onHand,
    held,
    backordered,
    tracked,
    version,
    variantId: variantGid(stock.variantId),
    available: onHand - held - backordered,
    inventoryPolicy: inventoryPolicy === 'deny' ? 'DENY' : 'CONTINUE',
  };
};
