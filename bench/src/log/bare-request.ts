import { randomUUID } from 'node:crypto';
import { INVENTORY, querySubject } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';

/** A question to the owner of the inventory, which the gateway may ask. */
export const bareSubject = (id: string): string => querySubject(INVENTORY.owner, id);

const data = () => JSON.stringify({ delta: 1, reason: 'counted' });

/**
 * The least that a durable round trip takes: a publish of what is asked, a request to the other end, which publishes what happened
 * and replies. It is the client library's own calls, without checks, envelope, redelivery or decision.
 */
export const bareRequest = (log: EventLog, id: string) => async (): Promise<void> => {
  await connectionOf(log).js.publish(`request.bench.bare.${id}.Ask`, data(), { msgID: randomUUID() });
  const reply = await connectionOf(log).nc.request(bareSubject(id), data(), { timeout: 5_000 });
  if (!reply.json<{ seq?: number }>().seq) throw new Error('the bare responder published nothing');
};
