import type { OrderEvent, OrderRejection, StockLine } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { CommandOf } from '../model/order-command.js';
import type { Order, Return } from '../model/order-state.js';
import { stockLines } from '../model/stock-lines.js';
import { refund } from './refunds.js';

type OrderDecision = Decision<OrderEvent, OrderRejection>;
type Lines = Return['lines'];

/** Pieces of a line that are in no return, apart from the one that is being decided. */
const returnable = ({ lines, returns }: Order, lineId: string, returnId: string): number => {
  const bought = lines.find((line) => line.lineId === lineId)?.quantity ?? 0;
  const others = Object.entries(returns).flatMap(([id, one]) => (id === returnId ? [] : one.lines));
  return others.reduce((left, line) => (line.lineId === lineId ? left - line.quantity : left), bought);
};

const tooLarge = (order: Order, returnId: string, lines: Lines): OrderRejection | undefined => {
  const wanted = new Map<string, number>();
  for (const { lineId, quantity } of lines) wanted.set(lineId, (wanted.get(lineId) ?? 0) + quantity);
  for (const [lineId, quantity] of wanted) {
    const left = returnable(order, lineId, returnId);
    if (quantity > left) return { type: 'ReturnTooLarge', lineId, returnable: left };
  }
  return undefined;
};

/** Announces a return: goods that were delivered, each piece in one return. */
export const requestReturn = (order: Order, { returnId, lines, reason, actor }: CommandOf<'RequestReturn'>): OrderDecision => {
  if (order.returns[returnId]) return accept();
  if (!order.delivered) return reject({ type: 'NotDelivered' });
  const large = tooLarge(order, returnId, lines);
  return large ? reject(large) : accept({ type: 'ReturnRequested', returnId, lines, reason, actor });
};

/**
 * Receives returned goods, announced or not: they are restocked when they can be sold again, and paid back under the id of the return. All of
 * it is decided at once, so that goods never come back without their refund.
 */
export const receiveReturn = (order: Order, command: CommandOf<'ReceiveReturn'>): OrderDecision => {
  const { returnId, lines, reason, restock, refund: amount } = command;
  if (order.returns[returnId]?.received) return accept();
  if (order.step !== 'paid' && order.step !== 'closed') return reject({ type: 'NotDelivered' });
  const large = tooLarge(order, returnId, lines);
  if (large) return reject(large);
  const repaid = amount && amount.minor > 0 ? refund(order, { refundId: returnId, amount, reason }) : accept<OrderEvent>();
  if ('rejected' in repaid) return repaid;
  const restocked: OrderEvent[] = restock
    ? [{ type: 'RestockRequested', returnId, lines: stockLinesOf(order, lines), reason }]
    : [];
  return accept<OrderEvent>({ type: 'ReturnReceived', returnId, lines, reason }, ...restocked, ...repaid.accepted);
};

const stockLinesOf = (order: Order, lines: Lines): StockLine[] =>
  stockLines(
    lines.flatMap(({ lineId, quantity }) => {
      const bought = order.lines.find((line) => line.lineId === lineId);
      return bought ? [{ ...bought, quantity }] : [];
    }),
  );
