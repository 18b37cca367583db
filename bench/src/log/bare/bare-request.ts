import { randomUUID } from 'node:crypto';
import { INVENTORY, querySubject } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';

/** A query to the owner of the inventory that the gateway may send. */
export const bareSubject = (id: string): string => querySubject(INVENTORY.owner, id);

const data = () => JSON.stringify({ delta: 1, reason: 'counted' });

/**
 * The minimum of a durable round trip: publish the request, send it to the responder, which publishes the event and replies. Uses the
 * client library's own calls, without validation, envelope, redelivery or decision.
 */
export const bareRequest = (log: EventLog, id: string) => async (): Promise<void> => {
  await connectionOf(log).js.publish(`request.bench.bare.${id}.Ask`, data(), { msgID: randomUUID() });
  const reply = await connectionOf(log).nc.request(bareSubject(id), data(), { timeout: 5_000 });
  if (!reply.json<{ seq?: number }>().seq) throw new Error('the bare responder published nothing');
};
