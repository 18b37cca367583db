import { DeliverPolicy } from '@nats-io/jetstream';
import type { Broker } from './broker.js';

/** A stored message. `pending`: how many messages that fit the filter were behind it when it was sent. `at`: when the broker stored it, ms since 1970. */
export type StoredMessage = Readonly<{
  subject: string;
  seq: number;
  pending: number;
  at: number;
  text(): string;
  header(name: string): string;
}>;

/** What is read: messages of a stream that fit a filter, from a sequence on. */
export type ReadOptions = Readonly<{ stream: string; filters: readonly string[]; from: number }>;

/** Messages in order, each once, without acknowledgements. `pending`: how many fit the filter when reading began. */
export type StreamReader = Readonly<{ pending: number; messages: AsyncIterable<StoredMessage>; stop(): Promise<void> }>;

const heartbeatMs = 1_000;
const maxMessages = 500;

/** Reads by an ordered consumer, which the client makes again behind the last message after a loss. Errors: those of the broker when it is made. */
export const openReader = async ({ js }: Broker, { stream, filters, from }: ReadOptions): Promise<StreamReader> => {
  const consumer = await js.consumers.get(stream, {
    // One filter is part of the subject of the request, which permissions can restrict; several are not.
    filter_subjects: filters.length === 1 ? (filters[0] ?? '') : [...filters],
    deliver_policy: DeliverPolicy.StartSequence,
    opt_start_seq: Math.max(1, from),
  });
  const { num_pending: pending } = await consumer.info(true);
  const received = await consumer.consume({ max_messages: maxMessages, idle_heartbeat: heartbeatMs });
  const messages = async function* (): AsyncIterable<StoredMessage> {
    for await (const message of received)
      yield {
        subject: message.subject,
        seq: message.seq,
        pending: message.info.pending,
        at: Number(message.timestampNanos / 1_000_000n),
        text: () => message.string(),
        header: (name) => message.headers?.get(name) ?? '',
      };
  };
  return {
    pending,
    messages: messages(),
    stop: async () => {
      received.stop();
      await consumer.delete().catch(() => false);
    },
  };
};

/** Reads what fits the filter now, in order. */
export const readAll = async (
  broker: Broker,
  options: ReadOptions,
  onMessage: (message: StoredMessage) => void,
): Promise<void> => {
  const reader = await openReader(broker, options);
  try {
    if (reader.pending === 0) return;
    for await (const message of reader.messages) {
      onMessage(message);
      if (message.pending === 0) return;
    }
  } finally {
    await reader.stop();
  }
};

/** The last message of a subject, from the stream's leader; `undefined` when there is none. */
export const readLast = async (
  { jsm }: Broker,
  stream: string,
  subject: string,
): Promise<Readonly<{ seq: number; text: string }> | undefined> => {
  const found = await jsm.streams.getMessage(stream, { last_by_subj: subject });
  return found ? { seq: found.seq, text: found.string() } : undefined;
};

/** The sequence of the first message of a subject; `undefined` when there is none. */
export const readFirst = async ({ jsm }: Broker, stream: string, subject: string): Promise<number | undefined> => {
  const query: Readonly<{ seq: number; next_by_subj: string }> = { seq: 1, next_by_subj: subject };
  return (await jsm.streams.getMessage(stream, query))?.seq;
};
