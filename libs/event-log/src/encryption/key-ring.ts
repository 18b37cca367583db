import { keyErasureNoticeSubject, keyReaders, keyWriters } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { type KeyFound, makeKey, readKey } from './key-store.js';

export type Key = Uint8Array | 'erased';

const capacity = 20_000;
const attempts = 5;

/**
 * The keys an app has used lately, so that it asks for each once. The broker tells of each erasure, and after a time without
 * the broker nothing is taken for known: an erased key is soon forgotten wherever it was in use.
 */
class KeyRing {
  readonly #held = new Map<string, Promise<KeyFound>>();
  readonly #onErased = new Set<() => void>();

  constructor(private readonly log: EventLog) {
    log.nc.subscribe(keyErasureNoticeSubject('*'), {
      callback: (fault, { subject }) => {
        // Asked again, not taken for erased: what is heard is not proof enough to hide what is known of someone.
        if (!fault) this.#forget(() => this.#held.delete(subject.split('.')[1] ?? ''));
      },
    });
    log.onReconnect(() => this.#forget(() => this.#held.clear()));
  }

  /** Called whenever some key may have been erased. */
  onErased(callback: () => void): void {
    this.#onErased.add(callback);
  }

  /** The person's key. One that is nowhere, such as after a loss of the store, opens as little as one that was erased. */
  async find(dataSubject: string): Promise<Key> {
    const found = await (this.#held.get(dataSubject) ?? this.#keep(dataSubject, readKey(this.log, dataSubject)));
    if (found !== 'none') return found;
    console.error(`${this.log.app}: there is no key of ${dataSubject}; stand-ins take the place of what it opens`);
    return 'erased';
  }

  /** The person's key, made now when it is the first time. */
  async findOrMake(dataSubject: string): Promise<Key> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const found = await (this.#held.get(dataSubject) ?? this.#keep(dataSubject, makeKey(this.log, dataSubject)));
      if (found !== 'none') return found;
      await new Promise((done) => setTimeout(done, 10 * 2 ** attempt));
    }
    throw new LogError('NOT_AVAILABLE', 'another has begun to make the same key');
  }

  #forget(forgetting: () => void): void {
    forgetting();
    for (const callback of this.#onErased) callback();
  }

  /** What could not be learnt, or may be otherwise next time, is asked again next time. */
  #keep(dataSubject: string, asked: Promise<KeyFound>): Promise<KeyFound> {
    const drop = () => this.#held.get(dataSubject) === asked && this.#held.delete(dataSubject);
    asked.then((found) => found === 'none' && drop(), drop);
    this.#held.delete(dataSubject);
    this.#held.set(dataSubject, asked);
    if (this.#held.size > capacity) this.#held.delete(this.#held.keys().next().value as string);
    return asked;
  }
}

const rings = new WeakMap<EventLog, KeyRing>();

/** The one ring of keys of a connection; opened when it is first needed. */
export const keyRing = (log: EventLog): KeyRing => {
  const ring = rings.get(log) ?? new KeyRing(log);
  rings.set(log, ring);
  return ring;
};

export const mayOpen = ({ app }: EventLog): boolean => keyReaders.includes(app);
export const maySeal = ({ app }: EventLog): boolean => keyWriters.includes(app);
