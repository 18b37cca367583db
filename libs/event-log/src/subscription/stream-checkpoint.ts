import type { StreamContract } from '@millrace/contracts';
import { header } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import type { Headers } from '../message/raw-headers.js';
import { lastSequence } from '../store/read-stream.js';

/** How far a stream is read: a sequence, and the id of the message there, if it is known. Two logs may have the one in common. */
export type StreamCheckpoint = Readonly<{ seq: number; id: string | undefined }>;

export const messageIdOf = (headers: Headers | undefined, stream: string, seq: number): string =>
  header(headers, 'ce-id') ?? `${stream}:${seq}`;

const attempts = 10;
const pauseMs = 100;

/**
 * Why a stream is not the one that was read up to `ground`: it ends before, or holds another message there, as after the loss of its
 * tail or with another store. `undefined` when it is the same. Throws when the broker does not answer.
 */
export const checkpointMismatch = async (
  log: EventLog,
  stream: StreamContract,
  { seq, id }: StreamCheckpoint,
): Promise<string | undefined> => {
  if (seq === 0) return undefined;
  // A replica that is behind has no message yet where the stream has one.
  for (let attempt = 1; ; attempt += 1) {
    const message = await log.jsm.direct.getMessage(stream.name, { seq });
    if (message) {
      const found = messageIdOf(message.header, stream.name, seq);
      return id === undefined || found === id ? undefined : `${stream.name} ${seq} is another event than the one that was read`;
    }
    const last = await lastSequence(log, stream);
    if (last < seq) return `${stream.name} ends at ${last}, before ${seq}, which was read`;
    if (attempt === attempts) return `${stream.name} ${seq}, which was read, is gone`;
    await new Promise((done) => setTimeout(done, pauseMs));
  }
};

/** Throws `LOST_TAIL` when the stream is not the one that was read. */
export const verifyCheckpoint = async (log: EventLog, stream: StreamContract, ground: StreamCheckpoint): Promise<void> => {
  const loss = await checkpointMismatch(log, stream, ground);
  if (loss) throw new LogError('LOST_TAIL', loss);
};
