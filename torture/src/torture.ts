import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CART, CATALOG, INVENTORY, ORDER, PAYMENT, REFUSALS, type StreamContract } from '@millrace/contracts';
import { type EventLog, openCommandSender, type Recorded } from '@millrace/event-log';
import { type RunningPostgres, startPostgres, until } from '@millrace/local-servers';
import { provisionDatabases } from '@millrace/views';
import { strike } from './blows.js';
import { check } from './check/check.js';
import { viewsEqual } from './check/views.js';
import { type Cluster, startCluster } from './cluster/cluster.js';
import { changeRow } from './fault/change-row.js';
import type { FaultName } from './fault/faults.js';
import { loseTail } from './fault/lost-tail.js';
import type { History, Violation } from './history.js';
import { stockTheCatalogue, workAsBuyer } from './load/buyer.js';
import { workAsClerk } from './load/clerk.js';
import { Journal } from './load/journal.js';
import { workAsCheckout } from './load/shopper.js';
import { type Blow, planOf } from './plan.js';
import { startApps } from './processes/apps.js';
import { castOf, castSize } from './processes/cast.js';
import { runFolder } from './processes/folder.js';
import type { Victim } from './processes/victim.js';
import { randomFrom } from './random.js';
import { countParked, readWhole, settled } from './settle.js';
import { rebuildViews } from './views/rebuilt.js';

export type Run = Readonly<{
  seed: number;
  ms: number;
  nodes: 1 | 3;
  fault: FaultName | 'none';
  /** Whether to leave what the processes said and stored where it is when a promise was broken. */
  keep?: boolean;
  say(line: string): void;
}>;

export type Report = Readonly<{
  plan: readonly Blow[];
  counts: Readonly<Record<string, number>>;
  violations: readonly Violation[];
  /** What was left, and where. */
  kept?: string;
}>;

const clerks = 24;
const shoppers = 5;
const buyers = 6;
const patienceMs = 90_000;

/**
 * One run: writers under load and views that follow them, blows by the plan of its seed, peace, and the check of everything that
 * was told and is kept.
 */
export const torture = async (run: Run): Promise<Report> => {
  const folder = runFolder();
  const plan = planOf(randomFrom(run.seed), { ms: run.ms, nodes: run.nodes, apps: castSize });
  let cluster: Cluster | undefined;
  let database: RunningPostgres | undefined;
  let apps: readonly Victim[] = [];
  try {
    cluster = await startCluster(folder.path, run.nodes);
    database = await startPostgres({ dataDir: join(folder.path, 'postgres'), durable: true });
    const logins = ['search-view', 'orders-view'].map((app) => ({ app, password: cluster?.password ?? '' }));
    const { urlOf } = await provisionDatabases(database.url, logins, { exclusive: true });
    apps = await startApps(folder.path, cluster, castOf(urlOf, run.fault));
    const report = await load(run, plan, { cluster, databaseOf: urlOf, apps });
    return run.keep && report.violations.length > 0 ? { ...report, kept: folder.keep() } : report;
  } finally {
    for (const app of apps) app.end();
    await Promise.all(apps.map(({ exited }) => exited));
    await cluster?.close();
    await database?.stop();
    folder.done();
  }
};

type Stage = Readonly<{ cluster: Cluster; databaseOf: (app: string) => string; apps: readonly Victim[] }>;

