import { INVENTORY } from '@millrace/contracts';
import type { Bench } from '../measure/bench.js';
import { type Candidate, type CandidateFigures, sideBySide } from '../measure/side-by-side.js';
import { withSpread } from '../report/figures.js';
import { candidateColumns, candidateRows } from '../report/candidate-rows.js';
import { appending, bareBatch, barePublish, expectingPublish } from './appenders.js';
import { openLog } from './open-log.js';

const plan = { runs: 7, seconds: 0.5, warmUpSeconds: 1 };

const clients = (size: number, act: (n: number) => () => Promise<unknown>): Candidate['clients'] =>
  Array.from({ length: size }, (_, n) => act(n));

/** The cost of an append compared with the client library's own publish of the same data, and of a batch with its own batch. */
export const append: Bench = async ({ cleanup, report }) => {
  const log = await (await openLog(cleanup)).connect(INVENTORY.owner);
  const singles = (size: number): Candidate[] => [
    { what: 'bare publish', clients: clients(size, (n) => barePublish(log, `bare-${size}-${n}`)) },
    { what: 'bare publish, expecting', clients: clients(size, (n) => expectingPublish(log, `expecting-${size}-${n}`)) },
    { what: 'append', clients: clients(size, (n) => appending(log, `one-${size}-${n}`, 1)) },
  ];
  const batches = (size: number): Candidate[] => [
    { what: `bare batch of ${size}`, clients: [bareBatch(log, `bare-batch-${size}`, size)] },
    { what: `append of ${size}`, clients: [appending(log, `batch-${size}`, size)] },
  ];
  const groups: (readonly CandidateFigures[])[] = [];
  for (const candidates of [singles(1), singles(32), batches(3), batches(100)]) {
    const figures = await sideBySide(candidates, plan);
    const own = figures.at(-1);
    if (own)
      report(`${own.what}, ${own.clients} in flight: ${withSpread(own.timesTheLimit, (times) => times.toFixed(2))} × the limit`);
    groups.push(figures);
  }
  return {
    about: `Events of items of the inventory with their checks, identities and expectations, into files; ${plan.runs} runs of ${plan.seconds} s of each in turn after ${plan.warmUpSeconds} s uncounted. The limit is the client library's own call in the same runs; its batch has neither message ids nor expectations. CPU is this process's, for each append; the broker has its own.`,
    columns: candidateColumns,
    rows: groups.flatMap(candidateRows),
    figures: { plan, groups },
  };
};
