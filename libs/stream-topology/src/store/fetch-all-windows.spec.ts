import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StreamsBuilder } from '../dsl/streams-builder.js';
import { TimeWindows } from '../operators/windows.js';
import { TopologyTestDriver } from '../run/topology-test-driver.js';
import { type Derivation, DerivingStateStores } from './deriving-state-stores.js';
import { fetchAllWindows } from './fetch-all-windows.js';
import { MemoryStateStores } from './state-stores.js';
import { WindowStore } from './stores.js';

const click = fc.record({ key: fc.constantFrom('a', 'b', 'c'), at: fc.nat(200) });

/** The windows that a topology writes, restored as a standby restores them from a changelog. */
const restored = async (clicks: readonly Readonly<{ key: string; at: number }>[]) => {
  const builder = new StreamsBuilder();
  builder
    .stream('CLICK')
    .groupByKey()
    .windowedBy(TimeWindows.ofSizeAndGrace(10, 1_000))
    .count({ name: 'clicks', retention: 5_000 })
    .toStream()
    .to('OUT');
  const topology = builder.build();
  const driver = new TopologyTestDriver(topology);
  for (const { key, at } of clicks) driver.pipe('CLICK', { key, value: 1, at });
  const [subTopology] = topology.subTopologies;
  const declared: readonly Readonly<{ name: string; derived?: Derivation }>[] = subTopology?.stores ?? [];
  const source = new MemoryStateStores();
  const written = new WindowStore(source.open('clicks'));
  for (const { key, value, at } of driver.windowStore('clicks').all()) written.put(key as never, value, at);
  const stores = new DerivingStateStores(new MemoryStateStores(), declared);
  await stores.restore(source.takeChanges(), 1);
  return { declared, stores, all: written.all() };
};

it('the windows of all keys in a range of starts are those that a scan of the store finds', () =>
  fc.assert(
    fc.asyncProperty(fc.array(click), fc.integer({ min: -5, max: 210 }), fc.nat(100), async (clicks, from, length) => {
      const { declared, stores, all } = await restored(clicks);
      const to = from + length;
      const wanted = all
        .filter(({ key: { window } }) => window.start >= from && window.start <= to)
        .toSorted((one, other) => one.key.window.start - other.key.window.start);
      expect(fetchAllWindows(declared, stores, 'clicks', { from, to, limit: 1_000 })).toEqual(wanted);
      expect(fetchAllWindows(declared, stores, 'clicks', { from, to, limit: 2 })).toEqual(wanted.slice(0, 2));
      expect(fetchAllWindows(declared, stores, 'other', { from, to, limit: 2 })).toEqual([]);
    }),
  ));
