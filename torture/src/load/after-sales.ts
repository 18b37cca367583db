import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ORDER, order, type OrderEvent, type OrderRequest } from '@millrace/contracts';
import { type CommandSender, type EventLog, LogError, type Recorded } from '@millrace/event-log';
import { follow } from '../partners/follow.js';
import type { Random } from '../plan/random.js';

type Desk = Readonly<{ log: EventLog; commands: CommandSender; gaveUp: AbortSignal }>;
type Placed = Extract<OrderEvent, { type: 'OrderPlaced' }>;

/**
 * Staff who cancel some orders at any step, refund parts of others once they are paid, and take back goods that were delivered. Each request is
 * repeated until it is accepted or rejected.
 */
export const runAfterSales = async (desk: Desk, random: Random, ends: AbortSignal): Promise<void> => {
  const sent = new Set<Promise<void>>();
  const placed = new Map<string, Placed>();
  await follow(desk.log, ORDER, ends, (recorded) => {
    if (ends.aborted) return;
    const { event, aggregateId: id } = recorded as Recorded<OrderEvent>;
    if (event.type === 'OrderPlaced') placed.set(id, event);
    const request = requestAfter(event, placed.get(id), random);
    if (!request) return;
    const work = sendOnce(desk, id, request, random.between(0, 4_000)).finally(() => sent.delete(work));
    sent.add(work);
  });
  await Promise.all(sent);
};

const requestAfter = (event: OrderEvent, placed: Placed | undefined, random: Random): OrderRequest | undefined => {
  if (event.type === 'OrderPlaced' && random.chance(0.1)) return { type: 'CancelOrder', actor: 'staff', reason: 'fraud' };
  if (!placed || (event.type !== 'OrderPaid' && event.type !== 'OrderClosed')) return undefined;
  const { lines, cost } = placed;
  const amount = { ...cost.total, minor: random.between(1, Math.ceil(cost.total.minor / 2)) };
  if (event.type === 'OrderPaid') {
    if (random.chance(0.15)) return { type: 'CancelOrder', actor: 'staff', reason: 'changed my mind' };
    return random.chance(0.2) ? { type: 'RefundOrder', refundId: randomUUID(), amount, reason: 'late' } : undefined;
  }
  const [line] = lines;
  if (!line || !random.chance(0.2)) return undefined;
  const returned = [{ lineId: line.lineId, quantity: 1 }];
  return { type: 'ReceiveReturn', returnId: randomUUID(), lines: returned, reason: 'broken', restock: true, refund: amount };
};

const sendOnce = async ({ commands, gaveUp }: Desk, id: string, request: OrderRequest, afterMs: number): Promise<void> => {
  await pause(afterMs);
  const requestId = randomUUID();
  while (!gaveUp.aborted) {
    const result = await commands.send({ aggregate: order, id, requestId, request, timeoutMs: 2_000 }).catch((error: unknown) => {
      if (error instanceof LogError && error.code === 'NOT_AVAILABLE') return { status: 'pending' };
      throw error;
    });
    if (result.status !== 'pending') return;
    await pause(100);
  }
};
