import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { spreadOf } from '../measure/statistics.js';
import { count } from '../report/figures.js';
import { withPart } from '../report/page.js';
import { table } from '../report/table.js';
import { capacityOf, instancesFor, type Limit, type OperationLoad, otherLimits } from './capacity.js';

type CostFile = Readonly<{
  runs: readonly Readonly<{
    work: string;
    processes: boolean;
    runs: readonly Readonly<{ cpu: Readonly<Record<string, number>> }>[];
  }>[];
}>;
type StreamsFile = Readonly<{
  uses: readonly Readonly<{ work: string; messages: Readonly<Record<string, number>> }>[];
  limits: readonly Readonly<{ sync: string; streams: number; perSecond: Readonly<{ median: number }> }>[];
}>;

const page = join(projectFolder, 'docs/capacity.md');
const resultFile = (name: string) => join(projectFolder, `bench/results/${name}.json`);
const read = (name: string): unknown => JSON.parse(readFileSync(resultFile(name), 'utf8'));
const numbersOfCores = [4, 16, 100];

/** The loads of the operations that one process an app was measured with; those of imports and views are not modelled. */
const loadsOf = (cost: CostFile, { uses }: StreamsFile): readonly OperationLoad[] =>
  cost.runs
    .filter(({ work, processes }) => processes && !work.startsWith('import'))
    .map(({ work, runs }) => {
      const names = [...new Set(runs.flatMap(({ cpu }) => Object.keys(cpu)))];
      const cpuMs = Object.fromEntries(names.map((name) => [name, spreadOf(runs.map(({ cpu }) => cpu[name] ?? 0)).median]));
      return { work, cpuMs, messages: uses.find((use) => use.work === work)?.messages ?? {} };
    });

const shown = ({ part, perSecond }: Limit) => `${count(perSecond)}: ${part}`;

const instances = (load: OperationLoad, perSecond: number): string =>
  [...instancesFor(load, perSecond)].map(([name, number]) => `${name} ${number}`).join(', ') || 'one of each';

/** The tables of the page about capacity, from the published costs and the limits of streams. */
export const capacityTables = (cost: CostFile, streams: StreamsFile): string => {
  const storedPerSecond =
    streams.limits.find(({ sync, streams: number }) => sync === 'always' && number === 1)?.perSecond.median ?? 0;
  const loads = loadsOf(cost, streams);
  const capacities = table(
    ['operations per second, and what is full', ...numbersOfCores.map((cores) => `${cores} cores`)],
    loads.map((load) => [load.work, ...numbersOfCores.map((cores) => shown(capacityOf(load, cores, storedPerSecond)))]),
  );
  const needed = table(
    ['instances for that', ...numbersOfCores.map((cores) => `${cores} cores`)],
    loads.map((load) => [
      load.work,
      ...numbersOfCores.map((cores) => instances(load, capacityOf(load, cores, storedPerSecond).perSecond)),
    ]),
  );
  const further = table(
    ['limits that cores do not raise', 'first', 'second', 'third'],
    loads
      .filter(({ messages }) => Object.keys(messages).length > 0)
      .map((load) => {
        const [first, second, third] = otherLimits(load, storedPerSecond);
        return [load.work, ...[first, second, third].map((limit) => (limit ? shown(limit) : ''))];
      }),
  );
  const about = `One stream stores ${count(storedPerSecond)} messages per second here with each forced to the disk.`;
  return [capacities, about, needed, further].join('\n\n');
};

/** The page with the tables of the published results; `undefined` while one of these is not published. */
export const capacityPage = (): string | undefined =>
  existsSync(resultFile('streams')) && existsSync(page)
    ? withPart(readFileSync(page, 'utf8'), 'capacity', capacityTables(read('cost') as CostFile, read('streams') as StreamsFile))
    : undefined;

/** Brings the page up to date. */
export const writeCapacity = (): void => {
  const text = capacityPage();
  if (text !== undefined) writeFileSync(page, text);
};
