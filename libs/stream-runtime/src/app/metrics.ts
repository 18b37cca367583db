import type { Application } from '../application/application.js';
import type { TaskStatus } from '../task/task-runner.js';

/** A gauge at a time, as Prometheus names it. */
export type MetricSample = Readonly<{ name: string; help: string; labels: Readonly<Record<string, string>>; value: number }>;

/** The metrics of the tasks that an instance runs, and of its standbys with the entries that they have not read. */
export const metricsOf = (
  { id, version }: Pick<Application, 'id' | 'version'>,
  tasks: readonly TaskStatus[],
  standbys: ReadonlyMap<string, number | undefined>,
): readonly MetricSample[] => {
  const sample = (name: string, help: string, task: string, value: number): MetricSample => ({
    name: `millrace_streams_${name}`,
    help,
    labels: { application: id, version: String(version), task },
    value,
  });
  const ofStore = (store: string, { labels, ...rest }: MetricSample): MetricSample => ({ ...rest, labels: { ...labels, store } });
  return [
    ...tasks.flatMap(({ task, lag, time, restoring }) => [
      sample('lag', 'Stored messages that a task has not read', task, lag),
      sample('stream_time_ms', 'Stream time of a task, ms since 1970; -1 before its first record', task, time),
      sample('restoring', 'Entries of its changelog that a task has to read before it runs', task, restoring),
    ]),
    ...tasks.flatMap(({ task, stores }) =>
      stores.flatMap(({ store, entries, bytes }) => [
        ofStore(store, sample('state_entries', 'Entries of a store of a task', task, entries)),
        ...(bytes === undefined
          ? []
          : [ofStore(store, sample('state_bytes', 'Bytes of a store of a task on disk', task, bytes))]),
      ]),
    ),
    ...[...standbys].map(([task, lag]) =>
      sample('standby_lag', 'Entries of its changelog that a standby has not read', task, lag ?? -1),
    ),
  ];
};
