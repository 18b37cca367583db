import { item, ReadStock, type StockItem } from '@millrace/contracts';
import type { VariantStock } from './merge/merge-variants.js';
import type { ReadSession } from '../../consistency/read-session.js';
import type { Column } from './csv/columns.js';
import { stockError } from '../stock/stock-errors.js';
import { sendImportCommand, notAppended } from './send-import-command.js';
import { type ImportRun, rowKey } from './put-product.js';
import type { FieldChange } from './import-tally.js';

const atOnce = 250;
type Rules = Readonly<{ tracked?: boolean; inventoryPolicy?: 'deny' | 'continue' }>;
type StockDifference = Readonly<{ onHand?: number; rules: Rules; changes: readonly FieldChange[] }>;

/** The stock of variants from the inventory service, without those that were never counted. */
export const readStock = async (session: ReadSession, variantIds: readonly string[]): Promise<ReadonlyMap<string, StockItem>> => {
  const items = new Map<string, StockItem>();
  for (let at = 0; at < variantIds.length; at += atOnce)
    for (const one of (await session.query(ReadStock, { variantIds: variantIds.slice(at, at + atOnce) })).items)
      items.set(one.variantId, one);
  return items;
};

/** Sends the stock of a row when it differs; rejections are reported at the row. */
export const setStock = async (
  running: ImportRun,
  { variantId, row, stock }: VariantStock,
  handle: string,
  known: StockItem | undefined,
): Promise<readonly FieldChange[]> => {
  const { tally, columns, importId } = running;
  const { onHand, rules, changes } = stockDifference(stock, known);
  const notice = (column: Column, reason: string) => tally.notices.push({ row, column: columns.nameOf(column), handle, reason });
  if (stock.onHand !== undefined && stock.onHand < 0 && onHand !== undefined)
    notice('quantity', `"${stock.onHand}" is below zero: 0 are on hand`);
  if (rules.tracked === false)
    notice('tracker', 'is empty: the stock is not tracked, and the variant is sold whatever its quantity');
  if (stock.tracked === undefined && known?.tracked === false && stock.onHand !== undefined)
    notice(
      'quantity',
      'the stock is not tracked, and the file does not say otherwise: the variant is sold whatever its quantity',
    );
  if (running.dryRun || changes.length === 0) return changes;
  const named = Object.keys(rules).length > 0;
  const reason = `product import ${importId}`;
  const problem =
    onHand === undefined
      ? await send(running, variantId, `${rowKey(running, row)} rules`, { type: 'ChangeInventoryPolicy', ...rules })
      : await send(running, variantId, rowKey(running, row), { type: 'CountStock', onHand, reason, ...rules });
  if (problem === undefined) return changes;
  tally.errors.push({ row, column: columns.nameOf('quantity'), handle, reason: `stock: ${problem}` });
  if (onHand !== undefined && named)
    await send(running, variantId, `${rowKey(running, row)} rules`, { type: 'ChangeInventoryPolicy', ...rules });
  return changes;
};

type StockRequest =
  | Readonly<{ type: 'ChangeInventoryPolicy' } & Rules>
  | Readonly<{ type: 'CountStock'; onHand: number; reason: string } & Rules>;

const send = async (running: ImportRun, id: string, key: string, request: StockRequest): Promise<string | undefined> => {
  const result = await sendImportCommand(running, { aggregate: item, id, requestId: running.ids.request(id, key), request });
  if (result.status === 'accepted' || (result.status === 'reused' && running.rowsBefore !== undefined)) return undefined;
  return result.status === 'unavailable' ? notAppended : stockError(result).message;
};

/** The difference from the known stock. A quantity as exported, on hand minus backordered, is no difference. */
const stockDifference = (stock: VariantStock['stock'], known: StockItem | undefined): StockDifference => {
  const counted = known && known.onHand - (known.backordered ?? 0);
  const before = { tracked: known?.tracked ?? true, inventoryPolicy: known?.inventoryPolicy ?? 'deny' } as const;
  const { tracked = before.tracked, inventoryPolicy = before.inventoryPolicy } = stock;
  const changes: FieldChange[] = [];
  const change = (field: string, from: string | number | boolean | undefined, to: string | number | boolean) =>
    changes.push({ field, before: from === undefined ? undefined : String(from), after: String(to) });
  const has = counted ?? 0;
  const moves = stock.onHand !== undefined && stock.onHand !== has && Math.max(0, stock.onHand) !== has;
  if (moves) change('onHand', counted, Math.max(0, stock.onHand ?? 0));
  if (tracked !== before.tracked) change('tracked', before.tracked, tracked);
  if (inventoryPolicy !== before.inventoryPolicy) change('inventoryPolicy', before.inventoryPolicy, inventoryPolicy);
  return {
    ...(moves && { onHand: Math.max(0, stock.onHand ?? 0) }),
    rules: {
      ...(tracked !== before.tracked && { tracked }),
      ...(inventoryPolicy !== before.inventoryPolicy && { inventoryPolicy }),
    },
    changes,
  };
};
