import type { Bench } from '../measure/bench.js';
import { sideBySide, type Candidate } from '../measure/side-by-side.js';
import { candidateColumns, candidateRows } from '../report/candidate-rows.js';
import { expectingPublish } from './appenders.js';
import { stockClient } from './stock-client.js';
import { openRoundTrip } from './open-round-trip.js';

const plan = { runs: 5, seconds: 0.8, warmUpSeconds: 1 };
const inFlight = [1, 8, 32, 128];

/**
 * All clients send commands to one item, which are decided one after another, compared with one writer that publishes one after another.
 */
export const hotAggregate: Bench = async ({ cleanup }) => {
  const { owner, requests } = await openRoundTrip(cleanup);
  const concurrentCommands = (size: number): Candidate => ({
    what: 'requests to one item',
    clients: Array.from({ length: size }, () => stockClient(requests, ['item-hot'])),
  });
  const limit: Candidate = { what: 'bare publishes, each expecting the last', clients: [expectingPublish(owner, 'item-bare')] };
  const figures = await sideBySide([limit, ...inFlight.map(concurrentCommands)], plan);
  return {
    about: `Requests to change the stock of one and the same item, through the inventory service as in the round trip; ${plan.runs} runs of ${plan.seconds} s of each in turn after ${plan.warmUpSeconds} s uncounted. The limit is one process that publishes, expecting what it published last: the fastest that one aggregate can be written one event after another. CPU is the asker's.`,
    columns: candidateColumns,
    rows: candidateRows(figures),
    figures: { plan, figures },
  };
};
