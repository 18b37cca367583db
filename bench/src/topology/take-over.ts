import { join } from 'node:path';
import type { Broker } from '@millrace/stream-runtime';
import { type Event, fill } from './events.js';
import { Running, untilRunning } from './running.js';
import { aggregation } from './topologies.js';

type Inputs = Readonly<{ broker: Broker; folder: string; count: number; run: number; events: readonly Event[] }>;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Restore from nothing and from a folder, and the take-over by a standby, of a task with as many keys as records. */
export const takeOver = async (
  { broker, folder, count, run, events }: Inputs,
  add: (what: string, value: number, unit?: string) => void,
): Promise<void> => {
  const input = `distinct-${run}`;
  const running = new Running(broker, { CLICK: await fill(broker, input, events) }, `restore-${run}`, aggregation());
  const log = (line: string) => console.log(line);
  const stateFolder = (instance: string) => ({ path: join(folder, `${instance}-${run}`), log });
  const first = await running.start('first', { stateFolder: stateFolder('first'), sessionSeconds: 1 });
  await running.processed(count);
  await first.stop();

  const timed = async (instance: string, more: object) => {
    const app = await running.start(instance, { sessionSeconds: 1, ...more });
    const ms = await untilRunning(app, 1);
    await app.stop();
    return ms;
  };
  add(`restore of ${count.toLocaleString('en')} keys from nothing, in memory`, (count * 1_000) / (await timed('memory', {})));
  add(
    `restore of ${count.toLocaleString('en')} keys from nothing, in LMDB`,
    (count * 1_000) / (await timed('second', { stateFolder: stateFolder('second') })),
  );
  add('restart with the state in its folder', await timed('first', { stateFolder: stateFolder('first') }), 'ms');

  const standbys = { sessionSeconds: 1, numStandbyReplicas: 1 };
  const owner = await running.start('third', { ...standbys, stateFolder: stateFolder('third') });
  await untilRunning(owner, 1);
  const standby = await running.start('fourth', { ...standbys, stateFolder: stateFolder('fourth') });
  const lag = () => standby.metrics().find(({ name }) => name === 'millrace_streams_standby_lag')?.value;
  while (lag() !== 0) await pause(5);
  const began = performance.now();
  await owner.kill();
  await untilRunning(standby, 1);
  add('take-over by a standby after a kill', performance.now() - began, 'ms');
  const again = await running.start('third', { ...standbys, stateFolder: stateFolder('third') });
  while (again.metrics().every(({ name, value }) => name !== 'millrace_streams_standby_lag' || value !== 0)) await pause(5);
  const leaving = performance.now();
  const left = standby.stop();
  await untilRunning(again, 1);
  add('hand-over to a standby', performance.now() - leaving, 'ms');
  await left;
  await again.stop();
};
