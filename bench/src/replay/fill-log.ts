import { INVENTORY, item } from '@millrace/contracts';
import { append, connectLog } from '@millrace/event-log';

export type Filled = { readonly events: number; readonly items: number };

const items = 2_000;
const rounds = 40;
const atOnce = 500;
const cause = { correlationId: 'benchmark' };

/** Fills empty streams with changes of stock: every item is changed once each round, so that neighbouring events differ. */
export const fillLog = async (servers: string): Promise<Filled> => {
  const access = { servers, user: 'benchmark', password: 'benchmark' };
  const log = await connectLog({ ...access, app: INVENTORY.owner });
  const seqs = Array.from({ length: items }, () => 0);
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (let from = 0; from < items; from += atOnce) {
        const additions = seqs.slice(from, from + atOnce).map((seq, n) => ({
          aggregate: item,
          id: `item-${from + n}`,
          expected: { seq, version: round },
          events: [{ type: 'StockAdjusted', delta: 1 + (round % 7), reason: 'counted' }],
          cause,
        }));
        const appended = await append(log, INVENTORY, additions);
        if (appended.status === 'conflict') throw new Error('another writes to the log of the benchmark');
        for (const [n, event] of appended.events.entries()) seqs[from + n] = event.seq;
      }
    }
  } finally {
    await log.close();
  }
  return { events: items * rounds, items };
};
