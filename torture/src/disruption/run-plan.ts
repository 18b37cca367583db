import { setTimeout as pause } from 'node:timers/promises';
import { durableConsumers, INVENTORY } from '@millrace/contracts';
import { brokerNameOf, type EventLog } from '@millrace/event-log';
import type { Cluster } from '../cluster/cluster.js';
import { truncateLiveRows } from './truncate-table.js';
import { type Disruption, describeDisruption } from '../plan/plan.js';
import type { SupervisedProcess } from '../processes/supervised-process.js';
import { randomFrom } from '../plan/random.js';
import { connectionOf } from '@millrace/event-log/connection';

export type Testbed = Readonly<{
  cluster: Cluster;
  apps: readonly SupervisedProcess[];
  operator: EventLog;
  /** Undefined when no views run. */
  databaseOf: ((app: string) => string) | undefined;
  report(line: string): void;
}>;

/** Executes a plan until `ends` is aborted; resolves when every disruption is over and every process runs again. */
export const runPlan = async (field: Testbed, plan: readonly Disruption[], ends: AbortSignal): Promise<void> => {
  const began = Date.now();
  const running: Promise<void>[] = [];
  for (const disruption of plan) {
    await pause(Math.max(0, disruption.at - (Date.now() - began)), undefined, { signal: ends }).catch(() => undefined);
    if (ends.aborted) break;
    field.report(describeDisruption(disruption));
    running.push(
      disruption.target.kind === 'app'
        ? disruptApp(field, field.apps[disruption.target.index], disruption)
        : disruptBroker(field, disruption),
    );
  }
  await Promise.all(running);
};

const disruptApp = async (field: Testbed, process: SupervisedProcess | undefined, disruption: Disruption): Promise<void> => {
  const app = process?.name.split(' ')[0] ?? '';
  if (disruption.kind === 'lose-consumer') return loseConsumer(field, app, disruption);
  if (disruption.kind !== 'truncate-table' || !field.databaseOf) return disruptProcess(process, disruption);
  const truncated = await truncateLiveRows(field.operator, app, field.databaseOf(app));
  field.report(`           ${truncated ?? `${app} had no live rows to lose`}`);
  const instances = field.apps.filter(({ name }) => name.startsWith(`${app} `));
  await Promise.all(instances.map((instance) => instance.kill(disruption.forMs)));
};

const disruptProcess = async (process: SupervisedProcess | undefined, { kind, forMs }: Disruption): Promise<void> => {
  if (kind === 'pause') return process?.pause(forMs);
  if (kind !== 'kill-starting') return process?.kill(forMs);
  await process?.kill(0);
  await pause(forMs);
  await process?.kill(0);
};

/** Deletes one of the app's durable consumers; does nothing when the app has none or the broker does not answer. */
const loseConsumer = async ({ operator, cluster }: Testbed, app: string, { at }: Disruption): Promise<void> => {
  const own = durableConsumers.filter((durable) => durable.app === app);
  const lostMessages = own[randomFrom(at).between(0, own.length - 1)];
  if (!lostMessages) return;
  const named = brokerNameOf(lostMessages, cluster.password);
  await connectionOf(operator)
    .jsm.consumers.delete(lostMessages.stream, named)
    .catch(() => false);
};

const disruptBroker = async ({ cluster, operator }: Testbed, disruption: Disruption): Promise<void> => {
  const { target, kind, forMs } = disruption;
  const index = target.kind === 'leader' ? await leaderOf(operator, cluster.nodes.length) : target.index;
  const node = cluster.nodes[index];
  if (kind !== 'cut' && kind !== 'stall') return disruptProcess(node, disruption);
  const links = cluster.routesOf(index);
  for (const link of links) link[kind]();
  await pause(forMs);
  for (const link of links) link.reconnect();
};

/** The index of the broker that leads INVENTORY; 0 when it is unknown. */
const leaderOf = async (operator: EventLog, nodes: number): Promise<number> => {
  if (nodes === 1) return 0;
  const info = await connectionOf(operator)
    .jsm.streams.info(INVENTORY.name)
    .catch(() => undefined);
  return Math.max(0, Number(info?.cluster?.leader?.split('-')[1] ?? 1) - 1);
};
