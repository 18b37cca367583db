import { StreamsBuilder } from '@millrace/stream-topology';
import { describe, expect, it } from 'vitest';
import { checkApplication } from './application.js';
import { shapeOf } from './application-stream.js';
import { checkSources } from './check-sources.js';
import type { Source } from './source.js';

const topology = (partitions: number, store: string) => {
  const builder = new StreamsBuilder();
  builder.stream('ORDER', { partitions }).groupByKey().count({ store });
  return builder.build();
};
const source = (partitions: number): Source => ({
  stream: 'ORDER',
  partitions,
  filters: () => ['order.>'],
  decode: () => undefined,
});

describe('an application', () => {
  it('needs a source for each stream that its topology reads', () =>
    expect(() => checkSources(topology(2, 'counts'), {})).toThrow('reads ORDER, and no source is given'));

  it('needs sources in as many partitions as its topology says', () => {
    expect(() => checkSources(topology(2, 'counts'), { ORDER: source(3) })).toThrow('in 2 partitions, its source has 3');
    expect(() => checkSources(topology(2, 'counts'), { ORDER: source(2) })).not.toThrow();
  });

  it.each([
    ['a.b', 1],
    ['', 1],
    ['a', 0],
    ['a', 1.5],
  ])('is not called "%s" of version %s', (id, version) =>
    expect(() => checkApplication({ id, version, topology: topology(1, 'counts') })).toThrow(/no application id|no version/),
  );

  it('has another shape with other partitions or stores, and the same one with other operators', () => {
    const shape = shapeOf(topology(2, 'counts'));
    expect(shapeOf(topology(3, 'counts'))).not.toBe(shape);
    expect(shapeOf(topology(2, 'others'))).not.toBe(shape);
    const builder = new StreamsBuilder();
    const orders = builder.stream('ORDER', { partitions: 2 });
    orders.filter(() => true).to('OUT');
    orders.groupByKey().count({ store: 'counts' });
    expect(shapeOf(builder.build())).toBe(shape);
  });
});
