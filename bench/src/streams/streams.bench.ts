import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, startNats } from '@millrace/local-servers';
import { openShop } from '../cost/measure-cost.js';
import { works } from '../cost/works.js';
import type { Bench, Stage } from '../measure/bench.js';
import { type Spread, spreadOf } from '../measure/statistics.js';
import { count, withSpread } from '../report/figures.js';
import { shopper } from '../shop/shopper.js';
import { storedPerSecond } from './stream-limit.js';

/** Messages per operation by stream; streams without any are left out. */
export type StreamUse = Readonly<{ work: string; messages: Readonly<Record<string, number>>; bytes: number }>;
/** Messages per second that so many streams store together. */
export type StreamLimit = Readonly<{ sync: string; streams: number; perSecond: Spread }>;

const writing = new Set(['add to cart', 'order']);
const inFlight = 64;

/** The messages of each kind of operation, by one client. */
const measureUse = async (stage: Stage, operations: number): Promise<readonly StreamUse[]> => {
  const { shop, products, servers, close } = await openShop(stage, []);
  const uses: StreamUse[] = [];
  for (const { name, visitOf } of works.filter(({ name: work }) => writing.has(work))) {
    const who = shopper(shop.api);
    const visit = visitOf(products)(who);
    const before = await servers.read();
    for (let n = 0; n < operations; n += 1) await visit();
    const after = await servers.read();
    await who.stop();
    const messages: Record<string, number> = {};
    let bytes = 0;
    for (const [stream, stored] of after.streams) {
      const more = stored.messages - (before.streams.get(stream)?.messages ?? 0);
      if (more > 0) messages[stream] = more / operations;
      bytes += Math.max(0, stored.bytes - (before.streams.get(stream)?.bytes ?? 0)) / operations;
    }
    uses.push({ work: name, messages, bytes });
  }
  await close();
  return uses;
};

const measureLimits = async (
  { cleanup, report }: Stage,
  runs: number,
  seconds: number,
  bytes: number,
): Promise<StreamLimit[]> => {
  const limits: StreamLimit[] = [];
  for (const sync of ['always', '2m']) {
    const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
    cleanup(async () => rmSync(folder, { recursive: true, force: true }));
    const broker = await startNats({ storeDir: folder, syncInterval: sync });
    cleanup(() => broker.stop());
    for (const streams of [1, 2, 4, 8]) {
      const rates: number[] = [];
      for (let run = 0; run < runs; run += 1)
        rates.push(await storedPerSecond(broker.url, { streams, inFlight, bytes, seconds }));
      limits.push({ sync, streams, perSecond: spreadOf(rates) });
      report(`${streams} streams, sync ${sync}: ${count(spreadOf(rates).median)} messages/s`);
    }
    await broker.stop();
  }
  return limits;
};

/** What the log is asked to store for an operation, and what a stream can store. */
export const streams: Bench = async (stage) => {
  const [operations, runs, seconds] = stage.quick ? [10, 1, 1] : [40, 3, 2];
  const uses = await measureUse(stage, operations);
  const order = uses.find(({ work }) => work === 'order');
  const stored = Object.values(order?.messages ?? {}).reduce((sum, more) => sum + more, 0);
  const bytes = Math.round((order?.bytes ?? 0) / stored);
  const limits = await measureLimits(stage, runs, seconds, bytes);
  const shown = ({ messages }: StreamUse) =>
    Object.entries(messages)
      .sort(([, a], [, b]) => b - a)
      .map(([stream, more]) => `${stream} ${more.toFixed(1)}`)
      .join(', ');
  return {
    about: `A message is ${bytes} bytes, the mean of an order's. ${inFlight} publishers, each waiting for its acknowledgement, one broker of its own; ${runs} runs of ${seconds} s. "Always" forces each message to the disk before it is acknowledged, a stream's one after another; several streams do so beside each other. Messages per operation: ${uses.map((use) => `${use.work}: ${shown(use)}`).join('; ')}; timers and what follows later (dispatch, delivery) as far as it fell into the run of ${operations} operations.`,
    columns: ['sync', 'streams', 'messages/s'],
    rows: limits.map(({ sync, streams: number, perSecond }) => [sync, String(number), withSpread(perSecond, count)]),
    figures: { uses, bytes, limits },
  };
};
