import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { inTurns } from '../turns/turns.js';

/** Argon2id with 19 MiB, two passes and one lane: the minimum of OWASP's Password Storage Cheat Sheet. `algorithm` 2 is argon2id. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Hashes at a time: each takes a thread and 19 MiB, and the shop's other requests have to go on. */
const limits = { running: 2, waiting: 200 };

/** Passwords are hashed as the same text however it is encoded. */
const normalised = (password: string): string => password.normalize('NFKC');

/** Hashes and compares passwords on threads of their own, few at a time. */
@Injectable()
export class PasswordHasher {
  readonly #inTurn = inTurns(limits);
  #nobodys: Promise<string> | undefined;

  /** The hash of a password as a PHC string. `salt`: 16 bytes; random without it. Throws `SERVICE_UNAVAILABLE` when too many wait. */
  hash(password: string, salt?: Uint8Array): Promise<string> {
    return this.#inTurn(() => hash(normalised(password), { ...parameters, ...(salt ? { salt } : {}) }));
  }

  /** Whether the hash is that of the password. Without a hash it takes the same time, and is false. Throws as `hash`. */
  async matches(passwordHash: string | undefined, password: string): Promise<boolean> {
    this.#nobodys ??= this.hash(randomBytes(32).toString('hex'));
    const compared = passwordHash ?? (await this.#nobodys);
    const isEqual = await this.compare(compared, password);
    return isEqual && passwordHash !== undefined;
  }

  /** Hashes the password as the hash was made, and compares. */
  protected compare(passwordHash: string, password: string): Promise<boolean> {
    return this.#inTurn(() => verify(passwordHash, normalised(password)));
  }
}
