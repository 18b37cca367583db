import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INVENTORY } from '@millrace/contracts';
import { connectLog, type EventLog } from '@millrace/event-log';
import { makeFolder, startNats, startPostgres } from '@millrace/local-servers';
import { runView } from '@millrace/views';
import { Client } from 'pg';
import { spreadOf } from '../measure/statistics.js';
import type { Bench, Cleanup } from '../bench.js';
import { count, withSpread } from '../report/figures.js';
import { fillLog } from './fill-log.js';
import { rawUpsert } from './raw-upsert.js';
import { stockDatabase, stockView } from './stock-view.js';

const runs = 3;
const maxBatch = 1_000;
const longest = 60_000;

type Stage = { readonly log: EventLog; readonly databaseUrl: string; readonly database: Client; readonly events: number };

const stage = async (cleanup: Cleanup): Promise<Stage & { readonly items: number }> => {
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
  cleanup(async () => rmSync(folder, { recursive: true, force: true }));
  const broker = await startNats({ storeDir: join(folder, 'nats') });
  cleanup(() => broker.stop());
  const server = await startPostgres({ dataDir: join(folder, 'postgres'), durable: true });
  cleanup(() => server.stop());
  const filled = await fillLog(broker.url);
  const log = await connectLog({ servers: broker.url, user: 'benchmark', password: 'benchmark', app: 'search-view' });
  cleanup(() => log.close());
  const database = new Client({ connectionString: server.url });
  await database.connect();
  cleanup(() => database.end());
  return { ...filled, log, databaseUrl: server.url, database };
};

/** Both must have made the same of the log, or the comparison says nothing. */
const checkRows = async ({ database, events }: Stage, schema: string): Promise<void> => {
  const { rows } = await database.query<{ changes: string }>(`SELECT sum(changes) AS changes FROM ${schema}.stock`);
  if (Number(rows[0]?.changes) !== events) throw new Error(`${schema} holds ${rows[0]?.changes} of ${events} changes`);
};

const perSecond = async (of: Stage, schema: string, replay: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await replay();
  const seconds = (performance.now() - began) / 1000;
  await checkRows(of, schema);
  await of.database.query(`DROP SCHEMA ${schema} CASCADE`);
  return of.events / seconds;
};

const foldedRun = (of: Stage, schema: string) =>
  perSecond(of, `${schema}_1`, async () => {
    const view = runView(stockView, stockDatabase(of.databaseUrl, schema), { maxBatch });
    const running = await view.start(of.log);
    const passed = await view.waitFor({ [INVENTORY.name]: of.events }, longest);
    await running.stop();
    if (!passed) throw new Error(`the view did not pass ${of.events} events within ${longest / 1000} s`);
  });

const rawRun = (of: Stage, schema: string) =>
  perSecond(of, schema, () => rawUpsert(of.log, of.database, schema, of.events, maxBatch));

/** How fast a view is built from the log, beside the least that any program must do for it. */
export const replay: Bench = async ({ cleanup, say }) => {
  const of = await stage(cleanup);
  const folded: number[] = [];
  const raw: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const view = await foldedRun(of, `view_${run}`);
    const limit = await rawRun(of, `raw_${run}`);
    say(run === 0 ? 'warmed up' : `run ${run}: ${count(view)} of ${count(limit)} events/s`);
    if (run > 0) folded.push(view) && raw.push(limit);
  }
  const share = spreadOf(folded.map((rate, run) => (100 * rate) / (raw[run] ?? Number.NaN)));
  return {
    about: `${count(of.events)} events of ${count(of.items)} items, ${maxBatch} a batch, ${runs} runs of each in turn after one uncounted; from an empty schema to the last event's row, committed.`,
    columns: ['', 'events/s'],
    rows: [
      ['folded view', withSpread(spreadOf(folded), count)],
      ['raw consume and upsert', withSpread(spreadOf(raw), count)],
      ['view, of the raw limit', withSpread(share, (percent) => `${percent.toFixed(0)} %`)],
    ],
    figures: { events: of.events, items: of.items, maxBatch, folded: spreadOf(folded), raw: spreadOf(raw), sharePercent: share },
  };
};
