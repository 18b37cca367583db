import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Client } from './client.js';
import { eventually } from './eventually.js';

/** Numbers that only ever grow, by name; null or undefined: there is nothing where something must be. */
export type Numbers = Readonly<Record<string, number | null | undefined>>;
/** A write that was acknowledged: from `position` on, the numbers are at least these. */
export type Written = Readonly<{ position: string; numbers: Readonly<Record<string, number>> }>;
export type WatchedQuery = Readonly<{
  name: string;
  view: string;
  query: string;
  variables?: () => object;
  /** Of the data that the query is answered with. */
  numbers: (data: never) => Numbers;
  /** The writes that a client may wait for; none: it asks without a position. */
  written?: () => readonly Written[];
}>;

type Freshness = Readonly<Record<string, { readonly reached: boolean }>>;

/** What clients saw who asked all the time. */
export class Seen {
  readonly failed: string[] = [];
  readonly empty: string[] = [];
  readonly stale: string[] = [];
  answered = 0;
  /** Answers that said that they had not reached the position in time. */
  late = 0;
  /** Longest that one client was without an answer that is not a failure. */
  maxGapMs = 0;

  /** What must never be. */
  get errors() {
    return { failed: this.failed.slice(0, 5), empty: this.empty.slice(0, 5), stale: this.stale.slice(0, 5) };
  }
}

/** Between two questions of one client, so that those who watch do not take the whole machine. */
const betweenMs = 5;

const failureOf = ({ status, errors, data }: Answer<unknown>): string | undefined =>
  errors || !data ? (errors?.[0]?.extensions.code ?? `status ${status}`) : undefined;

/** Has a client ask each question all the time, one answer after another, until it is stopped. */
export const watchReads = (client: Client, queries: readonly WatchedQuery[]) => {
  const seen = new Seen();
  const answers = new Map<WatchedQuery, number>();
  const ends = new AbortController();

  const check = (
    query: WatchedQuery,
    answer: Answer<unknown>,
    awaited: Written | undefined,
    before: Map<string, number>,
  ): void => {
    const freshness = (answer.extensions?.freshness as Freshness | undefined)?.[query.view];
    const reached = freshness?.reached === true;
    if (!reached) seen.late += 1;
    for (const [name, value] of Object.entries(query.numbers(answer.data as never))) {
      const about = `${query.name}: ${name}`;
      if (value === null || value === undefined || Number.isNaN(value)) {
        if (!awaited || reached) seen.empty.push(about);
        continue;
      }
      const min = Math.max(before.get(name) ?? 0, reached ? (awaited?.numbers[name] ?? 0) : 0);
      if (value < min) seen.stale.push(`${about} is ${value}, was ${before.get(name)}, awaited ${awaited?.numbers[name]}`);
      before.set(name, Math.max(value, before.get(name) ?? 0));
    }
  };

  const requestOn = async (query: WatchedQuery): Promise<void> => {
    const before = new Map<string, number>();
    let answeredAt = performance.now();
    for (let round = 0; !ends.signal.aborted; round++) {
      const writes = query.written?.() ?? [];
      const awaited = writes[round % writes.length];
      const headers: Record<string, string> = awaited ? { 'millrace-read-after': awaited.position } : {};
      const body = JSON.stringify({ query: query.query, variables: query.variables?.() ?? {} });
      const answer: Answer<unknown> | string = await client.send({ headers, body }).catch(String);
      const failure = typeof answer === 'string' ? answer : failureOf(answer);
      if (failure !== undefined) seen.failed.push(failure);
      if (typeof answer === 'string' || failure !== undefined) {
        await pause(20);
        continue;
      }
      seen.maxGapMs = Math.max(seen.maxGapMs, performance.now() - answeredAt);
      answeredAt = performance.now();
      check(query, answer, awaited, before);
      seen.answered += 1;
      await pause(betweenMs);
      answers.set(query, (answers.get(query) ?? 0) + 1);
    }
  };
  const work = Promise.all(queries.map(requestOn));
  /** The fewest answers that any of the clients has had. */
  const fewest = () => Math.min(...queries.map((query) => answers.get(query) ?? 0));
  return {
    fewest,
    /** Resolves when each of them has been answered so many times more. */
    requested: async (more: number): Promise<void> => {
      const enough = fewest() + more;
      await eventually('every client is answered', fewest, (now) => now >= enough, 60_000);
    },
    stop: async () => {
      ends.abort();
      await work;
      return seen;
    },
  };
};
