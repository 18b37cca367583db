import { randomUUID } from 'node:crypto';
import { CATALOG } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import type { Cluster } from '../cluster/cluster.js';
import type { Rebuilt } from '../history/history.js';
import { sendUntilAnswered, type Client } from '../load/send-until-answered.js';
import { productOf } from '../load/product.js';
import { rebuildViews } from '../views/rebuilt.js';

type Field = Readonly<{ cluster: Cluster; operator: EventLog; client: Client }>;

const [lostMessages, others] = [5, 8];

/**
 * Simulates a power failure of a broker that seldom syncs: the last events of CATALOG are lost, and other events take their sequences.
 * Returns the comparison of each view with a rebuild after that.
 */
export const loseTail = async ({ cluster, operator, client }: Field, withinMs: number): Promise<readonly Rebuilt[]> => {
  await cluster.nodes[0]?.kill(0, () => cluster.cutTail(0, CATALOG.name, lostMessages));
  const bounded = { ...client, gaveUp: AbortSignal.timeout(withinMs) };
  for (let at = 0; at < others; at++) {
    const id = `other-${at}`;
    const request = { type: 'PutProduct', ...productOf(id, 700 + at, false) } as const;
    await sendUntilAnswered(bounded, client.journal.open({ aggregate: 'product', id, requestId: randomUUID(), request }));
  }
  return rebuildViews(operator, withinMs);
};
