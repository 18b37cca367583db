import { randomUUID } from 'node:crypto';
import { type Broker, connectBroker, type Source, type Sources, StreamsApp } from '@millrace/stream-runtime';
import { type StreamRecord, TopologyRun } from '@millrace/stream-topology';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { sources } from './inputs/sources.js';
import type { Given } from './topologies/shop-events.fixture.js';
import { simulatedDay } from './topologies/simulated-day.fixture.js';
import { buildTopology, topologies, type TopologyName } from './topologies/topologies.js';

const topology = buildTopology(...(Object.keys(topologies) as TopologyName[]));
const aggregates: Readonly<Record<string, string>> = {
  WEB: 'web.visit',
  ORDER: 'order.order',
  CART: 'cart.cart',
  SHIPPING: 'shipping.shipment',
};
/** A day with events of every kind, the same in each run. */
const [day = []] = fc.sample(simulatedDay, { seed: 7, numRuns: 20 }).sort((one, other) => other.length - one.length);

/** A stored event: its subject, its data, and the time that is a header in the shop. */
const messageOf = ({ stream, key, value, at }: Given) => {
  const { type, ...data } = value as Readonly<{ type: string }>;
  return { subject: `${aggregates[stream]}.${key}.${type}`, data, time: new Date(at).toISOString() };
};
type Stored = ReturnType<typeof messageOf>;

const decoded = ({ decode }: Source, { subject, data, time }: Stored): StreamRecord | undefined =>
  decode({
    subject,
    seq: 0,
    pending: 0,
    at: 0,
    text: () => JSON.stringify(data),
    header: (name) => (name === 'ce-time' ? time : ''),
  });

/** What the core writes without a broker, by output stream and task. */
const expected = (): ReadonlyMap<string, readonly unknown[]> => {
  const run = new TopologyRun(topology);
  for (const given of day) {
    const source = sources[given.stream];
    const record = source && decoded(source, messageOf(given));
    if (record) run.push(given.stream, 0, record);
  }
  for (const stream of Object.keys(sources)) run.finish(stream, 0);
  const outputs = new Map<string, readonly unknown[]>();
  for (const [place, records] of run.takeOutputs()) {
    outputs.set(
      place.replace('/', '_'),
      records.map((record) => JSON.parse(JSON.stringify(record)) as unknown),
    );
  }
  return outputs;
};

let broker: Broker;
const run = randomUUID().slice(0, 8);
const [inputStream, application] = [`analytics-inputs-${run}`, { id: `analytics-${run}`, version: 1, topology }];
const applicationStream = `${application.id}-v1`;

beforeAll(async () => {
  broker = await connectBroker({ servers: inject('natsUrl'), name: 'analytics-test' });
  await broker.jsm.streams.add({ name: inputStream, subjects: [`${inputStream}.>`] });
  for (const given of day) {
    const stored = messageOf(given);
    await broker.js.publish(`${inputStream}.${given.stream}.${stored.subject}`, JSON.stringify(stored));
  }
});
afterAll(async () => {
  for (const name of [inputStream, applicationStream, `${applicationStream}-group`]) await broker.jsm.streams.delete(name);
  await broker.close();
});

/** The sources of the shop, from the one stream of this test. */
const ownSources: Sources = Object.fromEntries(
  Object.entries(sources).map(([name, source]) => [
    name,
    {
      ...source,
      stream: inputStream,
      filters: () => source.filters(0).map((filter) => `${inputStream}.${name}.${filter}`),
      decode: (message) => decoded(source, JSON.parse(message.text()) as Stored),
    },
  ]),
);

const outputs = async (): Promise<ReadonlyMap<string, readonly unknown[]>> => {
  const written = new Map<string, unknown[]>();
  const { state } = await broker.jsm.streams.info(applicationStream);
  if (state.messages === 0) return written;
  for await (const message of await broker.jsm.direct.getBatch(applicationStream, {
    seq: 1,
    batch: 100_000,
    next_by_subj: `${applicationStream}.output.>`,
  })) {
    const [, , name = '', , task = ''] = message.subject.split('.');
    const place = `${name} ${task}`;
    written.set(place, [...(written.get(place) ?? []), JSON.parse(message.string())]);
  }
  return written;
};

it('all topologies of analytics write on the runtime what they write without a broker', async () => {
  const wanted = expected();
  expect([...wanted.values()].flat().length).toBeGreaterThan(100);
  const app = new StreamsApp({ application, instance: 'one', broker, sources: ownSources, maxTaskIdleMs: 1_000 });
  await app.start();
  const differing = async () => {
    const written = await outputs();
    return [...wanted]
      .filter(([name, records]) => JSON.stringify(written.get(name)) !== JSON.stringify(records))
      .map(([name]) => name);
  };
  await expect.poll(differing, { timeout: 60_000, interval: 500 }).toEqual([]);
  expect([...(await outputs()).keys()].sort()).toEqual([...wanted.keys()].sort());
  await app.stop();
}, 90_000);