const load = async (run: Run, plan: readonly Blow[], { cluster, databaseOf, apps }: Stage): Promise<Report> => {
  const [operator, gateway, checkout] = [
    await cluster.as('operator'),
    await cluster.as('gateway'),
    await cluster.as('checkout-service'),
  ];
  const requests = await openCommandSender(gateway);
  const journal = new Journal();
  const random = randomFrom(run.seed);
  const [ends, givesUp] = [new AbortController(), new AbortController()];
  const client = { requests, journal, givesUp: givesUp.signal };
  const shop = { log: checkout, journal, givesUp: givesUp.signal };
  await stockTheCatalogue(client);
  const work = Promise.all([
    ...Array.from({ length: buyers }, (_, at) => workAsBuyer(client, random.named(`buyer ${at}`), ends.signal)),
    ...Array.from({ length: clerks }, (_, at) => workAsClerk(client, random.named(`clerk ${at}`), ends.signal)),
    ...Array.from({ length: shoppers }, (_, at) => workAsCheckout(shop, random.named(`shopper ${at}`), ends.signal)),
  ]);
  let done = false;
  void work.then(() => (done = true));
  await Promise.all([pause(run.ms), strike({ cluster, apps, operator, databaseOf, say: run.say }, plan)]);
  ends.abort();
  const peace = Date.now();
  run.say('peace: all is up again, the last requests are followed up');
  const answered = await until(() => done, patienceMs, 100);
  givesUp.abort();
  await work;
  const quiet = await settled(operator, cluster.password, patienceMs);
  const seconds = Math.round((Date.now() - peace) / 1000);
  if (run.fault === 'changed-row') await changeRow(operator, databaseOf('search-view'));
  const rebuilt = await rebuildViews(operator, patienceMs);
  const trade = await readAll(operator, CART, ORDER, PAYMENT);
  const history: History = {
    asked: [...journal.asked],
    caused: [...journal.caused, ...causedBy(trade)],
    events: await readAll(operator, INVENTORY, CATALOG),
    trade,
    rebuilt,
    parked: await countParked(operator),
  };
  const refusals = (await operator.jsm.streams.info(REFUSALS.name)).state.messages;
  const afterLoss = run.nodes === 1 && run.fault === 'none' ? await loseTail({ cluster, operator, client }, patienceMs) : [];
  await requests.stop();
  const restless = { rule: 'comes to rest', about: 'the writers', detail: `had work left after ${patienceMs / 1000} s of peace` };
  const violations = [...check(history), ...viewsEqual({ rebuilt: afterLoss }), ...(answered && quiet ? [] : [restless])];
  return { plan, counts: { ...countsOf(history, journal, plan, apps, refusals), 'seconds to rest': seconds }, violations };
};

const readAll = async (operator: EventLog, ...streams: readonly StreamContract[]): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for (const stream of streams) events.push(...(await readWhole(operator, stream)));
  return events;
};

/** What the orders that were placed asked of the warehouse. */
const causedBy = (trade: readonly Recorded[]): readonly Recorded[] => {
  const placed = new Set(trade.filter(({ event }) => event.type === 'OrderPlaced').map(({ aggregateId }) => aggregateId));
  const asks = new Set(['StockReservationRequested', 'StockReleaseRequested']);
  return trade.filter(({ event, aggregateId }) => placed.has(aggregateId) && asks.has(event.type));
};

/** Told last that it was refused, and yet carried out: an earlier attempt that nobody waited for any more came to its turn later. */
const carriedOutLate = ({ asked, events, trade }: Pick<History, 'asked' | 'events' | 'trade'>): number => {
  const kept = new Set([...events, ...trade].map(({ requestId }) => requestId));
  return asked.filter(({ must, requestId, told }) => !must && kept.has(requestId) && told.at(-1)?.outcome.status !== 'accepted')
    .length;
};

const countsOf = (
  { asked, events, trade, caused, rebuilt }: History,
  journal: Journal,
  plan: readonly Blow[],
  apps: readonly Victim[],
  refusals: number,
) => {
  const statuses = asked.map(({ told }) => told[0]?.outcome.status ?? 'unanswered');
  const count = (status: string) => statuses.filter((one) => one === status).length;
  const deeds = (deed: Blow['deed']) => plan.filter((blow) => blow.deed === deed).length;
  return {
    asked: asked.length,
    accepted: count('accepted'),
    rejected: count('rejected'),
    conflict: count('conflict'),
    reused: count('reused'),
    unanswered: count('unanswered'),
    'asked again': asked.reduce((sum, { attempts }) => sum + attempts, 0) - asked.length,
    'carried out late': carriedOutLate({ asked, events, trade }),
    'refusals written down': refusals,
    'decided anew': asked.filter(({ told }) => new Set(told.map(({ outcome }) => outcome.status)).size > 1).length,
    pending: journal.counts.pending,
    'not available': journal.counts.notAvailable,
    'asked of the warehouse': caused.length,
    orders: trade.filter(({ event }) => event.type === 'OrderPlaced').length,
    'orders paid': trade.filter(({ event }) => event.type === 'OrderPaid').length,
    events: events.length,
    'rows of views': rebuilt.reduce((sum, { comparison }) => sum + (comparison?.live.rows ?? 0), 0),
    kills: deeds('kill') + 2 * deeds('kill-starting'),
    'consumers lost': deeds('lose-consumer'),
    'consumers damaged': deeds('damage-consumer'),
    'tables truncated': deeds('truncate-table'),
    pauses: deeds('pause'),
    cuts: deeds('cut') + deeds('stall'),
    'apps that left by themselves': apps.reduce((sum, { deaths }) => sum + deaths, 0),
  };
};
