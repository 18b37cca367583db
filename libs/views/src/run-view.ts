import { randomUUID } from 'node:crypto';
import { type EventLog, type Freshness, openStreamEnds, type Position, QueryRefused, type Consumer } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import { type Book, bookOf } from './build/book.js';
import type { Keeper } from './build/keeper.js';
import { Household } from './build/household.js';
import type { Progress } from './progress.js';
import type { AnyView } from './view.js';
import type { ViewDatabase } from './view-database.js';
import { viewMeasures } from './view-measures.js';

/** A view that runs with its app, and what its queries and its operator ask of it. */
export type ViewSubscription = Consumer &
  Readonly<{
    view: AnyView;
    book: Book;
    /** Whether there are rows to answer from: a build has caught up, and is live, and these queries can read it. */
    hasRows: () => boolean;
    /** The rows that answer at the moment. Throws the refusal `NotReady` when there are none. */
    rows: () => DataSource;
    /** Calls whenever other rows answer, or none. Returns how to stop that. */
    onChange: (listener: () => void) => () => void;
    /** Resolves `true` once the rows that answer have passed the position, `false` when they have not in time. */
    waitFor: (position: Position, timeoutMs: number) => Promise<boolean>;
    /** Makes sure that what is known of the log's end is young, unless nobody can say. Before `freshness`. */
    look: (when?: 'now') => Promise<void>;
    /** How far behind the log the rows that answer are, and whether they have passed `readAfter`. */
    freshness: (readAfter: Position) => Freshness;
    /** Another text whenever rows may have changed, as far as this instance knows. */
    edition: () => string;
    /** The builds that this instance keeps: its operator's business. */
    kept: () => readonly Keeper[];
    /** Looks at the books at once. */
    lookAgain: () => Promise<void>;
  }>;

export type ViewOptions = Readonly<{
  /** Most events that are taken from one stream for one transaction. */
  maxBatch?: number;
  /** How long a dead instance keeps a live one from taking over. */
  leaseSeconds?: number;
  /** Whether a build of a newer version is switched to as soon as it has caught up; else the operator does it. */
  switchesByItself?: boolean;
  /** Awaited before anything is answered from the rows of a build, and before it is switched to: what it makes warm is warm then. */
  prepare?: (rows: DataSource) => Promise<void>;
  report?: (message: string) => void;
}>;

/** Longest that a start waits for rows: as a rule they are there, and an app that has started answers. */
const opensInMs = 3_000;

/**
 * Keeps a view's rows equal to a fold of its streams. Any number of instances may run; one folds, the one that started last,
 * the others stand by and answer. PostgreSQL or the broker may go and come back: it waits and goes on, nothing is lost.
 *
 * Rows are built in builds, each in a schema of its own. The first is live when it has caught up; one of a newer version, or one
 * that the operator begins, is built beside it, and nothing is answered from it until it is switched to.
 */
export const runView = (view: AnyView, database: ViewDatabase, options: ViewOptions = {}): ViewSubscription => {
  const { maxBatch = 1000, leaseSeconds = 1.5, switchesByItself = true, report = console.error } = options;
  const { prepare = async () => undefined } = options;
  const book = bookOf(database, view.name);
  const household = new Household({
    ...{ view, database, book, maxBatch, switchesByItself, prepare, report },
    terms: { holder: randomUUID(), seconds: leaseSeconds },
  });
  const answering = () => household.answering();
  let connected: EventLog | undefined;
  /** Builds come and go; where a stream ended when it was last looked at is true for all of them. */
  const lastLooks = new Map<string, Readonly<{ lastSeq: number; at: number }>>();
  const ends = openStreamEnds(view.streams, (stream, lastSeq, at) => lastLooks.set(stream, { lastSeq, at }));
  const look = async (when?: 'now') => {
    if (connected) await ends.look(connected, when);
  };

  const informed = (progress: Progress): Progress => {
    for (const [stream, { lastSeq, at }] of lastLooks) progress.learn(stream, lastSeq, at);
    return progress;
  };
  const freshness = (readAfter: Position): Freshness => {
    const progress = answering()?.progress;
    if (!progress) return { view: view.name, positions: {}, behindEvents: 0, behindMs: 0, reached: false };
    return informed(progress).freshness(readAfter, Date.now());
  };

  const waitFor = async (position: Position, timeoutMs: number): Promise<boolean> => {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const left = Math.max(0, end - Date.now());
      const keeper = answering();
      if (keeper) return keeper.progress.waitFor(position, left);
      if (left === 0) return false;
      await household.changed(left);
    }
  };

  const start = async (log: EventLog) => {
    connected = log;
    household.begin(log);
    await household.firstAnswer(opensInMs);
    return {
      stop: async () => {
        await household.end();
        connected = undefined;
      },
      health: () => household.health(),
      measures: async () => {
        await look();
        const kept = household.kept();
        const shown = answering() ?? kept[0];
        return shown ? viewMeasures(informed(shown.progress), shown.isFolding(), kept.filter(isBuilding).length) : [];
      },
    };
  };
  return {
    ...{ name: `view-${view.name}`, start, view, book, waitFor, look, freshness },
    hasRows: () => answering() !== undefined,
    rows: () => {
      const keeper = answering();
      if (!keeper) throw new QueryRefused('NotReady', `${view.name} has no rows to answer from yet`);
      return keeper.rows;
    },
    onChange: (listener) => household.onChange(listener),
    edition: () => `${answering()?.build.build}:${answering()?.progress.edition()}`,
    kept: () => household.kept(),
    lookAgain: async () => connected && household.lookAgain(connected),
  };
};

const isBuilding = (keeper: Keeper): boolean => keeper.isFolding() && !keeper.progress.hasCaughtUp();
