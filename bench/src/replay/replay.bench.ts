import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOG, INVENTORY } from '@millrace/contracts';
import { connectLog, type EventLog, lastSequence, type Position, provision } from '@millrace/event-log';
import { makeFolder, startNats, startPostgres } from '@millrace/local-servers';
import { runView, type ViewRuntime } from '@millrace/views';
import { provisionDatabases } from '@millrace/views/provision';
import { Client } from 'pg';
import type { Bench, Cleanup } from '../measure/bench.js';
import { fillCatalogue } from '../catalogue/fill-catalogue.js';
import { type Spread, spreadOf } from '../measure/statistics.js';
import { count, withSpread } from '../report/figures.js';
import { catalogueDatabase, catalogueView } from './catalogue-view.js';
import { fillLog } from './fill-log.js';
import { rawCatalogue } from './raw-catalogue.js';
import { rawUpsert } from './raw-upsert.js';
import { stockDatabase, stockView } from './stock-view.js';

const maxBatch = 1_000;
const timeoutMs = 60_000;

type Filled = { readonly log: EventLog; readonly databaseUrl: string; readonly database: Client; readonly events: number };
type Race = {
  readonly what: string;
  /** Fills empty streams; returns the number of events. */
  readonly fill: (servers: string) => Promise<number>;
  readonly view: (databaseUrl: string, schema: string) => ViewRuntime;
  readonly raw: (of: Filled, schema: string) => Promise<void>;
  /** A checksum that must be equal for both, otherwise the comparison is invalid. */
  readonly sum: string;
};
type Raced = { readonly what: string; readonly events: number; folded: Spread; raw: Spread; sharePercent: Spread };

const races = (quick: boolean): readonly Race[] => [
  {
    what: 'folded view',
    fill: async (servers) => (await fillLog(servers)).events,
    view: (url, schema) => runView(stockView, stockDatabase(url, schema), { maxBatch }),
    raw: ({ log, database, events }, schema) => rawUpsert(log, database, schema, events, maxBatch),
    sum: 'SELECT sum(changes)::text AS sum FROM @.stock',
  },
  {
    what: 'general view',
    fill: async (servers) => (await fillCatalogue(servers, quick ? 1_000 : 6_000)).events,
    view: (url, schema) => runView(catalogueView, catalogueDatabase(url, schema), { maxBatch }),
    raw: ({ log, database }, schema) => rawCatalogue(log, database, schema, maxBatch),
    sum: `SELECT count(doc) || ' ' || sum(available) || ' ' || sum(length(document)) AS sum FROM @.listed`,
  },
];

const open = async (cleanup: Cleanup, race: Race): Promise<Filled> => {
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
  cleanup(async () => rmSync(folder, { recursive: true, force: true }));
  const broker = await startNats({ storeDir: join(folder, 'nats') });
  cleanup(() => broker.stop());
  const server = await startPostgres({ dataDir: join(folder, 'postgres'), durable: true });
  cleanup(() => server.stop());
  const { urlOf } = await provisionDatabases(server.url, [{ app: 'search-view', password: 'benchmark' }]);
  const databaseUrl = urlOf('search-view');
  const access = { servers: broker.url, user: 'benchmark', password: 'benchmark' };
  await provision(access);
  const events = await race.fill(broker.url);
  const log = await connectLog({ ...access, app: 'search-view' });
  cleanup(() => log.close());
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  cleanup(() => database.end());
  return { events, log, databaseUrl, database };
};

const endOf = async (log: EventLog): Promise<Position> => ({
  [CATALOG.name]: await lastSequence(log, CATALOG),
  [INVENTORY.name]: await lastSequence(log, INVENTORY),
});

/** Events per second, and the resulting rows. */
const timed = async (of: Filled, sum: string, schema: string, replay: () => Promise<void>): Promise<[number, string]> => {
  const began = performance.now();
  await replay();
  const seconds = (performance.now() - began) / 1000;
  const { rows } = await of.database.query<{ sum: string }>(sum.replace('@', schema));
  await of.database.query(`DROP SCHEMA ${schema} CASCADE`);
  return [of.events / seconds, rows[0]?.sum ?? ''];
};

const foldedRun = (of: Filled, { view, sum }: Race, schema: string, end: Position) =>
  timed(of, sum, `${schema}_1`, async () => {
    const subscription = view(of.databaseUrl, schema);
    const running = await subscription.start(of.log);
    const passed = await subscription.waitFor(end, timeoutMs);
    await running.stop();
    if (!passed) throw new Error(`the view did not pass ${of.events} events within ${timeoutMs / 1000} s`);
  });

const measure = async (cleanup: Cleanup, report: (line: string) => void, race: Race, runs: number): Promise<Raced> => {
  const of = await open(cleanup, race);
  const end = await endOf(of.log);
  const folded: number[] = [];
  const raw: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const [view, made] = await foldedRun(of, race, `view_${run}`, end);
    const [limit, expected] = await timed(of, race.sum, `raw_${run}`, () => race.raw(of, `raw_${run}`));
    if (made !== expected) throw new Error(`${race.what}: ${made} was made of the log, and ${expected} is in it`);
    report(run === 0 ? `${race.what}: warmed up` : `${race.what}, run ${run}: ${count(view)} of ${count(limit)} events/s`);
    if (run === 0) continue;
    folded.push(view);
    raw.push(limit);
  }
  const sharePercent = spreadOf(folded.map((rate, run) => (100 * rate) / (raw[run] ?? Number.NaN)));
  return { what: race.what, events: of.events, folded: spreadOf(folded), raw: spreadOf(raw), sharePercent };
};

/** The speed of building views from the log, compared with the minimum that any program needs. */
export const replay: Bench = async ({ cleanup, report, quick }) => {
  const runs = quick ? 1 : 3;
  const raced: Raced[] = [];
  for (const race of races(quick)) {
    const undos: (() => Promise<void>)[] = [];
    const close = async () => {
      for (const undo of undos.splice(0).reverse()) await undo();
    };
    cleanup(close);
    raced.push(await measure((undo) => undos.push(undo), report, race, runs));
    await close();
  }
  const sizes = raced.map(({ what, events }) => `${what}: ${count(events)} events`).join('; ');
  return {
    about: `From an empty schema to the last event's row, committed; ${maxBatch} events a batch, ${runs} runs of each in turn after one uncounted. ${sizes}. The folded view sums changes of 2,000 items; the general one keeps whole products with their stock and their words, from two streams. The raw limit of each is the client library's own consumer, one upsert a batch, and neither checks nor positions.`,
    columns: ['', 'events/s', 'raw limit, events/s', 'of the limit'],
    rows: raced.map(({ what, folded, raw, sharePercent }) => [
      what,
      withSpread(folded, count),
      withSpread(raw, count),
      withSpread(sharePercent, (percent) => `${percent.toFixed(0)} %`),
    ]),
    figures: { maxBatch, runs, raced },
  };
};
