import { randomUUID } from 'node:crypto';
import { CATALOG } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { Cluster } from '../cluster/cluster.js';
import type { Rebuilt } from '../history.js';
import { askUntilTold, type Client } from '../load/patience.js';
import { productOf } from '../load/product.js';
import { rebuildViews } from '../views/rebuilt.js';

type Field = Readonly<{ cluster: Cluster; operator: EventLog; client: Client }>;

const [lost, others] = [5, 8];

/**
 * What an outage of power may leave of a broker that forces to the disk seldom: the last products are gone, and others come under their
 * numbers. Answers how each view compares with a fresh rebuild after that.
 */
export const loseTail = async ({ cluster, operator, client }: Field, withinMs: number): Promise<readonly Rebuilt[]> => {
  await cluster.nodes[0]?.kill(0, () => cluster.cutTail(0, CATALOG.name, lost));
  const patient = { ...client, givesUp: AbortSignal.timeout(withinMs) };
  for (let at = 0; at < others; at++) {
    const id = `other-${at}`;
    const request = { type: 'PutProduct', ...productOf(id, 700 + at, false) } as const;
    await askUntilTold(patient, client.journal.open({ aggregate: 'product', id, requestId: randomUUID(), request }));
  }
  return rebuildViews(operator, withinMs);
};
