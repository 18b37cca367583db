import { setTimeout as pause } from 'node:timers/promises';
import { INVENTORY } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { Cluster } from './cluster/cluster.js';
import { type Blow, told } from './plan.js';
import type { Victim } from './processes/victim.js';

type Battlefield = Readonly<{ cluster: Cluster; apps: readonly Victim[]; operator: EventLog; say(line: string): void }>;

/** Carries out a plan; resolves when every blow is over and everything has been started again. */
export const strike = async (field: Battlefield, plan: readonly Blow[]): Promise<void> => {
  const began = Date.now();
  const under: Promise<void>[] = [];
  for (const blow of plan) {
    await pause(Math.max(0, blow.at - (Date.now() - began)));
    field.say(told(blow));
    under.push(blow.whom.kind === 'app' ? hit(field.apps[blow.whom.index], blow) : hitBroker(field, blow));
  }
  await Promise.all(under);
};

const hit = async (victim: Victim | undefined, { deed, forMs }: Blow): Promise<void> => {
  if (deed === 'kill') await victim?.kill(forMs);
  else await victim?.pause(forMs);
};

const hitBroker = async ({ cluster, operator }: Battlefield, blow: Blow): Promise<void> => {
  const { whom, deed, forMs } = blow;
  const index = whom.kind === 'leader' ? await leaderOf(operator, cluster.nodes.length) : whom.index;
  if (deed === 'kill' || deed === 'pause') return hit(cluster.nodes[index], blow);
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
