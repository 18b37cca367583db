import { keyErasureNoticeSubject, keyReaders, keyWriters } from '@millrace/contracts';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { type KeyFound, makeKey, readKey } from './key-store.js';

/** A person's key, or the fact that it is erased. */
export type Key = Uint8Array | 'erased';

const capacity = 20_000;
const attempts = 5;

/**
 * Cache of the keys that an application used last: the oldest is evicted. A notice of the broker invalidates an erased key, and a
 * reconnect invalidates all, so that no application uses an erased key for long.
 */
class KeyRing {
  readonly #keys = new Map<string, Promise<KeyFound>>();
  readonly #onErased = new Set<() => void>();

  constructor(private readonly log: EventLog) {
    connectionOf(log).nc.subscribe(keyErasureNoticeSubject('*'), {
      callback: (error, { subject }) => {
        if (error) log.logger.error(`${log.app}: notices of erased keys:`, error);
        // The key is read again, not taken for erased: a notice alone is not proof enough to hide a person's data.
        else this.#invalidate(() => this.#keys.delete(subject.split('.')[1] ?? ''));
      },
    });
    log.onReconnect(() => this.#invalidate(() => this.#keys.clear()));
  }

  /** Registers a callback for every time at which some key may have been erased. */
  onErased(callback: () => void): void {
    this.#onErased.add(callback);
  }

  /** A person's key. A key that does not exist, for example after a loss of the stream, counts as erased. Throws `NOT_AVAILABLE`. */
  async find(dataSubject: string): Promise<Key> {
    const found = await (this.#keys.get(dataSubject) ?? this.#cache(dataSubject, readKey(this.log, dataSubject)));
    if (found !== 'none') return found;
    this.log.logger.error(`${this.log.app}: no key of ${dataSubject} exists; their personal data are replaced by placeholders`);
    return 'erased';
  }

  /** A person's key, created if it does not exist. Throws `NOT_AVAILABLE`. */
  async findOrMake(dataSubject: string): Promise<Key> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const found = await (this.#keys.get(dataSubject) ?? this.#cache(dataSubject, makeKey(this.log, dataSubject)));
      if (found !== 'none') return found;
      await new Promise((done) => setTimeout(done, 10 * 2 ** attempt));
    }
    throw new LogError('NOT_AVAILABLE', `another process is creating the key of ${dataSubject}`);
  }

  #invalidate(remove: () => void): void {
    remove();
    for (const callback of this.#onErased) callback();
  }

  /** Failures, and `none`, are not cached. */
  #cache(dataSubject: string, lookup: Promise<KeyFound>): Promise<KeyFound> {
    const drop = () => this.#keys.get(dataSubject) === lookup && this.#keys.delete(dataSubject);
    lookup.then((found) => found === 'none' && drop(), drop);
    this.#keys.delete(dataSubject);
    this.#keys.set(dataSubject, lookup);
    if (this.#keys.size > capacity) this.#keys.delete(this.#keys.keys().next().value as string);
    return lookup;
  }
}

const rings = new WeakMap<EventLog, KeyRing>();

/** The key ring of a connection, created on first use. */
export const keyRing = (log: EventLog): KeyRing => {
  const ring = rings.get(log) ?? new KeyRing(log);
  rings.set(log, ring);
  return ring;
};

/** Whether the contracts allow the application to read keys, and so personal data. */
export const mayDecrypt = ({ app }: EventLog): boolean => keyReaders.includes(app);

/** Whether the contracts allow the application to create keys, and so to write personal data. */
export const mayEncrypt = ({ app }: EventLog): boolean => keyWriters.includes(app);
