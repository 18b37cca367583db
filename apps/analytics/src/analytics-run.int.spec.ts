import { randomUUID } from 'node:crypto';
import { type Broker, connectBroker, queryStore, type Source, type Sources, StreamsApp } from '@millrace/stream-runtime';
import { type StreamRecord, TopologyRun } from '@millrace/stream-topology';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { FiguresController } from './figures/figures.controller.js';
import { sources } from './inputs/sources.js';
import { type ExportedEvent, recomputedBySql } from './recomputed-by-sql.fixture.js';
import type { Topologies } from './running/topologies.js';
import { currentTrendingWindow } from './topologies/trending.js';
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
const countOf = (one: readonly Given[], name: string) => one.filter(({ stream }) => stream === name).length;
const kinds = ['ORDER', 'WEB', 'CART', 'SHIPPING'];
const richness = (one: readonly Given[]) => kinds.reduce((product, name) => product * countOf(one, name), 1);
/** A day with events of every kind, the same in each run. */
const [day = []] = fc.sample(simulatedDay, { seed: 7, numRuns: 100 }).sort((one, other) => richness(other) - richness(one));

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
  for (const [outputKey, records] of run.takeOutputs()) {
    outputs.set(
      outputKey.replace('/', '_'),
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
  await broker.jsm.streams.add({ name: inputStream, subjects: [`${inputStream}.>`], allow_direct: true });
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
    const outputKey = `${name} ${task}`;
    written.set(outputKey, [...(written.get(outputKey) ?? []), JSON.parse(message.string())]);
  }
  return written;
};

/** The events of the log as they are stored, with the times of their events. */
const exported = async (): Promise<readonly ExportedEvent[]> => {
  const events: ExportedEvent[] = [];
  for await (const message of await broker.jsm.direct.getBatch(inputStream, { seq: 1, batch: 100_000 })) {
    const { subject, data, time } = JSON.parse(message.string()) as Stored;
    const [context = '', , key = '', type = ''] = subject.split('.');
    events.push({ stream: context.toUpperCase(), key, type, data, at: Date.parse(time) });
  }
  return events;
};

const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).toSorted();

/** The figures that the app answers with equal those that plain SQL computes from the exported log. */
const compareWithSql = async () => {
  const events = await exported();
  const times = events.map(({ at }) => at);
  const period = { from: Math.min(...times), to: Math.max(...times) + 1 };
  const [query] = [(requested: Parameters<Topologies['query']>[0]) => queryStore(broker, application, requested)];
  const figures = new FiguresController({ query } as Topologies);
  const bySql = await recomputedBySql(inject('databaseUrl'), events, currentTrendingWindow(period.to));
  const { rows: hours } = await figures.sales({ ...period, interval: 'HOUR', first: 1_000 });
  expect(bySql.sales.length).toBeGreaterThan(5);
  expect(sorted(hours.map(({ category: _, ...row }) => Object.values(row)))).toEqual(sorted(bySql.sales));
  const { products } = await figures.trending({ at: period.to, first: 50 });
  expect(bySql.trending.length).toBeGreaterThan(0);
  expect(sorted(products.map(Object.values))).toEqual(sorted(bySql.trending));
  const { rows: without } = await figures.searches({ ...period, kind: 'WITHOUT_RESULTS', first: 1_000 });
  const { rows: slow } = await figures.searches({ ...period, kind: 'SLOW', first: 1_000 });
  expect(sorted(without.map(Object.values))).toEqual(sorted(bySql.searches.filter((row) => Number(row[2]) > 0)));
  expect(sorted(slow.map(Object.values))).toEqual(sorted(bySql.searches.filter((row) => Number(row[3]) > 0)));
  const { days } = await figures.funnel(period);
  const steps = days.flatMap(({ day: start, ...counts }) => Object.entries(counts).map(([step, count]) => [start, step, count]));
  expect(bySql.funnel.length).toBeGreaterThan(2);
  expect(sorted(steps.filter((row) => row[2] !== 0))).toEqual(sorted(bySql.funnel));
};

it('all topologies of analytics write on the runtime what they write without a broker, and answer with what SQL computes from the log', async () => {
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
  await compareWithSql();
  await app.stop();
}, 90_000);
