import type { StreamContract } from '@millrace/contracts';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { header } from '../message/envelope.js';
import type { Headers } from '../message/raw-headers.js';
import { lastSequence } from '../store/read-stream.js';

/** The last message read of a stream: its sequence, and its id if known. The id tells streams apart that share the sequence. */
export type StreamCheckpoint = Readonly<{ seq: number; id: string | undefined }>;

/** The id of a message: its `ce-id`, or `<STREAM>:<sequence>` without one. */
export const messageIdOf = (headers: Headers | undefined, stream: string, seq: number): string =>
  header(headers, 'ce-id') ?? `${stream}:${seq}`;

const attempts = 10;
const retryDelayMs = 100;

/**
 * Why a stream is not the one of the checkpoint: it ends before it or has another message there, as after a loss of its tail or with
 * another store. `undefined` when it is the same. Rejects when the broker does not answer.
 */
export const checkpointMismatch = async (
  log: EventLog,
  stream: StreamContract,
  { seq, id }: StreamCheckpoint,
): Promise<string | undefined> => {
  if (seq === 0) return undefined;
  // A replica that lags does not have the message yet.
  for (let attempt = 1; ; attempt += 1) {
    const message = await connectionOf(log).jsm.direct.getMessage(stream.name, { seq });
    if (message) {
      const found = messageIdOf(message.header, stream.name, seq);
      return id === undefined || found === id ? undefined : `${stream.name} ${seq} is another event than the one that was read`;
    }
    const last = await lastSequence(log, stream);
    if (last < seq) return `${stream.name} ends at ${last}, before ${seq}, which was read`;
    if (attempt === attempts) return `${stream.name} ${seq}, which was read, does not exist any more`;
    await new Promise((done) => setTimeout(done, retryDelayMs));
  }
};

/** Throws `LOST_TAIL` when the stream is not the one of the checkpoint. */
export const verifyCheckpoint = async (log: EventLog, stream: StreamContract, checkpoint: StreamCheckpoint): Promise<void> => {
  const mismatch = await checkpointMismatch(log, stream, checkpoint);
  if (mismatch) throw new LogError('LOST_TAIL', mismatch);
};
