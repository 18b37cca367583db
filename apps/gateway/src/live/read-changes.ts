import type { StreamContract } from '@millrace/contracts';
import { type CatchUpSubscription, type EventBatch, type EventLog, subscribeToStream } from '@millrace/event-log';
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
  let [stopped, isOpen, seen] = [false, true, after];
  let source: CatchUpSubscription | undefined;
  const readAfter = async (seq: number) => {
    source = await subscribeToStream(log, { stream, after: seq, data: 'none' });
    isOpen = true;
    // It may have been stopped before there was a source.
    if (stopped) return;
    for await (const batch of source.batches) {
      onBatch(batch);
      seen = batch.lastSeq;
    }
  };
  const readUntilStopped = async () => {
    while (!stopped) {
      try {
        await readAfter(seen);
      } catch (error) {
        isOpen = false;
        Logger.error(`reading ${stream.name} failed: ${String(error)}`, name);
      }
      await source?.stop();
      if (stopped) return;
      await new Promise((done) => setTimeout(done, retryMs));
      seen = await resumeAfter(seen);
    }
  };
  const reading = readUntilStopped();
  const stop = async () => {
    stopped = true;
    await source?.stop();
    await reading;
  };
  return { name: stream.name, isOpen: () => isOpen && (source?.health().ok ?? true), stop };
};
