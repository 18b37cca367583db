import { randomUUID } from 'node:crypto';
import type { EventLog } from '@millrace/event-log';

export const bareSubject = (id: string): string => `bench.bare.${id}`;

const data = () => JSON.stringify({ delta: 1, reason: 'counted' });

/**
 * The least that a durable round trip takes: a publish of what is asked, a request to the other end, which publishes what happened
 * and replies. It is the client library's own calls, without checks, envelope, redelivery or decision.
 */
export const bareRequest = (log: EventLog, id: string) => async (): Promise<void> => {
  await log.js.publish(`request.bench.bare.${id}.Ask`, data(), { msgID: randomUUID() });
  const reply = await log.nc.request(bareSubject(id), data(), { timeout: 5_000 });
  if (!reply.json<{ seq?: number }>().seq) throw new Error('the bare responder published nothing');
};
