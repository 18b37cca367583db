import { describe, expect, it } from 'vitest';
import { describeTopology, StreamsBuilder, TimeWindows, toMermaid } from '../index.js';

type Order = Readonly<{ customer: string; total: number }>;

/** Sales per customer; `prepare` adds something before it. */
const sales = (prepare: (builder: StreamsBuilder) => void = () => {}) => {
  const builder = new StreamsBuilder();
  prepare(builder);
  const orders = builder.stream<string, Order>('ORDER', { partitions: 2 });
  orders
    .groupBy((_, order) => order.customer)
    .aggregate(
      () => 0,
      (_, order, sum) => sum + order.total,
      { store: 'sales' },
    )
    .toStream()
    .to('SALES');
  orders.filter((_, order) => order.total > 100).to('LARGE');
  return builder;
};

describe('the description of a topology', () => {
  it('has sub-topologies, nodes, stores and streams', () => {
    const { subTopologies, streams, outputs } = describeTopology(sales().build());
    expect(subTopologies.map(({ tasks, nodes }) => [tasks, nodes.map(({ name }) => name)])).toEqual([
      [2, ['ORDER', 'ORDER.groupBy', 'ORDER.groupBy.repartition-sink', 'ORDER.filter', 'ORDER.filter.to']],
      [
        2,
        [
          'ORDER.groupBy.repartition',
          'ORDER.groupBy.repartition.aggregate',
          'ORDER.groupBy.repartition.aggregate.toStream',
          'ORDER.groupBy.repartition.aggregate.toStream.to',
        ],
      ],
    ]);
    expect(subTopologies[1]?.stores).toEqual([{ name: 'sales', kind: 'keyValue' }]);
    expect(subTopologies[1]?.nodes[1]).toMatchObject({
      stores: ['sales'],
      next: ['ORDER.groupBy.repartition.aggregate.toStream'],
    });
    expect(streams).toContainEqual({
      name: 'ORDER.groupBy.repartition-repartition',
      partitions: 2,
      internal: true,
      global: false,
    });
    expect(outputs).toEqual(['SALES', 'LARGE']);
  });

  it('keeps the names of operators and stores when another part of the topology changes', () => {
    const changed = sales((builder) => {
      builder
        .stream<string, string>('CLICK')
        .filter(() => true)
        .groupByKey()
        .count();
    });
    const names = (builder: StreamsBuilder) =>
      describeTopology(builder.build()).subTopologies.flatMap(({ nodes }) =>
        nodes.map(({ name, stores }) => `${name} ${stores.join()}`),
      );
    expect(names(changed)).toEqual(expect.arrayContaining(names(sales())));
  });

  it('uses the names that are given', () => {
    const builder = new StreamsBuilder();
    builder
      .stream<string, string>('CLICK')
      .groupByKey()
      .windowedBy(TimeWindows.ofSizeWithNoGrace(10))
      .count({ name: 'clicks', store: 'clicks-per-ten' });
    const [sub] = describeTopology(builder.build()).subTopologies;
    expect(sub?.nodes.map(({ name }) => name)).toEqual(['CLICK', 'clicks']);
    expect(sub?.stores).toEqual([
      { name: 'clicks-per-ten', kind: 'window' },
      { name: 'clicks-per-ten.expiry', kind: 'internal' },
    ]);
  });

  it('can be drawn', () => {
    const builder = new StreamsBuilder();
    builder
      .stream<string, string>('CLICK')
      .groupByKey()
      .count({ name: 'clicks' })
      .toStream({ name: 'changes' })
      .to('COUNT', { name: 'out' });
    expect(toMermaid(builder.build())).toBe(`flowchart LR
  subgraph s0["sub-topology 0, 1 task"]
    n0["CLICK<br/>source"]
    n1["clicks<br/>count"]
    n2["changes<br/>toStream"]
    n3["out<br/>sink"]
    n4[("clicks")]
  end
  n5{{"CLICK"}}
  n6{{"COUNT"}}
  n5 --> n0
  n0 --> n1
  n1 --> n2
  n1 -.- n4
  n2 --> n3
  n3 --> n6
`);
  });
});
