import { DEADLETTER, deadLetterSubject } from '@millrace/contracts';
import { headers } from '@nats-io/transport-node';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import type { DeliveredMessage } from '../message/delivered-message.js';
import { envelopeIds, messageTypeOf } from './dead-letters.js';
import { fingerprintOf } from './error-fingerprint.js';

/** The last error of a message, and the durable consumer (`queue`) whose handler threw it. */
type FailedMessage = Readonly<{ queue: string; message: DeliveredMessage; reason: string }>;

/**
 * Stores a message in the stream of dead letters, with its own headers and with reason, handler and origin. Idempotent: the message id
 * is made of handler and origin.
 */
export const writeDeadLetter = async (log: EventLog, failed: FailedMessage): Promise<void> => {
  const { message } = failed;
  const stored = headers();
  for (const [name, values] of message.allHeaders() ?? []) if (!name.startsWith('Nats-')) stored.set(name, values[0] ?? '');
  const handler = `${log.app}/${failed.queue}`;
  const origin = `${message.info.stream}:${message.seq}`;
  const reason = failed.reason.replaceAll(/[\r\n]+/g, ' ').slice(0, 1000);
  const messageType = messageTypeOf(message.headers, message.subject);
  stored.set('x-parked-by', handler);
  stored.set('x-parked-reason', reason);
  stored.set('x-parked-fingerprint', fingerprintOf({ reason, handler, messageType, ids: envelopeIds(message.headers) }));
  stored.set('x-parked-from', origin);
  stored.set('x-parked-subject', message.subject);
  await connectionOf(log).js.publish(deadLetterSubject(log.app, message.subject), message.data, {
    headers: stored,
    msgID: `${handler}/${origin}`,
    expect: { streamName: DEADLETTER.name },
  });
};

/** Parses an origin, `<STREAM>:<sequence>`. */
export const originOf = (text = ''): { stream: string; seq: number } => {
  const [stream = '', seq = ''] = text.split(':');
  return { stream, seq: Number(seq) };
};
