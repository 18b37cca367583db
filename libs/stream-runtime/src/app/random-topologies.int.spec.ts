import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPartitions, anyTopology } from '../../../stream-topology/src/run/random-topology.fixture.js';
import { type Crash, crashing, prepare, undisturbed } from './running-topology.fixture.js';
import { StreamsApp } from '../index.js';

const anyCrash: fc.Arbitrary<Crash> = fc.record({ at: fc.integer({ min: 1, max: 30 }), isStored: fc.boolean() });

describe('random topologies on a real broker', () => {
  it('write the bytes of an undisturbed run, with crashes in the middle of commits', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTopology,
        anyPartitions,
        fc.array(anyCrash, { maxLength: 2 }),
        async (topology, partitions, crashes) => {
          const { broker, application, sources, outputs, remove } = await prepare(topology, partitions);
          const expected = undisturbed(topology, partitions);
          const start = async (crash: Crash | undefined) => {
            let hasCrashed: () => void = () => undefined;
            const crashed = new Promise<void>((resolve) => (hasCrashed = resolve));
            const own = crash ? crashing(broker, crash, () => hasCrashed()) : broker;
            const app = new StreamsApp({ application, instance: 'one', broker: own, sources, maxTaskIdleMs: 50 });
            await app.start();
            return { app, crashed };
          };
          const isDone = () => expect.poll(outputs, { interval: 200 }).toEqual(expected);
          for (const crash of crashes) {
            const { app, crashed } = await start(crash);
            await Promise.race([crashed, isDone()]);
            await app.kill();
          }
          const { app } = await start(undefined);
          await isDone();
          await app.stop();
          await remove();
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 6), endOnFailure: true },
    );
  }, 180_000);
});
