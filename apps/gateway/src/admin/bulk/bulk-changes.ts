import {
  afterBulkEvent,
  type BulkOperationEvent,
  type BulkOperationState,
  bulkOperation,
  type StreamContract,
} from '@millrace/contracts';
import { type EventLog, loadEvents, type Recorded, subscribeToStream } from '@millrace/event-log';

/** The state of a bulk operation after an event, and the sequence of that event. */
export type BulkChange = Readonly<{ state: BulkOperationState; seq: number }>;

const ended = (state: BulkOperationState): boolean => state.status !== undefined && state.status !== 'running';

/**
 * The state after each event of an operation behind a sequence; with 0, first the state as it is. Each once and in order. Ends with the operation, or when the
 * reader returns, which ends the subscription to the stream at once.
 */
export const bulkChanges = (
  log: EventLog,
  stream: StreamContract,
  id: string,
  after: number,
): AsyncIterableIterator<BulkChange> => {
  const stops: (() => void)[] = [];
  const stopped = new Promise<undefined>((stop) => stops.push(() => stop(undefined)));
  const source = read(log, stream, { id, after, stopped });
  const items: AsyncIterableIterator<BulkChange> = {
    next: () => source.next(),
    return: async () => {
      for (const stop of stops) stop();
      return source.return(undefined);
    },
    throw: async (error: unknown) => {
      for (const stop of stops) stop();
      return source.throw(error);
    },
    [Symbol.asyncIterator]: () => items,
  };
  return items;
};

type Reading = Readonly<{ id: string; after: number; stopped: Promise<undefined> }>;

async function* read(
  log: EventLog,
  stream: StreamContract,
  { id, after, stopped }: Reading,
): AsyncGenerator<BulkChange, undefined> {
  const known = await loadEvents(log, stream, bulkOperation, id);
  let state: BulkOperationState = {};
  let seq = 0;
  const missed: BulkChange[] = [];
  for (const recorded of known) {
    state = afterBulkEvent(state, recorded.event as BulkOperationEvent);
    seq = recorded.seq;
    if (after > 0 && seq > after) missed.push({ state, seq });
  }
  if (after === 0 && seq > 0) missed.push({ state, seq });
  yield* missed;
  if (ended(state)) return undefined;
  // Behind what was read just now: nothing between is missed.
  const source = await subscribeToStream(log, { stream, after: Math.max(seq, after) });
  try {
    const batches = source.batches[Symbol.asyncIterator]();
    for (;;) {
      const batch = await Promise.race([batches.next(), stopped]);
      if (!batch || batch.done) return undefined;
      for (const recorded of batch.value.events) {
        if (!isOf(recorded, id) || recorded.seq <= seq) continue;
        state = afterBulkEvent(state, recorded.event as BulkOperationEvent);
        seq = recorded.seq;
        yield { state, seq };
        if (ended(state)) return undefined;
      }
    }
  } finally {
    await source.stop();
  }
}

const isOf = ({ aggregate, aggregateId }: Recorded, id: string): boolean =>
  aggregate === bulkOperation.name && aggregateId === id;
