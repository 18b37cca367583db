import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { topology as topologyOf } from './one-instance.fixture.mjs';
import { type Partition, prepare, undisturbed } from './running-topology.fixture.js';

const script = fileURLToPath(new URL('./one-instance.fixture.mjs', import.meta.url));

/** Two partitions of each stream. The last record of each has a late time: all before it is processed without waiting for an idle input. */
const records = (count: number, seed: number): readonly Partition[] => {
  const [steps = []] = fc.sample(fc.array(fc.nat(9), { minLength: count, maxLength: count }), { numRuns: 1, seed });
  return ['CLICK', 'ORDER'].flatMap((stream, which) =>
    [0, 1].map((partition) => ({
      stream,
      partition,
      records: [
        ...steps.map((step, index) => ({
          key: `k${partition}${step % 3}`,
          value: `v${(step + which) % 4}`,
          at: index * 5 + step,
        })),
        { key: `k${partition}0`, value: 'end', at: count * 5 + 1_000 },
      ],
    })),
  );
};

describe('instances in processes of their own', () => {
  const children: ChildProcess[] = [];
  const running = new Map<ChildProcess, readonly string[]>();
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    running.clear();
  });

  const launcher = (run: string, standbys: number) => (instance: string) => {
    const child = fork(script, [inject('natsUrl'), run, instance, String(standbys)], { stdio: 'inherit', execArgv: [] });
    children.push(child);
    running.set(child, []);
    child.on('message', (tasks) => running.set(child, tasks as string[]));
    return child;
  };
  const counts = (...of: readonly ChildProcess[]) => of.map((child) => running.get(child)?.length);
  const share = (...expected: readonly (readonly [ChildProcess, number])[]) =>
    expect
      .poll(() => counts(...expected.map(([child]) => child)), { timeout: 40_000 })
      .toEqual(expected.map(([, count]) => count));

  /** Input in slices, each followed by something that happens. */
  const disturbed = async (
    seed: number,
    standbys: number,
    happen: (launch: (instance: string) => ChildProcess) => (() => unknown)[],
  ) => {
    const topology = topologyOf();
    const all = records(400, seed);
    const { run, produce, outputs, remove } = await prepare(topology, []);
    const events = happen(launcher(run, standbys));
    const size = Math.ceil(401 / events.length);
    for (const [number, event] of events.entries()) {
      await event();
      await produce(all.map((one) => ({ ...one, records: one.records.slice(number * size, (number + 1) * size) })));
    }
    await expect.poll(outputs, { timeout: 40_000, interval: 200 }).toEqual(undisturbed(topology, all, 'open'));
    await remove();
  };

  it(
    'share the tasks, and kills change no byte of what is written',
    () =>
      disturbed(1, 0, (launch) => {
        let a = launch('a');
        let b: ChildProcess;
        return [
          () => share([a, 4]),
          () => (b = launch('b')),
          () => share([a, 2], [b, 2]),
          () => a.kill('SIGKILL'),
          () => (a = launch('a')),
          () => b.kill('SIGKILL'),
          () => (b = launch('b')),
          () => share([a, 2], [b, 2]),
          () => a.kill('SIGKILL'),
          () => share([b, 4]),
        ];
      }),
    120_000,
  );

  it(
    'take over from one that is paused, which changes nothing when it goes on',
    () =>
      disturbed(2, 0, (launch) => {
        const [a, b] = [launch('a'), launch('b')];
        return [
          () => share([a, 2], [b, 2]),
          () => b.kill('SIGSTOP'),
          () => share([a, 4]),
          () => b.kill('SIGCONT'),
          () => share([a, 2], [b, 2]),
        ];
      }),
    120_000,
  );

  it(
    'hand over to standbys when one leaves',
    () =>
      disturbed(3, 1, (launch) => {
        const [a, b] = [launch('a'), launch('b')];
        return [
          () => share([a, 2], [b, 2]),
          async () => {
            a.send('leave');
            expect(await once(a, 'exit')).toEqual([0, null]);
          },
          () => share([b, 4]),
        ];
      }),
    120_000,
  );
});
