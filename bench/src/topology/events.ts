import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, startNats } from '@millrace/local-servers';
import { type Broker, connectBroker, type Source } from '@millrace/stream-runtime';
import type { StreamRecord } from '@millrace/stream-topology';
import type { Cleanup } from '../measure/bench.js';

/** The inputs of the benchmark: clicks and orders of products, some popular (Zipf), 1 ms apart. */
export type Event = StreamRecord<string, Readonly<{ product: string; quantity: number; visit: string }>>;

const products = 1_000;

/** The same numbers below 1 in each run. Source: mulberry32. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** `distinct`: each event has a key of its own. */
export const eventsOf = (count: number, seed: number, distinct = false): readonly Event[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const product = `product-${Math.floor(products ** random())}`;
    const value = { product, quantity: 1 + Math.floor(random() * 3), visit: `visit-${index % 5_000}` };
    return { key: distinct ? `key-${index}` : product, value, at: 1_700_000_000_000 + index };
  });
};

/** A broker of the benchmark's own, with nats-server's default sync interval. */
export const openBroker = async (cleanup: Cleanup): Promise<Readonly<{ broker: Broker; folder: string }>> => {
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
  cleanup(async () => rmSync(folder, { recursive: true, force: true }));
  const server = await startNats({ storeDir: join(folder, 'nats') });
  cleanup(() => server.stop());
  const broker = await connectBroker({ servers: server.url, name: 'bench' });
  cleanup(() => broker.close());
  return { broker, folder };
};

/** Stores events in a stream of this name; returns it as a source. */
export const fill = async ({ js, jsm }: Broker, stream: string, events: readonly Event[]): Promise<Source> => {
  await jsm.streams.add({ name: stream, subjects: [stream] });
  for (let from = 0; from < events.length; from += 1_000)
    await Promise.all(events.slice(from, from + 1_000).map((event) => js.publish(stream, JSON.stringify(event))));
  return { stream, partitions: 1, filters: () => [stream], decode: (message) => JSON.parse(message.text()) as Event };
};
