import { randomBytes } from 'node:crypto';
import { KEYS, keyErasedSubject, keyFilter, keyCreatedSubject } from '@millrace/contracts';
import { headers } from '@nats-io/transport-node';
import { isUnavailable } from '../connection/availability.js';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { type Answer, publish } from '../connection/publish.js';
import { keyBytes } from './cipher.js';

/** One person's key; `erased` when there was one and it will never be again, `none` when there was none yet. */
export type KeyFound = Uint8Array | 'erased' | 'none';

/** Asks the store's leader: a key that was made before is never overlooked. */
export const readKey = (log: EventLog, dataSubject: string): Promise<KeyFound> =>
  answering(async () => {
    const newest = await log.jsm.streams.getMessage(KEYS.name, { last_by_subj: keyFilter(dataSubject) });
    if (!newest) return 'none';
    return newest.subject === keyErasedSubject(dataSubject) ? 'erased' : newest.data;
  });

/** The person's key: a new one, or the one that another has made meanwhile. The broker lets one be made, by whoever is first. */
export const makeKey = (log: EventLog, dataSubject: string): Promise<KeyFound> =>
  answering(async () => {
    const key = new Uint8Array(randomBytes(keyBytes));
    const first = headers();
    first.set('Nats-Expected-Last-Subject-Sequence', '0');
    first.set('Nats-Expected-Last-Subject-Sequence-Subject', keyFilter(dataSubject));
    const answer = await put(log, keyCreatedSubject(dataSubject), first, key);
    return 'seq' in answer ? key : readKey(log, dataSubject);
  });

/**
 * Ends a person's key for good: first the fact that it is erased, then the key itself, overwritten where it is stored. Safe to
 * repeat, and to be repeated when it was broken off. Tells whether this was the first time.
 */
export const eraseKey = (log: EventLog, dataSubject: string): Promise<boolean> =>
  answering(async () => {
    const answer = await put(log, keyErasedSubject(dataSubject), headers(), new Uint8Array());
    const made = await log.jsm.streams.getMessage(KEYS.name, { last_by_subj: keyCreatedSubject(dataSubject) });
    if (made) await log.jsm.streams.deleteMessage(KEYS.name, made.seq, true);
    return 'seq' in answer;
  });

/** Whether a person's key is erased, and was overwritten where it was stored. */
export const isErased = async (log: EventLog, dataSubject: string): Promise<boolean> => {
  if ((await readKey(log, dataSubject)) !== 'erased') return false;
  return answering(async () => {
    const made = await log.jsm.streams.getMessage(KEYS.name, { last_by_subj: keyCreatedSubject(dataSubject) });
    return !made;
  });
};

/** 10071, 10164: not the first, known or in flight; 10077: its subject is taken. */
const taken = new Set([10071, 10164, 10077]);
const answerWithin = 5_000;

const put = async (log: EventLog, subject: string, written: ReturnType<typeof headers>, data: Uint8Array): Promise<Answer> => {
  const answer = await publish(log.nc, [{ subject, headers: written, data }], answerWithin);
  if ('seq' in answer || taken.has(answer.code)) return answer;
  throw new LogError('NOT_AVAILABLE', `${KEYS.name} did not take a key: ${answer.code} ${answer.text}`);
};

const answering = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    if (!isUnavailable(cause) || cause instanceof LogError) throw cause;
    throw new LogError('NOT_AVAILABLE', `${KEYS.name} does not answer`, { cause });
  }
};
