import type { NatsConnection } from '@nats-io/transport-node';
import { type OutgoingMessage, publish, type PublishResult } from './publish.js';

/** Stores one message in the stream of the publisher. Same promise as `publish` of one message; may be called concurrently, in any number. */
export type GroupPublisher = (message: OutgoingMessage) => Promise<PublishResult>;

type Waiting = Readonly<{
  message: OutgoingMessage;
  settle(result: PublishResult | PromiseLike<PublishResult>): void;
}>;

/** An atomic batch costs the broker as much as about fourteen single messages, whatever its size; the apps, far less. The broker accepts at most 1,000 messages. */
const [minBatch, maxBatch] = [12, 200];
/** Single messages in flight. A stream stores one after the other, so that more would only wait at the broker, before those of others. */
const maxInFlight = 8;

/**
 * A publisher to one stream that sends messages which wait at the same time as one atomic batch when they are many, one batch at a time,
 * and otherwise each by itself. Messages of a batch are stored in the order of the calls, or none of them is; single ones in any order.
 */
export const groupPublisher = (nc: NatsConnection, timeoutMs: number): GroupPublisher => {
  const waiting: Waiting[] = [];
  let inFlight = 0;
  let isBatchInFlight = false;
  let isStarting = false;

  const sendBatch = async (batch: readonly Waiting[]): Promise<void> => {
    isBatchInFlight = true;
    const result = publish(
      nc,
      batch.map(({ message }) => message),
      timeoutMs,
    );
    for (const { settle } of batch) settle(result);
    await result.catch(() => undefined);
    isBatchInFlight = false;
    start();
  };
  const sendOne = async ({ message, settle }: Waiting): Promise<void> => {
    inFlight += 1;
    const result = publish(nc, [message], timeoutMs);
    settle(result);
    await result.catch(() => undefined);
    inFlight -= 1;
    start();
  };
  const start = (): void => {
    if (!isBatchInFlight && waiting.length >= minBatch) void sendBatch(waiting.splice(0, maxBatch));
    for (const one of waiting.splice(0, Math.max(0, maxInFlight - inFlight))) void sendOne(one);
  };
  /** Messages of one turn are sent together. */
  const startSoon = (): void => {
    if (isStarting) return;
    isStarting = true;
    queueMicrotask(() => {
      isStarting = false;
      start();
    });
  };
  return (message) =>
    new Promise((settle) => {
      waiting.push({ message, settle });
      startSoon();
    });
};
