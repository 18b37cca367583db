import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** The machine of the measurement, and its load before the benchmark began. */
export const machine = () => ({
  processors: availableParallelism(),
  model: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release()}`,
  node: process.version,
  loadBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
});
export type Machine = ReturnType<typeof machine>;

export const describeMachine = ({ processors, model, memoryGiB, system, node, loadBefore }: Machine): string =>
  `${processors} × ${model}, ${memoryGiB} GiB, ${system}, Node ${node}; load average before: ${loadBefore}`;
