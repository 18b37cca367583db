import { StreamsBuilder } from '@millrace/stream-topology';
import { describe, expect, it } from 'vitest';
import { type Broker, queryStore, StreamsApp } from '../index.js';
import { broken } from './broken-commits.fixture.js';
import { type Crash, crashing, prepare, undisturbed } from './running-topology.fixture.js';

const store = 'counts';
type Outputs = ReadonlyMap<string, readonly unknown[]>;

const topology = (() => {
  const builder = new StreamsBuilder();
  builder.stream<string, number>('NUMBERS').groupByKey().count({ store }).toStream().to('COUNTS');
  return builder.build();
})();
const records = Array.from({ length: 1_500 }, (_, at) => ({ key: `k${at % 7}`, value: at, at }));
const partitions = [{ stream: 'NUMBERS', partition: 0, records }];
const expected = undisturbed(topology, partitions);

/** Whether what was written is a part, or all, of what is expected; or differs from it. */
const compare = (outputs: Outputs): 'part' | 'all' | 'different' => {
  const texts = (of: Outputs) => (of.get('COUNTS 0/0') ?? []).map((one) => JSON.stringify(one));
  const [found, whole] = [texts(outputs), texts(expected)];
  if (found.some((text, index) => text !== whole[index])) return 'different';
  return found.length === whole.length ? 'all' : 'part';
};

const unbroken = (broker: Broker): Broker => broker;

/** A crash in the middle of the first commit, and another start. */
const crashedOnce = async (breaking: (broker: Broker) => Broker, crash: Crash): Promise<string> => {
  const { broker, application, sources, outputs, remove } = await prepare(topology, partitions);
  const options = { application, instance: 'one', sources };
  await new Promise<void>((crashed) => {
    const dying = breaking(crashing(broker, crash, () => void app.kill().then(crashed)));
    const app: StreamsApp = new StreamsApp({ ...options, broker: dying });
    void app.start();
  });
  return resultOf(new StreamsApp({ ...options, broker }), outputs, remove);
};

const resultOf = async (app: StreamsApp, outputs: () => Promise<Outputs>, remove: () => Promise<void>): Promise<string> => {
  await app.start();
  await expect.poll(async () => compare(await outputs())).not.toBe('part');
  await app.stop();
  const result = compare(await outputs());
  await remove();
  return result;
};

/** An owner that is paused in its first commit, and sends it when the next owner has done all. */
const pausedOnce = async (breaking: (broker: Broker) => Broker): Promise<string> => {
  const { broker, application, sources, outputs, remove } = await prepare(topology, partitions);
  const options = { application, instance: 'one', sources };
  let [release, isPaused] = [(): void => undefined, (): void => undefined];
  const paused = new Promise<void>((resolve) => (isPaused = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const store: Broker['store'] = async (messages, timeoutMs) => {
    if (messages.length > 1) {
      isPaused();
      await released;
    }
    return broker.store(messages, timeoutMs);
  };
  const old = new StreamsApp({ ...options, broker: breaking({ ...broker, store }) });
  await old.start();
  await paused;
  const result = resultOf(new StreamsApp({ ...options, broker }), outputs, async () => undefined);
  expect(await result).toBe('all');
  release();
  await old.kill();
  const last = compare(await outputs());
  await remove();
  return last;
};

/** The number of stores: the first one takes the task over. The first commit is full before it has all records. */
const firstCommit = 2;

describe('commits on a real broker', () => {
  it('gather what comes within the commit interval, and what is asked or left does not wait for it', async () => {
    const { broker, application, sources, produce, outputs, remove } = await prepare(topology, []);
    const app = new StreamsApp({ application, instance: 'one', broker, sources, commitIntervalMs: 3_600_000 });
    await app.start();
    await expect.poll(() => app.tasks[0]?.phase).toBe('running');
    const stored = async () => (await broker.jsm.streams.info(`${application.id}-v1`)).state.last_seq;
    const before = await stored();
    const count = async () => {
      const [answer] = await queryStore(broker, application, { store, type: 'get', key: 'k0' });
      return answer?.entries[0]?.value;
    };
    for (const at of [1, 2, 3]) {
      await produce([{ stream: 'NUMBERS', partition: 0, records: [{ key: 'k0', value: at, at }] }]);
      await expect.poll(() => app.tasks[0]?.time).toBe(at);
    }
    expect(await stored()).toBe(before);
    expect(await count()).toBe(3);
    // Three outputs, one entry for the key, the position, and the mark of the first commit.
    expect(await stored()).toBe(before + 6);
    await produce([{ stream: 'NUMBERS', partition: 0, records: [{ key: 'k0', value: 4, at: 4 }] }]);
    await expect.poll(() => app.tasks[0]?.time).toBe(4);
    await app.stop();
    expect((await outputs()).get('COUNTS 0/0')).toHaveLength(4);
    await remove();
  });

  it.each([true, false])('survive a crash, stored before it: %s', async (isStored) =>
    expect(await crashedOnce(unbroken, { at: firstCommit, isStored })).toBe('all'),
  );

  it('of an owner that was paused and replaced are refused', async () => expect(await pausedOnce(unbroken)).toBe('all'));

  it('without the fence show', async () => expect(await pausedOnce(broken['commits without the fence'])).toBe('different'));

  it('with the position outside of the batch show', async () =>
    expect(await crashedOnce(broken['the position outside of the batch'], { at: firstCommit, isStored: false })).toBe(
      'different',
    ));

  it('with the changelog outside of the batch show', async () =>
    expect(await crashedOnce(broken['the changelog outside of the batch'], { at: firstCommit, isStored: true })).toBe(
      'different',
    ));
});
