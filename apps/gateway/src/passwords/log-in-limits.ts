import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { graphqlError } from '../graphql/errors.js';

const freeFailures = 20;
const firstWaitMs = 1_000;
const longestWaitMs = 15 * 60_000;
const forgottenAfterMs = 60 * 60_000;

/** A failed attempt of a caller (1), or an attempt that was none after all (-1). */
export type LogInChange = Readonly<{ caller: string; failures: 1 | -1 }>;

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
 * Failed log-ins by the address of the caller, whatever the accounts, at all gateways: after twenty each waits, 1 s at first and twice as long each time, at
 * most 15 min. Each attempt and each success is reported to the other gateways. The limit of an account is in the log.
 */
@Injectable()
export class LogInLimits {
  #report: (change: LogInChange) => void = () => undefined;
  readonly #failures = new LRUCache<string, Failures>({ max: 100_000, ttl: forgottenAfterMs });

  /** `report`: sends what happens here to the other gateways. */
  share(report: (change: LogInChange) => void): void {
    this.#report = report;
  }

  /** Counts what happened at another gateway. */
  happenedElsewhere({ caller, failures }: LogInChange): void {
    if (failures > 0) this.#fail(caller);
    else this.#succeed(caller);
  }

  /** Counts an attempt as failed until `succeeded`, so that attempts at the same time count too. Throws `THROTTLED`. */
  attempt(caller: string): void {
    const before = this.#failures.get(caller) ?? { count: 0, until: 0 };
    if (before.until > Date.now()) throw tooManyAttempts(before.until);
    this.#fail(caller);
    this.#report({ caller, failures: 1 });
  }

  /** The attempt was no failure. Those before still count: a customer's own log-in does not free guesses at others. */
  succeeded(caller: string): void {
    this.#succeed(caller);
    this.#report({ caller, failures: -1 });
  }

  #fail(caller: string): void {
    const count = (this.#failures.get(caller)?.count ?? 0) + 1;
    const wait = count <= freeFailures ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (count - freeFailures - 1));
    this.#failures.set(caller, { count, until: Date.now() + wait });
  }

  #succeed(caller: string): void {
    const { count = 0 } = this.#failures.get(caller) ?? {};
    this.#failures.set(caller, { count: Math.max(0, count - 1), until: 0 });
  }
}
