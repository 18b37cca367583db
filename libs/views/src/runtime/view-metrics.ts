import type { MetricSample } from '@millrace/event-log';
import type { Progress } from '../projection/progress.js';

/** The metrics of a view in this instance: its lag, its positions, and whether this instance leads. */
export const viewMetrics = (progress: Progress, folds: boolean, builds: number): readonly MetricSample[] => {
  const { view, positions, behindEvents, behindMs } = progress.freshness({}, Date.now());
  const labels = { view };
  return [
    {
      name: 'millrace_view_behind_events',
      help: 'Events that the streams of a view hold and that its rows do not show yet',
      labels,
      value: behindEvents,
    },
    {
      name: 'millrace_view_behind_seconds',
      help: 'Whatever happened longer ago than this is in the rows of a view',
      labels,
      value: behindMs / 1000,
    },
    {
      name: 'millrace_view_folds',
      help: 'Whether this instance folds the rows of a view that answer (1) or stands by (0)',
      labels,
      value: folds ? 1 : 0,
    },
    {
      name: 'millrace_view_builds_under_way',
      help: 'Builds of a view that this instance folds and that have not caught up',
      labels,
      value: builds,
    },
    ...Object.entries(positions).map(([stream, value]) => ({
      name: 'millrace_view_position',
      help: 'How far a view has read a stream',
      labels: { view, stream },
      value,
    })),
  ];
};
