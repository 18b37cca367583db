import { DEADLETTER, deadLetterSubject } from '@millrace/contracts';
import { headers } from '@nats-io/transport-node';
import type { Delivered } from '../message/delivered-message.js';
import type { EventLog } from '../connection/event-log.js';
import { fingerprintOf } from './error-fingerprint.js';
import { idsIn, messageTypeOf } from './dead-letters.js';

/** Keeps a message that no handler could digest, with its own headers and with why, where and by whom. Safe to repeat. */
export const writeDeadLetter = async (
  log: EventLog,
  parked: { queue: string; message: Delivered; reason: string },
): Promise<void> => {
  const { message } = parked;
  const kept = headers();
  for (const [name, values] of message.headers ?? []) if (!name.startsWith('Nats-')) kept.set(name, values[0] ?? '');
  const handler = `${log.app}/${parked.queue}`;
  const reason = parked.reason.replaceAll(/[\r\n]+/g, ' ').slice(0, 1000);
  const messageType = messageTypeOf(message.headers, message.subject);
  kept.set('x-parked-by', handler);
  kept.set('x-parked-reason', reason);
  kept.set('x-parked-fingerprint', fingerprintOf({ reason, handler, messageType, ids: idsIn(message.headers) }));
  kept.set('x-parked-from', `${message.info.stream}:${message.seq}`);
  kept.set('x-parked-subject', message.subject);
  await log.js.publish(deadLetterSubject(log.app, message.subject), message.data, {
    headers: kept,
    msgID: `${log.app}/${parked.queue}/${message.info.stream}:${message.seq}`,
    expect: { streamName: DEADLETTER.name },
  });
};

/** The stream and sequence that a dead letter came from. */
export const originOf = (text = ''): { stream: string; seq: number } => {
  const [stream = '', seq = ''] = text.split(':');
  return { stream, seq: Number(seq) };
};
