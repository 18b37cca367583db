import { INVENTORY, item } from '@millrace/contracts';
import { type EventLog, loadEvents, openCommandSender } from '@millrace/event-log';
import type { Bench, Stage } from '../measure/bench.js';
import { sideBySide, type CandidateFigures } from '../measure/side-by-side.js';
import { percentile, spreadOf } from '../measure/statistics.js';
import { withSpread } from '../report/figures.js';
import { candidateColumns, candidateRows } from '../report/candidate-rows.js';
import { stockClient } from './stock-client.js';
import { bareBatches } from './bare/bare-load.js';
import { inventoryService, startChild } from './child.js';
import { fillItems, itemIds } from './fill-items.js';
import { type OpenLog, openLog } from './open-log.js';

const plan = { runs: 5, seconds: 0.6, warmUpSeconds: 0.6 };
const sizes = [10, 1_000, 10_000];
const itemsOfEach = 8;
const warmRounds = 20;

const ownLoad = (log: EventLog, id: string, events: number) => async () => {
  const { length } = await loadEvents(log, INVENTORY, item, id);
  if (length !== events) throw new Error(`${id} has ${length} of ${events} events`);
};

const loads = async (log: EventLog, events: number): Promise<readonly CandidateFigures[]> => {
  const [id = ''] = itemIds(events, itemsOfEach);
  return sideBySide(
    [
      { what: `bare direct get of ${events}`, clients: [bareBatches(log, id, events)] },
      { what: `load of ${events}`, clients: [ownLoad(log, id, events)] },
    ],
    plan,
  );
};

/** The duration of the service's first command to each item after its start, and of the next ones. */
const answers = async (opened: OpenLog, gateway: EventLog, rounds: number) => {
  const service = await startChild(opened, inventoryService);
  const requests = await openCommandSender(gateway);
  const taken = new Map(sizes.map((events) => [events, { first: [] as number[], next: [] as number[] }]));
  try {
    await stockClient(requests, ['item-warm'])();
    for (let round = 0; round <= rounds; round += 1)
      for (let n = 0; n < itemsOfEach; n += 1)
        for (const events of sizes) {
          const act = stockClient(requests, [itemIds(events, itemsOfEach)[n] ?? '']);
          const began = performance.now();
          await act();
          taken.get(events)?.[round === 0 ? 'first' : 'next'].push(performance.now() - began);
        }
  } finally {
    await requests.stop();
    await service.stop();
  }
  return taken;
};

const figuresOfTimes = (times: readonly number[]) => ({
  samples: times.length,
  ms: { ...spreadOf(times), p99: percentile(times, 99) },
});
const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

const requestsToLong = async (opened: OpenLog, { report }: Stage) => {
  const gateway = await opened.connect('gateway');
  const without = await answers(opened, gateway, 0);
  report('asked without snapshots');
  const withThem = await answers(opened, gateway, warmRounds);
  return sizes.map((events) => ({
    events,
    firstWithoutSnapshot: figuresOfTimes(without.get(events)?.first ?? []),
    firstWithSnapshot: figuresOfTimes(withThem.get(events)?.first ?? []),
    next: figuresOfTimes(withThem.get(events)?.next ?? []),
  }));
};

type Answered = Awaited<ReturnType<typeof requestsToLong>>[number];

const answerRows = (answered: readonly Answered[]): string[][] =>
  answered.flatMap(({ events, firstWithoutSnapshot, firstWithSnapshot, next }) =>
    (
      [
        [`first request to ${events}, no snapshot`, firstWithoutSnapshot],
        [`first request to ${events}, snapshot`, firstWithSnapshot],
        [`next request to ${events}`, next],
      ] as const
    ).map(([what, figure]) => [what, '1', '', withSpread(figure.ms, ms), ms(figure.ms.p99), '', '']),
  );

/** The duration of reading an aggregate of few and of many events, and of the next command to it. */
export const load: Bench = async (stage) => {
  const opened = await openLog(stage.cleanup);
  const log = await opened.connect(INVENTORY.owner);
  for (const events of sizes) await fillItems(log, itemIds(events, itemsOfEach), events);
  stage.report('items are filled');
  const groups: (readonly CandidateFigures[])[] = [];
  for (const events of sizes) groups.push(await loads(log, events));
  stage.report('loaded');
  const answered = await requestsToLong(opened, stage);
  return {
    about: `One item of 10, 1,000 and 10,000 events, ${itemsOfEach} of each in one stream, each event from a request of its own. Loads: ${plan.runs} runs of ${plan.seconds} s of each in turn after ${plan.warmUpSeconds} s uncounted; the limit is the client library's batched direct get of the same messages, which decodes nothing. Requests: round trips with the inventory service just started, to each item once, and ${warmRounds} times more; median, fastest and slowest.`,
    columns: candidateColumns,
    rows: [...groups.flatMap(candidateRows), ...answerRows(answered)],
    figures: { plan, groups, answered },
  };
};
