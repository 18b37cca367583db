import { randomUUID } from 'node:crypto';
import { INVENTORY, item } from '@millrace/contracts';
import { append, type EventLog } from '@millrace/event-log';

const atOnce = 500;

/** The items of the benchmark that have so many events. */
export const itemIds = (events: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `item-of-${events}-${n}`);

/** Appends so many events to each item, each from its own request; the items alternate, so that their events are interleaved. */
export const fillItems = async (log: EventLog, ids: readonly string[], events: number): Promise<void> => {
  const each = Math.max(1, Math.floor(atOnce / ids.length));
  const seqs = ids.map(() => 0);
  for (let version = 0; version < events; version += each) {
    const some = Math.min(each, events - version);
    const additions = ids.flatMap((id, n) =>
      Array.from({ length: some }, () => {
        const requestId = randomUUID();
        return {
          aggregate: item,
          id,
          expected: { seq: seqs[n] ?? 0, version },
          events: [{ type: 'StockAdjusted', delta: 1, reason: 'counted' }],
          cause: { correlationId: requestId, requestId, requestHash: requestId.replaceAll('-', '') },
        };
      }),
    );
    const appended = await append(log, INVENTORY, additions);
    if (appended.status === 'conflict') throw new Error('another writes to the log of the benchmark');
    for (const n of ids.keys()) seqs[n] = appended.events[(n + 1) * some - 1]?.seq ?? 0;
  }
};
