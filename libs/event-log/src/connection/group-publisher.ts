import { maxInFlight, minBatch, oncePerTurn } from './batching.js';
import { type OutgoingMessage, publish, type PublishResult } from './publish.js';
import type { Requesting } from './request.js';

/** Stores one message in the stream of the publisher. Same promise as `publish` of one message; may be called concurrently, in any number. */
export type GroupPublisher = (message: OutgoingMessage) => Promise<PublishResult>;

type Waiting = Readonly<{
  message: OutgoingMessage;
  settle(result: PublishResult | PromiseLike<PublishResult>): void;
}>;

/** The broker accepts at most 1,000 messages. */
const maxBatch = 200;

/**
 * A publisher to one stream that sends messages which wait at the same time as one atomic batch when they are many, one batch at a time,
 * and otherwise each by itself. Messages of a batch are stored in the order of the calls, or none of them is; single ones in any order.
 */
export const groupPublisher = (connection: Requesting, timeoutMs: number): GroupPublisher => {
  const waiting: Waiting[] = [];
  let inFlight = 0;
  let isBatchInFlight = false;

  const sendBatch = async (batch: readonly Waiting[]): Promise<void> => {
    isBatchInFlight = true;
    const result = publish(
      connection,
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
    const result = publish(connection, [message], timeoutMs);
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
  const startSoon = oncePerTurn(start);
  return (message) =>
    new Promise((settle) => {
      waiting.push({ message, settle });
      startSoon();
    });
};
