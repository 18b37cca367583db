import type { Bench } from '../measure/bench.js';
import { sideBySide, type CandidateFigures } from '../measure/side-by-side.js';
import { count, withSpread } from '../report/figures.js';
import { candidateColumns, candidateRows } from '../report/candidate-rows.js';
import { stockClient } from './stock-client.js';
import { bareRequest } from './bare/bare-request.js';
import { openRoundTrip } from './open-round-trip.js';

const plan = { runs: 5, seconds: 0.8, warmUpSeconds: 1 };
const inFlight = [1, 8, 32, 128];
const items = 1_000;

/** A command sent by one process and executed by the inventory service in another, compared with the minimum of a durable round trip. */
export const roundTrip: Bench = async ({ cleanup, report }) => {
  const { log, requests } = await openRoundTrip(cleanup);
  const groups: (readonly CandidateFigures[])[] = [];
  for (const size of inFlight) {
    const each = Math.ceil(items / Math.max(...inFlight));
    const idsOf = (n: number) => Array.from({ length: each }, (_, nth) => `item-${n}-${nth}`);
    const clients = Array.from({ length: size }, (_, n) => n);
    const figures = await sideBySide(
      [
        { what: 'two bare publishes and a request', clients: clients.map((n) => bareRequest(log, `item-${n}`)) },
        { what: 'request, decision, event, outcome', clients: clients.map((n) => stockClient(requests, idsOf(n))) },
      ],
      plan,
    );
    const own = figures.at(-1);
    if (own) report(`${size} in flight: ${withSpread(own.perSecond, count)}/s`);
    groups.push(figures);
  }
  return {
    about: `Requests to change an item's stock, each client's to ${Math.ceil(items / Math.max(...inFlight))} items in turn, asked by one process and carried out by the inventory service, a process of its own, with the broker on the same processors and its files on the disk; ${plan.runs} runs of ${plan.seconds} s of each in turn after ${plan.warmUpSeconds} s uncounted. The limit is the client library's own calls between two processes: what is asked is published, then a request is answered by one that published what happened, expecting. CPU is the asker's.`,
    columns: candidateColumns,
    rows: groups.flatMap(candidateRows),
    figures: { plan, groups },
  };
};
