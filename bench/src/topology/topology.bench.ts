import { join as pathOf } from 'node:path';
import type { Broker, Sources, StreamsOptions } from '@millrace/stream-runtime';
import type { Topology } from '@millrace/stream-topology';
import type { Bench, Stage } from '../measure/bench.js';
import { spreadOf } from '../measure/statistics.js';
import { withSpread } from '../report/figures.js';
import { bigState } from './big-state.js';
import { runCore, storesFor } from './core-rates.js';
import { eventsOf, fill, openBroker } from './events.js';
import { consumeAlone, consumeAndBatch, consumeAndPublish } from './raw.js';
import { Running } from './running.js';
import { takeOver } from './take-over.js';
import { aggregation, join, stateless, windows } from './topologies.js';

/** What was measured several times. `limit`: what it is compared with. */
type Figure = Readonly<{ what: string; unit: string; runs: readonly number[]; limit?: string }>;

const cpuUnit = '/s of processor time';

class Figures {
  readonly #all = new Map<string, { unit: string; runs: number[]; limit: string | undefined }>();

  constructor(private readonly stage: Stage) {}

  add(what: string, value: number, { unit = '/s', limit }: Readonly<{ unit?: string; limit?: string }> = {}): void {
    const figure = this.#all.get(what) ?? { unit, runs: [], limit };
    figure.runs.push(value);
    this.#all.set(what, figure);
    this.stage.report(`${what}: ${Math.round(value)} ${unit}`);
  }

  get list(): readonly Figure[] {
    return [...this.#all].map(([what, { unit, runs, limit }]) => ({ what, unit, runs, ...(limit !== undefined && { limit }) }));
  }

  get rows(): string[][] {
    return [...this.#all].map(([what, { unit, runs, limit }]) => {
      const spread = spreadOf(runs);
      const other = limit === undefined ? undefined : this.#all.get(limit);
      const share = other ? `${Math.round((100 * spread.median) / spreadOf(other.runs).median)} % of “${limit}”` : '';
      return [what, `${withSpread(spread, (value) => Math.round(value).toLocaleString('en'))} ${unit}`, share];
    });
  }
}

type Inputs = Readonly<{ broker: Broker; folder: string; sources: Sources; count: number; run: number }>;

const runs = (
  inputs: Inputs,
  name: string,
  topology: Topology,
  streams: readonly string[],
  more: Partial<StreamsOptions> = {},
) => {
  const sources = Object.fromEntries(
    streams.flatMap((stream) => (inputs.sources[stream] ? [[stream, inputs.sources[stream]]] : [])),
  );
  return new Running(inputs.broker, sources, `${name}-${inputs.run}`, topology).measure(inputs.count, more);
};

/** Each limit, and behind it what is compared with it. */
const onBroker = async (inputs: Inputs, figures: Figures): Promise<void> => {
  const { broker, count, run, folder } = inputs;
  figures.add('bare: read and parse', await consumeAlone(broker, 'CLICK', count));
  const bare = 'bare: read and publish';
  figures.add(bare, await consumeAndPublish(broker, 'CLICK', count, `bare-${run}`));
  figures.add('filter and map', (await runs(inputs, 'stateless', stateless(), ['CLICK'])).perSecond, { limit: bare });
  const compared = async (name: string, what: string, topology: Topology, streams: readonly string[]) => {
    const stateFolder = { path: pathOf(folder, `${name}-${run}`), log: (line: string) => console.log(line) };
    const measured = await runs(inputs, name, topology, streams, { stateFolder });
    const records = count * streams.length;
    const size = Math.ceil(records / measured.commits);
    const messages = Math.ceil(measured.messages / measured.commits);
    const limit = `bare: read, and as many batches as ${what}`;
    // One stream is read for both sides of a join: what is read more often does not become faster.
    const rate = await consumeAndBatch(broker, streams[0] ?? '', count, { name: `bare-${name}-${run}`, size, messages });
    figures.add(limit, rate);
    figures.add(what, measured.perSecond, { limit });
    figures.add(`${what}: messages for 1,000 records`, (1_000 * measured.messages) / records, { unit: '' });
  };
  await compared('aggregation', 'sums by key', aggregation(), ['CLICK']);
  await compared('windows', 'sums by key and minute', windows(), ['CLICK']);
  await compared('join', 'join within 50 ms', join(), ['CLICK', 'ORDER']);
};

const onCore = async ({ folder, count, run }: Inputs, figures: Figures): Promise<void> => {
  const inputs = { CLICK: eventsOf(count, 1), ORDER: eventsOf(count, 2) };
  const cases = {
    'filter and map': stateless(),
    'sums by key': aggregation(),
    'sums by key and minute': windows(),
    'join within 50 ms': join(),
  };
  for (const [what, topology] of Object.entries(cases)) {
    const used = what === 'join within 50 ms' ? inputs : { CLICK: inputs.CLICK };
    const unit = cpuUnit;
    figures.add(`core alone, in memory: ${what}`, await runCore(topology, used, storesFor(undefined, what)), { unit });
    if (topology.subTopologies[0]?.stores.length)
      figures.add(
        `core alone, in LMDB: ${what}`,
        await runCore(topology, used, storesFor(pathOf(folder, `core-${run}`), what.replaceAll(' ', '-'))),
        { unit },
      );
  }
};

/** The runtime of topologies beside bare loops over the same messages at the same broker, and the core and its stores alone. */
export const topology: Bench = async (stage) => {
  const plan = stage.quick ? { count: 8_000, keys: 200_000, runs: 1 } : { count: 50_000, keys: 10_000_000, runs: 3 };
  const figures = new Figures(stage);
  const { broker, folder } = await openBroker(stage.cleanup);
  const sources = {
    CLICK: await fill(broker, 'CLICK', eventsOf(plan.count, 1)),
    ORDER: await fill(broker, 'ORDER', eventsOf(plan.count, 2)),
  };
  for (let run = 1; run <= plan.runs; run += 1) {
    const inputs: Inputs = { broker, folder, sources, count: plan.count, run };
    await onCore(inputs, figures);
    await onBroker(inputs, figures);
    await takeOver({ ...inputs, events: eventsOf(plan.count, 3, true) }, (what, value, unit) =>
      figures.add(what, value, { unit }),
    );
  }
  const big = await bigState(pathOf(folder, 'big'), plan.keys, plan.keys / 50);
  const keys = `${plan.keys.toLocaleString('en')} keys in LMDB`;
  figures.add(`${keys}: restored`, big.restored, { unit: cpuUnit });
  figures.add(`${keys}: random ones changed`, big.changed, { unit: cpuUnit });
  figures.add(`${keys}: memory beside the mapped file`, big.grownMiB, { unit: 'MiB' });
  figures.add(`${keys}: file`, big.fileMiB, { unit: 'MiB' });
  return {
    about: `${plan.runs} runs in turn, ${plan.count.toLocaleString('en')} records of some 130 bytes in each input, 1,000 products of which some are popular, one lane, one process beside the broker, which flushes at its default interval; state in LMDB. “Read and publish” is a loop of the NATS client with an ordered consumer and 500 publications in flight. “As many batches” reads and stores atomic batches of as many messages as the topology's commits had on average, one after the other. “Core alone” has no broker: merge, operators, changes taken and committed after each 1,000 records. Take-over: from the end of a process without a word to the group, whose members are missed after 1 s, until the standby runs the task.`,
    columns: ['', 'median (lowest–highest)', 'compared'],
    rows: figures.rows,
    figures: { plan, figures: figures.list, big },
  };
};
