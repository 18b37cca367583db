import type { StreamContract } from '@millrace/contracts';
import {
  type EventBatch,
  type EventLog,
  type CatchUpSubscription,
  subscribeToStream,
  type StreamCheckpoint,
} from '@millrace/event-log';

/** A batch with the name of its stream. */
export type StreamBatch = EventBatch & Readonly<{ stream: string }>;

/** Several catch-up subscriptions as one source of batches, with at most one batch per stream buffered here. */
export type MergedStreams = Readonly<{
  /**
   * The buffered batches, at least one, in the order of the streams; empty after `stop`, and when none arrives within `withinMs`. Throws the
   * error of a subscription.
   */
  next: (withinMs?: number) => Promise<readonly StreamBatch[]>;
  /** Makes `next` throw. */
  fail: (error: unknown) => void;
  stop: () => Promise<void>;
}>;

type OpenedStream = Readonly<{ follower: CatchUpSubscription; batches: AsyncIterator<EventBatch> }>;

/** Subscribes to each stream behind the checkpoint that `after` returns for it. */
export const mergeStreams = async (
  log: EventLog,
  streams: readonly StreamContract[],
  after: (stream: string) => StreamCheckpoint | undefined,
  maxBatch: number,
): Promise<MergedStreams> => {
  const opened = new Map<string, OpenedStream>();
  const waiting = new Map<string, EventBatch>();
  let ended: { error?: unknown } | undefined;
  let resume: (() => void) | undefined;

  const end = (how: { error?: unknown }) => {
    ended ??= how;
    resume?.();
  };
  const pull = async (stream: string, batches: AsyncIterator<EventBatch>): Promise<void> => {
    try {
      const { done, value } = await batches.next();
      if (!done) waiting.set(stream, value);
      resume?.();
    } catch (error) {
      end({ error });
    }
  };
  const stop = async () => {
    end({});
    await Promise.all([...opened.values()].map(({ follower }) => follower.stop()));
  };
  const arrival = async (withinMs: number | undefined): Promise<void> => {
    let isLate = false;
    const expire = () => {
      isLate = true;
      resume?.();
    };
    const timer = withinMs === undefined ? undefined : setTimeout(expire, withinMs);
    while (waiting.size === 0 && !ended && !isLate) await new Promise<void>((arrived) => (resume = arrived));
    clearTimeout(timer);
  };
  const next = async (withinMs?: number): Promise<readonly StreamBatch[]> => {
    if (waiting.size === 0) await arrival(withinMs);
    if (ended && 'error' in ended) throw ended.error;
    if (ended) return [];
    const taken = [...opened.keys()].flatMap((stream) => streamBatch(stream, waiting.get(stream)));
    waiting.clear();
    for (const { stream } of taken) void pull(stream, (opened.get(stream) as OpenedStream).batches);
    return taken;
  };

  for (const stream of streams) {
    const { seq = 0, id } = after(stream.name) ?? {};
    const from = { after: seq, ...(id === undefined ? {} : { afterId: id }) };
    const follower = await subscribeToStream(log, { stream, ...from, maxBatch, unreadable: 'return' });
    const batches = follower.batches[Symbol.asyncIterator]();
    opened.set(stream.name, { follower, batches });
    void pull(stream.name, batches);
  }
  return { next, fail: (error) => end({ error }), stop };
};

const streamBatch = (stream: string, batch: EventBatch | undefined): readonly StreamBatch[] =>
  batch ? [{ ...batch, stream }] : [];
