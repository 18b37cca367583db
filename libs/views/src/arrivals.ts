import type { StreamContract } from '@millrace/contracts';
import {
  type EventBatch,
  type EventLog,
  type CatchUpSubscription,
  subscribeToStream,
  type StreamCheckpoint,
} from '@millrace/event-log';

export type Arrival = EventBatch & Readonly<{ stream: string }>;

/** Several streams as one source of batches. At most one batch per stream waits here; the rest waits in the followers. */
export type Arrivals = Readonly<{
  /** All that has arrived, at least one batch, in the order of the streams; none after `stop`. Throws what a follower throws. */
  next: () => Promise<readonly Arrival[]>;
  /** Makes `next` throw. */
  fail: (fault: unknown) => void;
  stop: () => Promise<void>;
}>;

type Opened = Readonly<{ follower: CatchUpSubscription; batches: AsyncIterator<EventBatch> }>;

/** Follows each stream from behind the message that `after` names for it. */
export const openArrivals = async (
  log: EventLog,
  streams: readonly StreamContract[],
  after: (stream: string) => StreamCheckpoint | undefined,
  maxBatch: number,
): Promise<Arrivals> => {
  const opened = new Map<string, Opened>();
  const waiting = new Map<string, EventBatch>();
  let ended: { fault?: unknown } | undefined;
  let wake: (() => void) | undefined;

  const end = (how: { fault?: unknown }) => {
    ended ??= how;
    wake?.();
  };
  const pull = async (stream: string, batches: AsyncIterator<EventBatch>): Promise<void> => {
    try {
      const { done, value } = await batches.next();
      if (!done) waiting.set(stream, value);
      wake?.();
    } catch (fault) {
      end({ fault });
    }
  };
  const stop = async () => {
    end({});
    await Promise.all([...opened.values()].map(({ follower }) => follower.stop()));
  };
  const next = async (): Promise<readonly Arrival[]> => {
    while (waiting.size === 0 && !ended) await new Promise<void>((arrived) => (wake = arrived));
    if (ended && 'fault' in ended) throw ended.fault;
    if (ended) return [];
    const taken = [...opened.keys()].flatMap((stream) => arrivalOf(stream, waiting.get(stream)));
    waiting.clear();
    for (const { stream } of taken) void pull(stream, (opened.get(stream) as Opened).batches);
    return taken;
  };

  for (const stream of streams) {
    const { seq = 0, id } = after(stream.name) ?? {};
    const from = { after: seq, ...(id === undefined ? {} : { afterId: id }) };
    const follower = await subscribeToStream(log, { stream, ...from, maxBatch, unreadable: 'told' });
    const batches = follower.batches[Symbol.asyncIterator]();
    opened.set(stream.name, { follower, batches });
    void pull(stream.name, batches);
  }
  return { next, fail: (fault) => end({ fault }), stop };
};

const arrivalOf = (stream: string, batch: EventBatch | undefined): readonly Arrival[] => (batch ? [{ ...batch, stream }] : []);
