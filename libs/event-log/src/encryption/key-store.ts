import { randomBytes } from 'node:crypto';
import { KEYS, keyErasedSubject, keyFilter, keyCreatedSubject } from '@millrace/contracts';
import { headers } from '@nats-io/transport-node';
import { isUnavailable } from '../connection/availability.js';
import { brokerCodes } from '../connection/broker-codes.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { type PublishResult, publish } from '../connection/publish.js';
import { keyBytes } from './cipher.js';

/** A person's key; `erased` when it was erased for good, `none` when none was created yet. */
export type KeyFound = Uint8Array | 'erased' | 'none';

/** Reads a person's key from the leader of the stream, so that a key that was created before is never missed. Throws `NOT_AVAILABLE`. */
export const readKey = (log: EventLog, dataSubject: string): Promise<KeyFound> =>
  orNotAvailable(async () => {
    const newest = await connectionOf(log).jsm.streams.getMessage(KEYS.name, { last_by_subj: keyFilter(dataSubject) });
    if (!newest) return 'none';
    return newest.subject === keyErasedSubject(dataSubject) ? 'erased' : newest.data;
  });

/** Creates a person's key, or reads the one that was created first: the broker accepts one key of a person. Throws `NOT_AVAILABLE`. */
export const makeKey = (log: EventLog, dataSubject: string): Promise<KeyFound> =>
  orNotAvailable(async () => {
    const key = new Uint8Array(randomBytes(keyBytes));
    const expectation = headers();
    expectation.set('Nats-Expected-Last-Subject-Sequence', '0');
    expectation.set('Nats-Expected-Last-Subject-Sequence-Subject', keyFilter(dataSubject));
    const result = await store(log, keyCreatedSubject(dataSubject), expectation, key);
    return 'seq' in result ? key : readKey(log, dataSubject);
  });

/**
 * Erases a person's key for good: first stores the fact of the erasure, then overwrites the key in the stream. Idempotent, and to be
 * repeated after a failure. Returns whether this call was the first. Throws `NOT_AVAILABLE`.
 */
export const eraseKey = (log: EventLog, dataSubject: string): Promise<boolean> =>
  orNotAvailable(async () => {
    const { jsm } = connectionOf(log);
    const result = await store(log, keyErasedSubject(dataSubject), headers(), new Uint8Array());
    const key = await jsm.streams.getMessage(KEYS.name, { last_by_subj: keyCreatedSubject(dataSubject) });
    if (key) await jsm.streams.deleteMessage(KEYS.name, key.seq, true);
    return 'seq' in result;
  });

/** Whether a person's key is erased and overwritten in the stream. Throws `NOT_AVAILABLE`. */
export const isErased = async (log: EventLog, dataSubject: string): Promise<boolean> => {
  if ((await readKey(log, dataSubject)) !== 'erased') return false;
  return orNotAvailable(async () => {
    const filter = { last_by_subj: keyCreatedSubject(dataSubject) };
    return !(await connectionOf(log).jsm.streams.getMessage(KEYS.name, filter));
  });
};

/** The subject holds a message already. */
const takenCodes = new Set<number>([
  brokerCodes.wrongLastSequence,
  brokerCodes.wrongLastSequenceConstant,
  brokerCodes.streamStoreFailed,
]);
const publishTimeoutMs = 5_000;

const store = async (
  log: EventLog,
  subject: string,
  written: ReturnType<typeof headers>,
  data: Uint8Array,
): Promise<PublishResult> => {
  const result = await publish(connectionOf(log), [{ subject, headers: written, data }], publishTimeoutMs);
  if ('seq' in result || takenCodes.has(result.code)) return result;
  throw new LogError('NOT_AVAILABLE', `${KEYS.name} did not store a key: ${result.code} ${result.text}`);
};

const orNotAvailable = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    if (!isUnavailable(cause) || cause instanceof LogError) throw cause;
    throw new LogError('NOT_AVAILABLE', `${KEYS.name} does not answer`, { cause });
  }
};
