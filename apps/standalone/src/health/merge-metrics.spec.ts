import { describe, expect, it } from 'vitest';
import { mergeMetrics } from './merge-metrics.js';

const exposition = (app: string, ...more: string[]) =>
  ['# HELP cpu Seconds', '# TYPE cpu counter', `cpu{app="${app}"} 1`, '', ...more, ''].join('\n');

describe('metrics of several processes', () => {
  it('have one description for each metric, followed by the samples of all', () => {
    const other = ['# HELP lag Events', '# TYPE lag gauge', 'lag{app="b"} 2'];
    expect(mergeMetrics([exposition('a'), exposition('b', ...other)])).toBe(
      [
        '# HELP cpu Seconds',
        '# TYPE cpu counter',
        'cpu{app="a"} 1',
        'cpu{app="b"} 1',
        '',
        '# HELP lag Events',
        '# TYPE lag gauge',
        'lag{app="b"} 2',
        '',
      ].join('\n'),
    );
  });
});
