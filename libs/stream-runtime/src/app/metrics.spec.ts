import { expect, it } from 'vitest';
import { metricsOf } from './metrics.js';

it('the metrics of a task are gauges by task, those of its stores by store; bytes only of state on disk', () => {
  const stores = [
    { store: 'sums', entries: 3, bytes: 8_192 },
    { store: 'windows', entries: 2, bytes: undefined },
  ];
  const task = { task: '0_1', phase: 'running', restoring: 0, lag: 7, time: 5, stores } as const;
  const samples = metricsOf({ id: 'sales', version: 2 }, [task], new Map([['0_2', undefined]]));
  const shown = samples.map(({ name, labels, value }) => `${name}{${Object.values(labels).join()}} ${value}`);
  expect(shown).toEqual([
    'millrace_streams_lag{sales,2,0_1} 7',
    'millrace_streams_stream_time_ms{sales,2,0_1} 5',
    'millrace_streams_restoring{sales,2,0_1} 0',
    'millrace_streams_state_entries{sales,2,0_1,sums} 3',
    'millrace_streams_state_bytes{sales,2,0_1,sums} 8192',
    'millrace_streams_state_entries{sales,2,0_1,windows} 2',
    'millrace_streams_standby_lag{sales,2,0_2} -1',
  ]);
});
