import type { StreamContract } from '@millrace/contracts';
import { type CatchUpSubscription, type EventBatch, type EventLog, follow, subscribeToStream } from '@millrace/event-log';
import { Logger } from '@nestjs/common';

/** A stream that is read for its changes, without data. */
export type ChangeReader = Readonly<{ name: string; isOpen(): boolean; stop(): Promise<void> }>;

/** `name`: for the log. `onBatch` must not throw. `resumeAfter`: the sequence after which reading goes on after an error; `seen` is the last one that was read. */
export type ChangeReading = Readonly<{
  name: string;
  onBatch(batch: EventBatch): void;
  resumeAfter(seen: number): number | Promise<number>;
}>;

const retryMs = 1_000;

/** Reads a stream after a sequence until it is stopped; after an error again, one second later. */
export const readChanges = (
  log: EventLog,
  stream: StreamContract,
  after: number,
  { name, onBatch, resumeAfter }: ChangeReading,
): ChangeReader => {
  let [seen, isFirst] = [after, true];
  let source: CatchUpSubscription | undefined;
  const follower = follow(
    async ({ open }) => {
      if (!isFirst) seen = await resumeAfter(seen);
      isFirst = false;
      source = await open(subscribeToStream(log, { stream, after: seen, data: 'none' }));
      for await (const batch of source.batches) {
        onBatch(batch);
        seen = batch.lastSeq;
      }
    },
    {
      wait: { first: retryMs, longest: retryMs },
      onError: (error) => {
        Logger.error(`reading ${stream.name} failed: ${String(error)}`, name);
        return 'again';
      },
    },
  );
  const isOpen = () => follower.error() === undefined && (source?.health().ok ?? true);
  return { name: stream.name, isOpen, stop: () => follower.stop() };
};
