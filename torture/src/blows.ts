import { setTimeout as pause } from 'node:timers/promises';
import { durables, INVENTORY } from '@millrace/contracts';
import { brokerNameOf, type EventLog } from '@millrace/event-log';
import type { Cluster } from './cluster/cluster.js';
import { truncateLiveRows } from './fault/truncate-table.js';
import { type Blow, told } from './plan.js';
import type { Victim } from './processes/victim.js';
import { randomFrom } from './random.js';

export type Battlefield = Readonly<{
  cluster: Cluster;
  apps: readonly Victim[];
  operator: EventLog;
  databaseOf(app: string): string;
  say(line: string): void;
}>;

/** Carries out a plan; resolves when every blow is over and everything has been started again. */
export const strike = async (field: Battlefield, plan: readonly Blow[]): Promise<void> => {
  const began = Date.now();
  const under: Promise<void>[] = [];
  for (const blow of plan) {
    await pause(Math.max(0, blow.at - (Date.now() - began)));
    field.say(told(blow));
    under.push(blow.whom.kind === 'app' ? hitApp(field, field.apps[blow.whom.index], blow) : hitBroker(field, blow));
  }
  await Promise.all(under);
};

const hitApp = async (field: Battlefield, victim: Victim | undefined, blow: Blow): Promise<void> => {
  const app = victim?.name.split(' ')[0] ?? '';
  if (blow.deed === 'lose-consumer') return loseConsumer(field, app, blow);
  if (blow.deed !== 'truncate-table') return hit(victim, blow);
  const truncated = await truncateLiveRows(field.operator, app, field.databaseOf(app));
  field.say(`           ${truncated ?? `${app} had no live rows to lose`}`);
  const instances = field.apps.filter(({ name }) => name.startsWith(`${app} `));
  await Promise.all(instances.map((instance) => instance.kill(blow.forMs)));
};

const hit = async (victim: Victim | undefined, { deed, forMs }: Blow): Promise<void> => {
  if (deed === 'pause') return victim?.pause(forMs);
  if (deed !== 'kill-starting') return victim?.kill(forMs);
  await victim?.kill(0);
  await pause(forMs);
  await victim?.kill(0);
};

/** Deletes one of the app's durable consumers, where it has any and the broker answers. */
const loseConsumer = async ({ operator, cluster }: Battlefield, app: string, { at }: Blow): Promise<void> => {
  const own = durables.filter((durable) => durable.app === app);
  const lost = own[randomFrom(at).between(0, own.length - 1)];
  if (!lost) return;
  const named = brokerNameOf(lost, cluster.password);
  await operator.jsm.consumers.delete(lost.stream, named).catch(() => false);
};

const hitBroker = async ({ cluster, operator }: Battlefield, blow: Blow): Promise<void> => {
  const { whom, deed, forMs } = blow;
  const index = whom.kind === 'leader' ? await leaderOf(operator, cluster.nodes.length) : whom.index;
  const node = cluster.nodes[index];
  if (deed === 'damage-consumer') return node?.kill(forMs, () => cluster.damageConsumer(index, randomFrom(blow.at)));
  if (deed !== 'cut' && deed !== 'stall') return hit(node, blow);
  const wires = cluster.routesOf(index);
  for (const wire of wires) wire[deed]();
  await pause(forMs);
  for (const wire of wires) wire.heal();
};

/** Who leads the warehouse's stream; the first broker when that cannot be known now. */
const leaderOf = async (operator: EventLog, nodes: number): Promise<number> => {
  if (nodes === 1) return 0;
  const info = await operator.jsm.streams.info(INVENTORY.name).catch(() => undefined);
  return Math.max(0, Number(info?.cluster?.leader?.split('-')[1] ?? 1) - 1);
};
