import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import type { Stage } from '../measure/bench.js';
import { spreadOf, type Spread } from '../measure/statistics.js';
import { count, withSpread } from '../report/figures.js';
import { type Machine, machine } from '../report/machine.js';
import { type Cost, cpuOf } from './measure-cost.js';
import { type OperationCost, raisedCosts } from './raised-costs.js';

/** The costs of one kind of operation, run by run. */
export type Costs = Readonly<{ work: string; processes: boolean; runs: readonly Cost[] }>;

/** The young generation of V8, which a collection empties. */
const megabytesOfCollection = 16;
/** Two digits behind the point below ten, one above. */
export const digits = (value: number) => value.toFixed(value < 10 ? 2 : 1);

const writesOfApps = ({ writes }: Cost) =>
  Object.entries(writes).reduce((sum, [role, calls]) => (role === 'broker' || role === 'database' ? sum : sum + calls), 0);

/** Medians by counter. */
export const operationCost = ({ work, processes, runs }: Costs): OperationCost => {
  const median = (of: (cost: Cost) => number) => spreadOf(runs.map(of)).median;
  const apps = (cost: Cost) => cpuOf(cost) - (cost.cpu['broker'] ?? 0) - (cost.cpu['database'] ?? 0);
  return {
    work: processes ? `${work}, one process an app` : work,
    values: {
      'CPU ms': median(cpuOf),
      apps: median(apps),
      broker: median(({ cpu }) => cpu['broker'] ?? 0),
      database: median(({ cpu }) => cpu['database'] ?? 0),
      'writes of apps': median(writesOfApps),
      'writes of broker': median(({ writes }) => writes['broker'] ?? 0),
      messages: median(({ stored }) => stored),
      transactions: median(({ commits }) => commits),
      ...(processes ? {} : { 'MB allocated': median(({ collections }) => collections * megabytesOfCollection) }),
    },
  };
};

/** A row of the table. */
export const costRow = (costs: Costs): string[] => {
  const { work, values } = operationCost(costs);
  const { 'CPU ms': _, ...others } = values;
  const spread = (of: (cost: Cost) => number): Spread => spreadOf(costs.runs.map(of));
  return [
    work,
    count(spread(({ perSecond }) => perSecond).median),
    withSpread(spread(cpuOf), digits),
    ...Object.values(others).map(digits),
    ...(costs.processes ? [''] : []),
  ];
};

/** Reports what has become dearer than published; processor time only on the kind of processor that was published. */
export const reportRaised = ({ report }: Stage, costs: readonly OperationCost[]): void => {
  const file = join(projectFolder, 'bench/results/cost.json');
  if (!existsSync(file)) return;
  const published = JSON.parse(readFileSync(file, 'utf8')) as { machine: Machine; costs: readonly OperationCost[] };
  const isComparable = published.machine.model === machine().model;
  const timed = new Set(['CPU ms', 'apps', 'broker', 'database']);
  const compared = costs.map(({ work, values }) => ({
    work,
    values: Object.fromEntries(Object.entries(values).filter(([counter]) => isComparable || !timed.has(counter))),
  }));
  for (const line of raisedCosts(published.costs, compared)) report(`dearer than published: ${line}`);
};
