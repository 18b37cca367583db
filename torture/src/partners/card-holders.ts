import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { PAYMENT, type PaymentEvent } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { Random } from '../plan/random.js';
import { follow } from './follow.js';

/** Buyers at the page of the payment provider: most approve the payment, some reject it, and some go away. */
export const runCardHolders = async (log: EventLog, random: Random, ends: AbortSignal): Promise<void> => {
  const visits = new Set<Promise<void>>();
  setMaxListeners(0, ends);
  await follow(log, PAYMENT, ends, ({ event }) => {
    const required = event as PaymentEvent;
    if (required.type !== 'PaymentActionRequired' || required.url === undefined) return;
    const dice = random.between(1, 10);
    if (dice > 8) return;
    const visit = act(`${required.url}/${dice > 7 ? 'reject' : 'approve'}`, random.between(100, 6_000), ends).finally(() =>
      visits.delete(visit),
    );
    visits.add(visit);
  });
  await Promise.all(visits);
};

const act = async (url: string, afterMs: number, ends: AbortSignal): Promise<void> => {
  await pause(afterMs, undefined, { signal: ends }).catch(() => undefined);
  // The page may be gone: the buyer tries no second time.
  await fetch(url, { method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
};
