import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ORDER, order, type OrderEvent } from '@millrace/contracts';
import { append, type EventLog, loadEvents } from '@millrace/event-log';
import type { Random } from '../plan/random.js';
import { anyItem } from './staff.js';
import type { Journal } from './journal.js';

type Shop = Readonly<{ log: EventLog; journal: Journal; gaveUp: AbortSignal }>;

/** Appends events of orders as the checkout would: each order requests stock, and 75 % release it, some before it is reserved. */
export const simulateOrders = async (shop: Shop, random: Random, ends: AbortSignal): Promise<void> => {
  while (!ends.aborted) {
    const id = randomUUID();
    const variants = new Set(Array.from({ length: random.between(1, 3) }, () => anyItem(random)));
    const lines = [...variants].map((variantId) => ({ variantId, quantity: random.between(1, 4) }));
    await record(shop, id, 1, { type: 'StockReservationRequested', lines });
    await pause(random.oneOf(0, 5, 50, 300));
    const release = { type: 'StockReleaseRequested', reason: 'PAYMENT_DECLINED', detail: '', lines } as const;
    if (random.chance(0.75)) await record(shop, id, 2, release);
    await pause(random.between(1, 30));
  }
};

/** Appends the order's event of this version; after an attempt without an answer the log is read first. */
const record = async ({ log, journal, gaveUp }: Shop, id: string, version: number, event: OrderEvent): Promise<void> => {
  while (!gaveUp.aborted) {
    try {
      const before = await loadEvents(log, ORDER, order, id);
      const own = before.find((one) => one.version === version);
      if (own) return void journal.caused.push(own);
      const after = { seq: before.at(-1)?.seq ?? 0, version: before.length };
      const additions = [{ aggregate: order, id, expected: after, events: [event], cause: { correlationId: id } }];
      const appended = await append(log, ORDER, additions);
      if (appended.status === 'appended') return void journal.caused.push(...appended.events);
    } catch {
      journal.counts.notAvailable += 1;
    }
    await pause(100);
  }
};
