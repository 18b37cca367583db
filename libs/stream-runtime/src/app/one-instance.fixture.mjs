// One instance of an application as a process of its own: `node one-instance.fixture.mjs <broker> <run> <instance> <standbys>`. Says which tasks it
// runs whenever that changes, and leaves the group when it is asked to.
import { JoinWindows, StreamsBuilder, TimeWindows } from '@millrace/stream-topology';
import { connectBroker, StreamsApp } from '@millrace/stream-runtime';

/** State, a repartition, a window that closes, and a join of streams. */
export const topology = () => {
  const builder = new StreamsBuilder();
  const clicks = builder.stream('CLICK', { partitions: 2 });
  const orders = builder.stream('ORDER', { partitions: 2 });
  clicks
    .groupBy((_, page) => page)
    .windowedBy(TimeWindows.ofSizeAndGrace(50, 10))
    .count()
    .suppressUntilWindowCloses()
    .toStream()
    .to('PER-PAGE');
  clicks.leftJoin(orders, (page, total) => `${page}:${total}`, JoinWindows.ofTimeDifferenceAndGrace(20, 10)).to('FUNNEL');
  orders.groupByKey().count().toStream().to('ORDERS');
  return builder.build();
};

/** The sources of a run: messages `[key, value, at]`. */
export const sourcesOf = (run) =>
  Object.fromEntries(
    ['CLICK', 'ORDER'].map((name) => [
      name,
      {
        stream: `inputs-${run}`,
        partitions: 2,
        filters: (partition) => [`inputs-${run}.${name}.${partition}`],
        decode: (message) => {
          const [key, value, at] = JSON.parse(message.text());
          return { key, value, at };
        },
      },
    ]),
  );

const [, script = '', servers, run, instance, standbys] = process.argv;
if (script.endsWith('one-instance.fixture.mjs')) {
  const broker = await connectBroker({ servers, name: instance });
  const app = new StreamsApp({
    application: { id: `app-${run}`, version: 1, topology: topology() },
    instance,
    broker,
    sources: sourcesOf(run),
    sessionSeconds: 2,
    numStandbyReplicas: Number(standbys),
    maxTaskIdleMs: 600_000,
    onFailure: (error) => {
      throw error;
    },
  });
  await app.start();
  let before = '';
  setInterval(() => {
    const running = app.tasks.filter(({ phase }) => phase === 'running').map(({ task }) => task);
    if (running.join() === before) return;
    before = running.join();
    process.send?.(running);
  }, 20);
  process.on('message', () => void app.stop().then(() => process.exit()));
  process.on('disconnect', () => process.exit());
}
