import { setTimeout as pause } from 'node:timers/promises';
import type { Durable } from '@millrace/contracts';
import type { Delivered } from './delivered.js';
import { header } from './envelope.js';
import type { EventLog } from './event-log.js';
import { LogError } from './log-error.js';
import { readPage } from './stored.js';

const waitsFor = 4_000;
const looksEvery = 100;

/**
 * Waits until no earlier attempt at the same request is in anybody's hands any more, and tells whether there was one: a client that
 * is told of a refusal must not see an attempt that it has given up on be carried out later. Throws `NOT_AVAILABLE` when that
 * takes too long.
 */
export const awaitEarlierAttempts = async (log: EventLog, queue: Durable, message: Delivered): Promise<boolean> => {
  const until = Date.now() + waitsFor;
  let found = false;
  while (await hasEarlierAttempt(log, queue, message)) {
    if (Date.now() > until) throw new LogError('NOT_AVAILABLE', `an earlier attempt at ${message.subject} is not settled`);
    found = true;
    await pause(looksEvery);
  }
  return found;
};

/** Below its floor everything is acknowledged; above it may be what is and what is not. */
const hasEarlierAttempt = async (log: EventLog, { stream, durable }: Durable, message: Delivered): Promise<boolean> => {
  if (message.info.stream !== stream) return false;
  const requestId = header(message.headers, 'x-request-id');
  const { ack_floor } = await log.jsm.consumers.info(stream, durable);
  for (let from = ack_floor.stream_seq + 1; from < message.seq; ) {
    const page = await readPage(log, stream, message.subject, from);
    const earlier = page.filter(({ seq }) => seq < message.seq);
    if (earlier.some((one) => header(one.header, 'x-request-id') === requestId)) return true;
    const last = earlier.at(-1);
    if (!last || earlier.length < page.length) return false;
    from = last.seq + 1;
  }
  return false;
};
