import { randomUUID } from 'node:crypto';
import {
  type EventLog,
  type Freshness,
  openStreamEnds,
  type Position,
  QueryRefused,
  type Consumer,
  type RunningConsumer,
} from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import { type ProjectionRegistry, createRegistry } from '../registry/projection-registry.js';
import type { ProjectionRunner } from '../projection/projection-runner.js';
import { ProjectionSupervisor } from './projection-supervisor.js';
import type { Progress } from '../projection/progress.js';
import type { Rows } from '../view/fold-batch.js';
import type { AnyView } from '../view/view.js';
import type { ViewDatabase } from '../view/view-database.js';
import { viewMetrics } from './view-metrics.js';

/** A view with its runtime, as its query handlers and operations use it. Also the injection token of the app's view (`ViewModule`). */
export abstract class ViewRuntime implements Consumer {
  abstract readonly name: string;
  abstract readonly start: (log: EventLog) => Promise<RunningConsumer>;
  abstract readonly view: AnyView;
  abstract readonly registry: ProjectionRegistry;
  /** Whether there is a live build that this version can read. */
  abstract readonly hasRows: () => boolean;
  /** The connection to the live rows. Refuses with `NotReady` when there are none. */
  abstract readonly rows: () => DataSource;
  /** Live rows by key, at least as new as the position of `freshness`. They are shared: nobody may change them. Refuses as `rows`. */
  abstract readonly readRows: (keys: readonly string[]) => Promise<Rows<unknown>>;
  /** Calls back whenever the active build changes. Returns the function that unsubscribes. */
  abstract readonly onChange: (listener: () => void) => () => void;
  /** Resolves `true` once the live rows have reached the position, `false` after `timeoutMs`. */
  abstract readonly waitFor: (position: Position, timeoutMs: number) => Promise<boolean>;
  /** Refreshes the known ends of the streams when they are old, or `now`. To be called before `freshness`. */
  abstract readonly refreshStreamEnds: (when?: 'now') => Promise<void>;
  /** The lag of the live rows, and whether they have reached `readAfter`. */
  abstract readonly freshness: (readAfter: Position) => Freshness;
  /** A token that changes whenever rows may have changed, as far as this instance knows. */
  abstract readonly revision: () => string;
  /** W3C trace context of the newest batch of the live rows, if this instance folded it while traces are recorded. */
  abstract readonly lastBatch: () => string | undefined;
  /** The builds that this instance runs. */
  abstract readonly runners: () => readonly ProjectionRunner[];
  /** Reads the registry at once. */
  abstract readonly refreshBuilds: () => Promise<void>;
}

/** The options of a running view. */
export type ViewOptions = Readonly<{
  /** Maximum number of events that are taken from one stream for one transaction. */
  maxBatch?: number;
  /** Duration of the lease: how long a dead leader delays the take-over. */
  leaseSeconds?: number;
  /** Whether a build of a newer version goes live as soon as it has caught up; otherwise the operator switches. */
  promotesAutomatically?: boolean;
  /** Awaited before a build answers queries and before it goes live. */
  warmUp?: (rows: DataSource) => Promise<void>;
  /** Receives what an operator should know; the log of the app by default. */
  report?: (message: string) => void;
}>;

/** Maximum time that `start` waits for rows. */
const startTimeoutMs = 3_000;

/**
 * Keeps a view's rows equal to a fold of its streams. Any number of instances may run: the one that started last folds, the others
 * stand by and answer queries. During outages of PostgreSQL or the broker it waits, then resumes.
 */
export const runView = (view: AnyView, database: ViewDatabase, options: ViewOptions = {}): ViewRuntime => {
  const { maxBatch = 1000, leaseSeconds = 1.5, promotesAutomatically = true } = options;
  const { warmUp = async () => undefined } = options;
  let connected: EventLog | undefined;
  const report = options.report ?? ((message) => connected?.logger.warn(message));
  const registry = createRegistry(database, view.name);
  const supervisor = new ProjectionSupervisor({
    ...{ view, database, registry, maxBatch, promotesAutomatically, warmUp, report },
    lease: { holder: randomUUID(), seconds: leaseSeconds },
  });
  const answering = () => supervisor.active();
  const live = (): ProjectionRunner => {
    const runner = answering();
    if (!runner) throw new QueryRefused('NotReady', `${view.name} has no rows to answer from yet`);
    return runner;
  };
  /** The last known ends of the streams, which hold for all builds. */
  const lastLooks = new Map<string, Readonly<{ lastSeq: number; at: number }>>();
  const ends = openStreamEnds(view.streams, (stream, lastSeq, at) => lastLooks.set(stream, { lastSeq, at }));
  const refreshStreamEnds = async (when?: 'now') => {
    if (connected) await ends.refresh(connected, when);
  };

  const informed = (progress: Progress): Progress => {
    for (const [stream, { lastSeq, at }] of lastLooks) progress.recordStreamEnd(stream, lastSeq, at);
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
      const runner = answering();
      if (runner) return runner.progress.waitFor(position, left);
      if (left === 0) return false;
      await supervisor.waitForChange(left);
    }
  };

  const start = async (log: EventLog): Promise<RunningConsumer> => {
    connected = log;
    supervisor.start(log);
    await supervisor.waitForFirstRows(startTimeoutMs);
    return {
      stop: async () => {
        await supervisor.stop();
        connected = undefined;
      },
      health: () => supervisor.health(),
      metrics: async () => {
        await refreshStreamEnds();
        const runners = supervisor.runners();
        const shown = answering() ?? runners[0];
        return shown ? viewMetrics(informed(shown.progress), shown.isLeading(), runners.filter(isCatchingUp).length) : [];
      },
    };
  };
  return {
    ...{ name: `view-${view.name}`, start, view, registry, waitFor, refreshStreamEnds, freshness },
    hasRows: () => answering() !== undefined,
    rows: () => live().rows,
    readRows: async (keys) => live().readRows(keys),
    onChange: (listener) => supervisor.onChange(listener),
    revision: () => `${answering()?.build.build}:${answering()?.progress.revision()}`,
    lastBatch: () => answering()?.progress.lastBatch(),
    runners: () => supervisor.runners(),
    refreshBuilds: async () => connected && supervisor.refresh(connected),
  };
};

const isCatchingUp = (runner: ProjectionRunner): boolean => runner.isLeading() && !runner.progress.hasCaughtUp();
