import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CART, CATALOG, INVENTORY, NOTIFICATION, ORDER, PAYMENT, PRICING, REFUSALS, SHIPPING } from '@millrace/contracts';
import { type EventLog, openCommandSender, type Recorded } from '@millrace/event-log';
import { type RunningPostgres, startPostgres, until } from '@millrace/local-servers';
import { provisionDatabases } from '@millrace/views/provision';
import { runPlan } from './disruption/run-plan.js';
import { check } from './check/check.js';
import { type RuleOfLog, violatedDuring } from './violated-during.js';
import { viewsEqual } from './check/views.js';
import { type Cluster, startCluster } from './cluster/cluster.js';
import { countsOf } from './counts.js';
import { changeRow } from './disruption/change-row.js';
import type { FaultName } from './fault/faults.js';
import { loseTail } from './disruption/lost-tail.js';
import type { History, Violation } from './history/history.js';
import { runAfterSales } from './load/after-sales.js';
import { stockTheCatalogue, runBuyer } from './load/buyer.js';
import { defineDiscount } from './load/discount.js';
import { runStaff } from './load/staff.js';
import { Journal } from './load/journal.js';
import { simulateOrders } from './load/simulate-orders.js';
import { runCardHolders } from './partners/card-holders.js';
import { runCarrier } from './partners/carrier.js';
import { exportedOrders } from './partners/exported.js';
import { type Partners, startPartners } from './partners/partners.js';
import { differencesAtRest } from './partners/reconcile.js';
import { type Disruption, planOf } from './plan/plan.js';
import { startApps } from './processes/apps.js';
import { processSpecs } from './processes/process-specs.js';
import { runFolder } from './processes/folder.js';
import type { SupervisedProcess } from './processes/supervised-process.js';
import { randomFrom } from './plan/random.js';
import { readAll, whenAnswered } from './history/read-all.js';
import { countDeadLetters, settled } from './settle.js';
import { rebuildViews } from './views/rebuilt.js';
import { connectionOf } from '@millrace/event-log/connection';

export type Run = Readonly<{
  seed: number;
  ms: number;
  nodes: 1 | 3;
  /** With a fault of the log no views run. */
  fault: FaultName | 'none';
  /** The load lasts longer, at most five times as long, until so many commands were accepted: a busy machine does fewer in `ms`. */
  accepted?: number;
  /** The number of clerks, 24 by default: more than a few use all processors that there are. */
  staff?: number;
  /** The disruptions, in order of time, instead of those that the seed gives. */
  plan?: readonly Disruption[];
  /** A rule of the log: the run ends as soon as the log violates it, without a time at rest and without the comparison of views. */
  endsAt?: RuleOfLog;
  /** Whether a row of a view is changed after the check, whose violation is not one of the run: see `afterChange`. */
  changesRow?: boolean;
  /** Whether to keep the run's folder when a guarantee was violated. */
  retainFolder?: boolean;
  report(line: string): void;
}>;

export type Report = Readonly<{
  plan: readonly Disruption[];
  counts: Readonly<Record<string, number>>;
  violations: readonly Violation[];
  /** What a second comparison of the views finds after `changesRow`. */
  afterChange: readonly Violation[];
  /** The path of the run's folder, when it was kept. */
  retained?: string;
}>;

const defaultStaff = 24;
const shoppers = 5;
const buyers = 6;
/** Long: a run may share its machine with others. */
const timeoutMs = 240_000;
/** An injected fault may lose answers, for which no run waits long. */
const timeoutWithFaultMs = 90_000;
/** An injected fault may leave work that no process does any more. Longer than every time-out of an order and every redelivery. */
const stillWithFaultMs = 30_000;

/**
 * One run: writers under load and views that follow them, disruptions by the plan of the seed, a time without load, and the check of
 * all answers against the log.
 */
export const torture = async (run: Run): Promise<Report> => {
  const folder = runFolder();
  const withViews = run.fault === 'none' || run.fault === 'changed-row';
  let cluster: Cluster | undefined;
  let database: RunningPostgres | undefined;
  let partners: Partners | undefined;
  let apps: readonly SupervisedProcess[] = [];
  try {
    cluster = await startCluster(folder.path, run.nodes);
    if (withViews) database = await startPostgres({ dataDir: join(folder.path, 'postgres'), durable: true });
    const logins = ['search-view', 'orders-view'].map((app) => ({ app, password: cluster?.password ?? '' }));
    const databases = database && (await provisionDatabases(database.url, logins, { exclusive: true }));
    partners = await startPartners(folder.path, randomFrom(run.seed).named('webhooks'));
    apps = await startApps(folder.path, cluster, processSpecs(databases?.urlOf, run.fault, partners.env));
    const report = await load(run, planFor(run, apps.length, apps.length + (withViews ? 0 : idleApps)), {
      cluster,
      databaseOf: databases?.urlOf,
      apps,
      partners,
    });
    return run.retainFolder && report.violations.length > 0 ? { ...report, retained: folder.retain() } : report;
  } finally {
    for (const app of apps) app.end();
    await Promise.all(apps.map(({ exited }) => exited));
    await partners?.close();
    await cluster?.close();
    await database?.stop();
    folder.done();
  }
};

/** With a fault of the log so many disruptions hit nothing: it shows in appends between the others. */
const idleApps = 3;

/** The disruptions of the run's seed. */
const planFor = (run: Run, apps: number, planned: number): readonly Disruption[] =>
  (run.plan ?? planOf(randomFrom(run.seed), { ms: run.ms, nodes: run.nodes, apps: planned })).filter(
    ({ target }) => target.kind !== 'app' || target.index < apps,
  );

