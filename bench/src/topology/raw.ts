import type { Broker } from '@millrace/stream-runtime';

/** Messages that wait for their acknowledgements at a time. */
const inFlight = 500;

/** Reads so many messages by an ordered consumer, parses each, and calls `act` with groups of `size`. Resolves to messages a second. */
const consume = async (
  { js }: Broker,
  stream: string,
  count: number,
  size: number,
  act: (texts: readonly string[]) => Promise<unknown> | undefined,
) => {
  const began = performance.now();
  const consumer = await js.consumers.get(stream, {});
  const messages = await consumer.consume({ max_messages: 500 });
  let group: string[] = [];
  let seen = 0;
  for await (const message of messages) {
    const text = message.string();
    JSON.parse(text);
    group.push(text);
    seen += 1;
    if (group.length < size && seen < count) continue;
    await act(group);
    group = [];
    if (seen === count) break;
  }
  messages.stop();
  await consumer.delete();
  return (count * 1_000) / (performance.now() - began);
};

/** Reads messages and publishes one for each, with at most `inFlight` unacknowledged. */
export const consumeAndPublish = async (broker: Broker, stream: string, count: number, out: string): Promise<number> => {
  await broker.jsm.streams.add({ name: out, subjects: [out] });
  const waiting: Promise<unknown>[] = [];
  const rate = await consume(broker, stream, count, inFlight, (texts) => {
    const before = Promise.all(waiting.splice(0));
    waiting.push(...texts.map((text) => broker.js.publish(out, text)));
    return before;
  });
  await Promise.all(waiting);
  return rate;
};

/** Reads messages, and after each `size` of them stores an atomic batch of so many messages of 150 bytes, each the last one of its subject. */
export const consumeAndBatch = async (
  broker: Broker,
  stream: string,
  count: number,
  batch: Readonly<{ name: string; size: number; messages: number }>,
): Promise<number> => {
  await broker.jsm.streams.add({ name: batch.name, subjects: [`${batch.name}.>`], allow_atomic: true, allow_rollup_hdrs: true });
  const data = 'x'.repeat(150);
  let round = 0;
  return consume(broker, stream, count, batch.size, async () => {
    round += 1;
    const messages = Array.from({ length: batch.messages }, (_, index) => {
      return { subject: `${batch.name}.${(index * 7 + round) % 5_000}`, data, keep: 'last' as const };
    });
    const result = await broker.store(messages, 10_000);
    if (result.status !== 'stored') throw new Error(`a batch was not stored: ${JSON.stringify(result)}`);
  });
};

/** Reads so many messages of a stream, and nothing else. */
export const consumeAlone = (broker: Broker, stream: string, count: number): Promise<number> =>
  consume(broker, stream, count, count, () => undefined);
