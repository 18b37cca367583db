import { DerivingStateStores, JoinWindows, MemoryStateStores, StreamsBuilder } from '@millrace/stream-topology';
import { expect, it } from 'vitest';
import { namesOf } from '../application/application.js';
import { type Position, startPosition } from './position.js';
import { StreamTask } from './stream-task.js';

const topology = (() => {
  const builder = new StreamsBuilder();
  const pair = (left: number, right: number) => left + right;
  const windows = JoinWindows.ofTimeDifferenceWithNoGrace(50);
  builder.stream<string, number>('LEFT').join(builder.stream<string, number>('RIGHT'), pair, windows).to('PAIRS');
  return builder.build();
})();
const spec = {
  topology,
  partition: 0,
  names: namesOf({ id: 'a', version: 1 }),
  outputs: {},
  maxTaskIdleMs: 0,
  commitIntervalMs: 0,
};

/** A task at stream time 100 whose changelog lacks the deletion of an entry of a time; and what it writes after a late record at 40. */
const written = async (at: number): Promise<readonly string[]> => {
  const [subTopology] = topology.subTopologies;
  const store = subTopology?.stores.find(({ name }) => name.endsWith('.left'));
  if (!subTopology || !store) throw new Error('no join');
  const stores = new DerivingStateStores(new MemoryStateStores(), subTopology.stores);
  const key = `"k"\u0000${String(at).padStart(16, '0')}\u0000${String(0).padStart(16, '0')}`;
  await stores.restore([{ store: store.name, key, value: { key: 'k', value: 1, at } }], 1);
  const position: Position = { ...startPosition, time: 100, reached: 40 };
  const task = new StreamTask({ ...spec, subTopology }, stores, position);
  task.reachEnd(0, 0);
  task.process(1, 1);
  task.add(1, 1, 0, { key: 'k', value: 2, at: 40 }, 40);
  expect(task.process(1, 1)).toBe(1);
  return task.takeCommit().messages.flatMap(({ subject, data }) => (subject.includes('.output.') ? [data] : []));
};

it('a late record finds the entries that an undisturbed run would have, whatever deletions the changelog has lost', async () => {
  expect(await written(1)).toEqual(['{"key":"k","value":3,"at":40}']);
  expect(await written(0)).toEqual([]);
});
