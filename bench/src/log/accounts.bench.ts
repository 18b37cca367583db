import type { Bench } from '../measure/bench.js';
import { sideBySide, type Candidate, type CandidateFigures } from '../measure/side-by-side.js';
import { withSpread } from '../report/figures.js';
import { candidateColumns, candidateRows } from '../report/candidate-rows.js';
import { appending } from './appenders.js';
import { stockClient } from './stock-client.js';
import type { Accounts } from './open-log.js';
import { openRoundTrip, type RoundTrip } from './open-round-trip.js';

const plan = { runs: 9, seconds: 0.5, warmUpSeconds: 1 };
const appendsInFlight = [1, 32, 64];
const requestsInFlight = [1, 32];
const shapes: readonly Accounts[] = ['one account for all', 'an account for each app'];

const clients = (size: number, act: (n: number) => () => Promise<unknown>): Candidate['clients'] =>
  Array.from({ length: size }, (_, n) => act(n));
const idsOf = (n: number) => Array.from({ length: 8 }, (_, nth) => `item-${n}-${nth}`);

/** The cost of an account for each app: the same work at two brokers that differ in this only, alternating. */
export const accounts: Bench = async ({ cleanup, report }) => {
  const opened: readonly (readonly [Accounts, RoundTrip])[] = await inTurn(shapes, async (shape) => [
    shape,
    await openRoundTrip(cleanup, shape),
  ]);
  const candidates = (what: string, size: number, act: (at: RoundTrip, n: number) => () => Promise<unknown>): Candidate[] =>
    opened.map(([shape, at]) => ({
      what: `${what}, ${shape}`,
      clients: clients(size, (n) => act(at, n)),
      cpuMicros: at.brokerCpuMicros,
    }));
  const groups: (readonly CandidateFigures[])[] = [];
  const work = [
    ...appendsInFlight.map((size) => candidates('append', size, ({ owner }, n) => appending(owner, `one-${size}-${n}`, 1))),
    ...requestsInFlight.map((size) => candidates('request', size, ({ requests }, n) => stockClient(requests, idsOf(n)))),
  ];
  for (const both of work) {
    const figures = await sideBySide(both, plan);
    const own = figures.at(-1);
    if (own)
      report(
        `${own.what}, ${own.clients} in flight: ${withSpread(own.timesTheLimit, (times) => times.toFixed(2))} × one account`,
      );
    groups.push(figures);
  }
  return {
    about: `Two brokers with the same users and permissions, in one account and in an account for each app, each with the inventory service as a process of its own; ${plan.runs} runs of ${plan.seconds} s of each in turn, in alternating order, after ${plan.warmUpSeconds} s uncounted. Append: an event of an item of the inventory, by its owner. Request: from the gateway's request to its outcome. The limit is one account in the same runs. CPU is the broker's, for each.`,
    columns: candidateColumns,
    rows: groups.flatMap(candidateRows),
    figures: { plan, groups },
  };
};

const inTurn = async <T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  for (const one of all) done.push(await act(one));
  return done;
};
