import { keyErasureNoticeSubject, keyReaders, keyWriters } from '@millrace/contracts';
import { type Connection, connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { type KeyFound, makeKey, readKey } from './key-store.js';

/** A person's key, or the fact that it is erased. */
export type Key = Uint8Array | 'erased';

const capacity = 20_000;
const attempts = 5;

type FoundKeys = Map<string, Promise<KeyFound>>;

/** The shared keys by broker, and the number of open connections that use them. */
const shared = new Map<string, { keys: FoundKeys; users: number }>();

/** The shared keys of a broker, until the last connection of this process that shares them is closed. */
const sharedKeys = ({ servers, nc }: Connection): FoundKeys => {
  const found = shared.get(servers) ?? { keys: new Map(), users: 0 };
  shared.set(servers, found);
  found.users += 1;
  void nc.closed().then(() => {
    found.users -= 1;
    if (found.users === 0) shared.delete(servers);
  });
  return found.keys;
};

/**
 * Cache of the keys that an application used last: the oldest is evicted. Applications of one process may share it, as most read the same
 * person's data soon after one another, and a look-up is a request to the broker. A notice of the broker to any of them invalidates an
 * erased key, and a reconnect of any invalidates all, so that no application uses an erased key for long.
 */
class KeyRing {
  readonly #keys: FoundKeys;
  readonly #onErased = new Set<() => void>();

  constructor(private readonly log: EventLog) {
    const connection = connectionOf(log);
    this.#keys = connection.sharesKeys ? sharedKeys(connection) : new Map();
    connection.nc.subscribe(keyErasureNoticeSubject('*'), {
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
