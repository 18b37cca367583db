import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Client } from '../client.js';
import { eventually } from '../eventually.js';

/** Numbers that never decrease, by name; null or undefined: a value is missing. */
export type Numbers = Readonly<Record<string, number | null | undefined>>;
/** An acknowledged write: from `position` on, the numbers are at least these. */
export type Written = Readonly<{ position: string; numbers: Readonly<Record<string, number>> }>;
export type WatchedQuery = Readonly<{
  name: string;
  view: string;
  query: string;
  variables?: () => object;
  /** Extracts the numbers from the data of an answer. */
  numbers: (data: never) => Numbers;
  /** The writes that a client may wait for; without it, the query is sent without a position. */
  written?: () => readonly Written[];
}>;

type Freshness = Readonly<Record<string, { readonly reached: boolean }>>;

/** The observations of the reading clients. */
export class Seen {
  readonly failed: string[] = [];
  readonly empty: string[] = [];
  readonly stale: string[] = [];
  answered = 0;
  /** Answers that had not reached the position in time. */
  late = 0;
  /** The longest time of one client without a successful answer. */
  maxGapMs = 0;

  /** The violations: these must be empty. */
  get errors() {
    return { failed: this.failed.slice(0, 5), empty: this.empty.slice(0, 5), stale: this.stale.slice(0, 5) };
  }
}

/** The pause between two queries of one client, which limits the load on the machine. */
const betweenMs = 100;

const failureOf = ({ status, errors, data }: Answer<unknown>): string | undefined =>
  errors || !data ? (errors?.[0]?.extensions.code ?? `status ${status}`) : undefined;

/** Sends each query repeatedly with a client of its own, one answer after another, until it is stopped. */
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
  /** The lowest number of answers of any client. */
  const fewest = () => Math.min(...queries.map((query) => answers.get(query) ?? 0));
  return {
    fewest,
    /** Resolves when each client has received so many further answers. */
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