type Stage = Readonly<{
  cluster: Cluster;
  /** Undefined when no views run. */
  databaseOf: ((app: string) => string) | undefined;
  apps: readonly SupervisedProcess[];
  partners: Partners;
}>;

const load = async (run: Run, plan: readonly Disruption[], { cluster, databaseOf, apps, partners }: Stage): Promise<Report> => {
  const [operator, gateway, checkout] = [
    await cluster.as('operator'),
    await cluster.as('gateway'),
    await cluster.as('checkout-service'),
  ];
  const requests = await openCommandSender(gateway);
  const journal = new Journal();
  const random = randomFrom(run.seed);
  const [ends, gaveUp] = [new AbortController(), new AbortController()];
  const client = { requests, journal, gaveUp: gaveUp.signal };
  const shop = { log: checkout, journal, gaveUp: gaveUp.signal };
  await stockTheCatalogue(client);
  const isWhole = databaseOf !== undefined;
  if (isWhole) await defineDiscount(requests, 3);
  const rested = new AbortController();
  const desk = { log: operator, commands: requests, gaveUp: gaveUp.signal };
  const outside = isWhole
    ? [
        runCarrier(operator, partners.line, partners.carrierSecret, random.named('carrier'), rested.signal),
        runCardHolders(operator, random.named('card holders'), rested.signal),
      ]
    : [];
  const work = Promise.all([
    ...(isWhole ? [runAfterSales(desk, random.named('after-sales'), ends.signal)] : []),
    ...Array.from({ length: buyers }, (_, at) => runBuyer(client, random.named(`buyer ${at}`), ends.signal)),
    ...Array.from({ length: run.staff ?? defaultStaff }, (_, at) => runStaff(client, random.named(`clerk ${at}`), ends.signal)),
    ...Array.from({ length: shoppers }, (_, at) => simulateOrders(shop, random.named(`shopper ${at}`), ends.signal)),
  ]);
  let done = false;
  void work.then(() => (done = true));
  const loaded = Promise.all([
    pause(run.ms, undefined, { signal: ends.signal }).catch(() => undefined),
    runPlan({ cluster, apps, operator, databaseOf, report: run.report }, plan, ends.signal),
  ])
    .then(() => until(() => journal.accepted.length >= (run.accepted ?? 0), run.ms * 4, 100))
    .finally(() => ends.abort());
  const isFound = run.endsAt !== undefined && (await violatedDuring({ operator, journal, rule: run.endsAt, ends }));
  await loaded;
  const loadEnded = Date.now();
  run.report('load ended: all processes run, waiting for the last answers');
  const withinMs = run.fault === 'none' ? timeoutMs : timeoutWithFaultMs;
  const answered = isFound || (await until(() => done, withinMs, 100));
  gaveUp.abort();
  await work;
  const stillMs = run.fault === 'none' ? timeoutMs : stillWithFaultMs;
  const appNames = [...new Set(apps.map(({ name }) => name.split(' ')[0] ?? ''))];
  const quiet = isFound || (await settled(operator, cluster.password, { apps: appNames, withinMs, stillMs }));
  rested.abort();
  await Promise.all(outside);
  const seconds = Math.round((Date.now() - loadEnded) / 1000);
  if (databaseOf && run.fault === 'changed-row') await changeRow(operator, databaseOf('search-view'));
  const rebuilt = databaseOf ? await rebuildViews(operator, timeoutMs) : [];
  const reading = <T>(read: () => Promise<T>): Promise<T> => whenAnswered(timeoutMs, read);
  const tradeStreams = [CART, ORDER, PAYMENT, ...(isWhole ? [SHIPPING, PRICING, NOTIFICATION] : [])];
  const trade = await reading(() => readAll(operator, ...tradeStreams));
  const history: History = {
    requests: [...journal.requests],
    caused: [...journal.caused, ...causedBy(trade)],
    events: await reading(() => readAll(operator, INVENTORY, CATALOG)),
    trade,
    rebuilt,
    deadLetters: await reading(() => countDeadLetters(operator)),
    ...(isWhole && {
      exported: exportedOrders(partners.exports),
      differences: await differencesAtRest(operator, timeoutMs),
    }),
  };
  const refusals = (await reading(() => connectionOf(operator).jsm.streams.info(REFUSALS.name))).state.messages;
  const afterLoss = run.nodes === 1 && run.fault === 'none' ? await loseTail({ cluster, operator, client }, timeoutMs) : [];
  await requests.stop();
  const afterChange = run.changesRow && databaseOf ? await comparedAfterChange(operator, databaseOf('search-view')) : [];
  const unsettled = {
    rule: 'comes to rest',
    about: 'the writers',
    detail: `had work left after ${withinMs / 1000} s after the load`,
  };
  const violations = [...check(history), ...viewsEqual({ rebuilt: afterLoss }), ...(answered && quiet ? [] : [unsettled])];
  const counts = countsOf(history, { journal, plan, apps, webhooks: partners.line.counts, refusals });
  return { plan, counts: { ...counts, 'seconds to rest': seconds }, violations, afterChange };
};

const comparedAfterChange = async (operator: EventLog, databaseUrl: string): Promise<readonly Violation[]> => {
  await changeRow(operator, databaseUrl);
  return viewsEqual({ rebuilt: await rebuildViews(operator, timeoutMs) });
};

/** The events of placed orders to which the inventory reacts. */
const causedBy = (trade: readonly Recorded[]): readonly Recorded[] => {
  const placed = new Set(trade.filter(({ event }) => event.type === 'OrderPlaced').map(({ aggregateId }) => aggregateId));
  const types = new Set(['StockReservationRequested', 'StockReleaseRequested']);
  return trade.filter(({ event, aggregateId }) => placed.has(aggregateId) && types.has(event.type));
};
