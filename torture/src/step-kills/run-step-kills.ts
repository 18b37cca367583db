import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CART, INVENTORY, NOTIFICATION, ORDER, PAYMENT, PRICING, SHIPPING } from '@millrace/contracts';
import { type EventLog, openCommandSender, readWhole, type Recorded } from '@millrace/event-log';
import { checkHistory, type Violation } from '@millrace/history-check';
import { makeFolder, until } from '@millrace/local-servers';
import { exportsHold } from '../check/exports.js';
import { type Cluster, startCluster } from '../cluster/cluster.js';
import { textOf } from '../fault/kill-point.js';
import { stockTheCatalogue } from '../load/buyer.js';
import { defineDiscount } from '../load/discount.js';
import { Journal } from '../load/journal.js';
import { exportedOrders } from '../partners/exported.js';
import { startApps } from '../processes/apps.js';
import { runFolder } from '../processes/folder.js';
import { startMailCatcher } from '../processes/mail-catcher.js';
import { startPaymentSimulator } from '../processes/payment-simulator.js';
import type { SupervisedProcess } from '../processes/supervised-process.js';
import { countDeadLetters } from '../settle.js';
import { placeOrder } from './place-order.js';
import { pointsOf, type StepApp, stepApps, type StepPoint } from './step-points.js';

export type StepKills = Readonly<{
  killed: readonly string[];
  missed: readonly string[];
  orders: number;
  violations: readonly Violation[];
}>;

const settings = {
  PROVIDER_LIMIT_MS: '500',
  RESERVING_LIMIT_SECONDS: '15',
  AUTHORISING_LIMIT_SECONDS: '15',
  DISPATCH_AFTER_SECONDS: '20',
  DELIVER_AFTER_SECONDS: '1',
};
const limitMs = 240_000;

/**
 * Places orders, and ends each service of the check-out once before and once after each of its appends and each of its calls to the outside.
 * Then waits until every order has ended, and checks the log.
 */
export const runStepKills = async (): Promise<StepKills> => {
  const folder = runFolder();
  let cluster: Cluster | undefined;
  let partners: readonly SupervisedProcess[] = [];
  let apps: readonly SupervisedProcess[] = [];
  try {
    cluster = await startCluster(folder.path, 1);
    const [simulator, mails] = await Promise.all([startPaymentSimulator(folder.path), startMailCatcher(folder.path)]);
    partners = [simulator.process, mails.process];
    const exports = makeFolder(join(folder.path, 'exports'), 0o700);
    const env = { ...settings, ...simulator.env, ...mails.env, EXPORT_FOLDER: exports };
    const killed = stepApps.map((app) => ({ app, env: { ...env, TORTURE_KILL_FILE: killFile(folder.path, app) } }));
    apps = await startApps(folder.path, cluster, [{ app: 'catalog-service' }, ...killed]);
    return await strike(folder.path, cluster, exports);
  } finally {
    const all = [...apps, ...partners];
    for (const one of all) one.end();
    await Promise.all(all.map(({ exited }) => exited));
    await cluster?.close();
    folder.done();
  }
};

const killFile = (folder: string, app: StepApp): string => join(folder, `${app}.kill`);

const strike = async (folder: string, cluster: Cluster, exports: string): Promise<StepKills> => {
  const operator = await cluster.as('operator');
  const commands = await openCommandSender(await cluster.as('gateway'));
  await stockTheCatalogue({ requests: commands, journal: new Journal(), gaveUp: new AbortController().signal });
  await defineDiscount(commands, 2);
  const [killed, missed]: [string[], string[]] = [[], []];
  const placing: Promise<string>[] = [];
  const lane = async (app: StepApp) => {
    for (const point of pointsOf(app)) {
      const name = `${app} ${textOf(point.point)}`;
      ((await reach(folder, app, point, (kind) => {
        const order = placeOrder({ commands, log: operator, variantId: 'lamp_1' }, kind, Date.now() + limitMs);
        placing.push(order);
        return order;
      }))
        ? killed
        : missed
      ).push(name);
    }
  };
  await Promise.all(stepApps.map(lane));
  const orders = (await Promise.all(placing)).length;
  const violations = await violationsAtRest(operator, exports);
  const dead = await countDeadLetters(operator);
  await commands.stop();
  return {
    killed,
    missed,
    orders,
    violations: [...violations, ...(dead > 0 ? [{ rule: 'no dead letters', about: 'the log', detail: `${dead} messages` }] : [])],
  };
};

/** Places orders until one has reached the kill point, thirty seconds for each and eight at most. */
const reach = async (
  folder: string,
  app: StepApp,
  { kind, point }: StepPoint,
  place: (kind: StepPoint['kind']) => Promise<string>,
): Promise<boolean> => {
  const file = killFile(folder, app);
  writeFileSync(file, textOf(point));
  for (let attempt = 0; attempt < 8; attempt += 1) {
    place(kind).catch(() => undefined);
    if (await until(async () => !existsSync(file), 30_000, 20)) return true;
  }
  return false;
};

/** What the check finds when every order has ended, or after the limit. */
const violationsAtRest = async (operator: EventLog, exports: string): Promise<readonly Violation[]> => {
  let violations: readonly Violation[] = [];
  await until(
    async () => {
      const events: Recorded[] = [];
      for (const stream of [CART, ORDER, INVENTORY, PAYMENT, SHIPPING, PRICING, NOTIFICATION])
        events.push(...(await readWhole(operator, stream)));
      const exported = exportsHold({ trade: events, exported: exportedOrders(exports) });
      violations = [...checkHistory(events, { atRest: true }), ...exported];
      return violations.length === 0 && isQuiet(events);
    },
    limitMs,
    2_000,
  );
  return violations;
};

/** Whether every order is closed or cancelled. */
const isQuiet = (events: readonly Recorded[]): boolean => {
  const of = (...types: readonly string[]) =>
    events.filter(({ event }) => types.includes(event.type)).map(({ aggregateId }) => aggregateId);
  const ended = new Set(of('OrderClosed', 'OrderCancelled'));
  return of('OrderPlaced').every((id) => ended.has(id));
};
