import { JoinWindows, StreamsBuilder, TimeWindows, type Topology } from '@millrace/stream-topology';
import type { Event } from './events.js';

type Key = Event['key'];
type Value = Event['value'];

/** One record for each record. */
export const stateless = (): Topology => {
  const builder = new StreamsBuilder();
  builder
    .stream<Key, Value>('CLICK')
    .filter((_, { quantity }) => quantity > 0)
    .mapValues(({ product, quantity }) => ({ product, quantity: quantity * 2 }))
    .to('OUT');
  return builder.build();
};

/** A sum for each key, and each minute's when it is over. */
export const aggregation = (): Topology => {
  const builder = new StreamsBuilder();
  const clicks = builder.stream<Key, Value>('CLICK').groupByKey();
  clicks.aggregate(
    () => ({ count: 0, quantity: 0 }),
    (_, { quantity }, sum) => ({ count: sum.count + 1, quantity: sum.quantity + quantity }),
    { store: 'sums' },
  );
  return builder.build();
};

/** As `aggregation`, by minute; the result of a window is written when it closes. */
export const windows = (): Topology => {
  const builder = new StreamsBuilder();
  builder
    .stream<Key, Value>('CLICK')
    .groupByKey()
    .windowedBy(TimeWindows.ofSizeAndGrace(60_000, 5_000))
    .aggregate(
      () => 0,
      (_, { quantity }, sum) => sum + quantity,
      { store: 'per-minute' },
    )
    .suppressUntilWindowCloses()
    .toStream()
    .to('OUT');
  return builder.build();
};

/** Clicks with orders of the same product at most 50 ms apart. */
export const join = (): Topology => {
  const builder = new StreamsBuilder();
  builder
    .stream<Key, Value>('CLICK')
    .join(
      builder.stream<Key, Value>('ORDER'),
      (click, order) => ({ visit: click.visit, quantity: order.quantity }),
      JoinWindows.ofTimeDifferenceWithNoGrace(50),
    )
    .to('OUT');
  return builder.build();
};
