import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { graphqlError } from '../graphql/errors.js';

const freeFailures = 20;
const firstWaitMs = 1_000;
const longestWaitMs = 15 * 60_000;
const forgottenAfterMs = 60 * 60_000;

type Failures = Readonly<{ count: number; until: number }>;

/** The error of a log-in before its time. */
export const tooManyAttempts = (until: number) => {
  const seconds = Math.max(1, Math.ceil((until - Date.now()) / 1_000));
  return graphqlError('THROTTLED', 'Login attempt limit exceeded. Please try again later.', {
    retryAfterSeconds: seconds,
    retryable: true,
    http: { headers: new Map([['retry-after', String(seconds)]]) },
  });
};

/**
 * Failed log-ins by the address of the caller, whatever the accounts, in this process: after twenty each waits, 1 s at first and twice as long each time, at
 * most 15 min. The limit of an account is in the log and holds for all gateways.
 */
@Injectable()
export class LogInLimits {
  readonly #failures = new LRUCache<string, Failures>({ max: 100_000, ttl: forgottenAfterMs });

  /** Counts an attempt as failed until `succeeded`, so that attempts at the same time count too. Throws `THROTTLED`. */
  attempt(caller: string): void {
    const before = this.#failures.get(caller) ?? { count: 0, until: 0 };
    if (before.until > Date.now()) throw tooManyAttempts(before.until);
    const count = before.count + 1;
    const wait = count <= freeFailures ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (count - freeFailures - 1));
    this.#failures.set(caller, { count, until: Date.now() + wait });
  }

  /** The attempt was no failure. Those before still count: a customer's own log-in does not free guesses at others. */
  succeeded(caller: string): void {
    const { count = 0 } = this.#failures.get(caller) ?? {};
    this.#failures.set(caller, { count: Math.max(0, count - 1), until: 0 });
  }
}
