import { FindProducts, INVENTORY, type ItemEvent, item, productOfVariant } from '@millrace/contracts';
import { append, sendQuery, type EventLog } from '@millrace/event-log';
import type { Bench, Stage } from '../measure/bench.js';
import { openFilledShop } from '../catalogue/open-filled-shop.js';
import { makeProduct } from '../catalogue/make-product.js';
import { percentile, type Spread, spreadOf } from '../measure/statistics.js';
import { count, withSpread } from '../report/figures.js';

type Lag = Readonly<{ perSecond: number; p50Ms: number; p99Ms: number; samples: number; notInTime: number }>;
type Rated = Readonly<{ rate: number; perSecond: Spread; p50Ms: Spread; p99Ms: Spread; samples: number; notInTime: number }>;
type Position = { readonly id: string; seq: number; version: number };

const ticksPerSecond = 100;
/** The maximum rate of queries, so that they are not the load. */
const samplesPerSecond = 100;
const items = 4_000;
const cause = { correlationId: 'benchmark' };
const one: ItemEvent = { type: 'StockAdjusted', delta: 1, reason: 'counted' };
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** Items without events. */
const positionsOf = (products: number): Position[] =>
  Array.from({ length: Math.min(items, products) }, (_, n) => ({ id: `${makeProduct(n).id}_99`, seq: 0, version: 0 }));

/** Changes the stock of one item after another, each by its own append, as services do. */
const change = async (log: EventLog, position: Position): Promise<void> => {
  const { id, seq, version } = position;
  const appended = await append(log, INVENTORY, [{ aggregate: item, id, expected: { seq, version }, events: [one], cause }]);
  if (appended.status === 'conflict') throw new Error('another writes to the log of the benchmark');
  Object.assign(position, { seq: appended.events[0]?.seq ?? 0, version: version + 1 });
};

/** Appends at a fixed rate, and queries rows with the position of each append. */
const lagAt = async (
  writer: EventLog,
  reader: EventLog,
  positions: readonly Position[],
  rate: number,
  seconds: number,
): Promise<Lag> => {
  const each = Math.max(1, Math.round(rate / ticksPerSecond));
  const taken: number[] = [];
  let [notInTime, written] = [0, 0];
  const underWay = new Set<Promise<void>>();
  const free = [...positions];
  const tick = async (request: boolean) => {
    const some = free.splice(0, each);
    if (some.length === 0) return;
    await Promise.all(some.map((position) => change(writer, position)));
    free.push(...some);
    written += some.length;
    const last = some.at(-1);
    if (!request || !last) return;
    const began = performance.now();
    const ids = [productOfVariant(last.id)];
    const { freshness } = await sendQuery(reader, FindProducts, { ids }, { readAfter: { [INVENTORY.name]: last.seq } });
    if (freshness?.reached) taken.push(performance.now() - began);
    else notInTime += 1;
  };
  const began = performance.now();
  const sampleEach = Math.max(1, Math.round(ticksPerSecond / samplesPerSecond));
  for (let n = 0; n < seconds * ticksPerSecond; n += 1) {
    const due = began + (n * 1000) / ticksPerSecond;
    await new Promise((wait) => setTimeout(wait, Math.max(0, due - performance.now())));
    const running: Promise<void> = tick(n % sampleEach === 0).finally(() => underWay.delete(running));
    underWay.add(running);
  }
  await Promise.all(underWay);
  const perSecond = written / ((performance.now() - began) / 1000);
  return { perSecond, p50Ms: percentile(taken, 50), p99Ms: percentile(taken, 99), samples: taken.length, notInTime };
};

const measureRate = async (stage: Stage, lag: (seconds: number) => Promise<Lag>, rate: number, runs: number, seconds: number) => {
  await lag(1);
  const lags: Lag[] = [];
  for (let run = 0; run < runs; run += 1) lags.push(await lag(seconds));
  const rated: Rated = {
    rate,
    perSecond: spreadOf(lags.map(({ perSecond }) => perSecond)),
    p50Ms: spreadOf(lags.map(({ p50Ms }) => p50Ms)),
    p99Ms: spreadOf(lags.map(({ p99Ms }) => p99Ms)),
    samples: lags.reduce((sum, { samples }) => sum + samples, 0),
    notInTime: lags.reduce((sum, run) => sum + run.notInTime, 0),
  };
  stage.report(`${rate} events/s: visible after ${ms(rated.p50Ms.median)} ms, p99 ${ms(rated.p99Ms.median)} ms`);
  return rated;
};

/** The time from an event's append to a row of the search view that includes it. */
export const visible: Bench = async (stage) => {
  const products = stage.quick ? 2_000 : 10_000;
  const [runs, seconds] = stage.quick ? [1, 3] : [3, 6];
  const shop = await openFilledShop(stage, products);
  const [writer, reader] = [await shop.as(INVENTORY.owner), await shop.as('gateway')];
  const positions = positionsOf(products);
  const rated: Rated[] = [];
  for (const rate of [100, 500, 2_000]) {
    const lag = (long: number) => lagAt(writer, reader, positions, rate, long);
    rated.push(await measureRate(stage, lag, rate, runs, seconds));
  }
  await shop.close();
  return {
    about: `Changes of stock are appended at a steady rate, each by itself, those of each ${1000 / ticksPerSecond} ms together, to a shop with ${count(products)} products. At most ${samplesPerSecond} times a second a second connection asks the search view, with the position the broker has just told, for the row; the time is from the broker's acknowledgement to the answer, the query itself included. ${runs} runs of ${seconds} s after 1 s uncounted. "Too late" are answers that say that the view had not come so far within its second of patience.`,
    columns: ['events/s asked for', 'events/s', 'p50 ms', 'p99 ms', 'samples', 'too late'],
    rows: rated.map(({ rate, perSecond, p50Ms, p99Ms, samples, notInTime }) => [
      count(rate),
      withSpread(perSecond, count),
      withSpread(p50Ms, ms),
      withSpread(p99Ms, ms),
      count(samples),
      count(notInTime),
    ]),
    figures: { products, runs, seconds, rated },
  };
};
