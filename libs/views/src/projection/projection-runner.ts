import { setTimeout as delay } from 'node:timers/promises';
import { type EventLog, LogError, outsideHandling } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import { FoldFailed } from './apply-batch.js';
import { releaseLease, type LeaseOptions, takeLease } from '../registry/lease.js';
import { readPositions, PositionConflict } from '../registry/positions.js';
import { pauseUnlessAwaited } from './pause-unless-awaited.js';
import { createProgress, type Progress } from './progress.js';
import { createRowCache } from './row-cache.js';
import { refreshTarget, type LeadershipTerm, runLeadershipTerm } from './leadership-term.js';
import type { AnyView } from '../view/view.js';
import { rowsSource } from '../storage/data-sources.js';
import { loadRows } from '../storage/stored-rows.js';
import type { Rows } from '../view/fold-batch.js';
import type { ViewDatabase } from '../view/view-database.js';
import type { ProjectionRegistry } from '../registry/projection-registry.js';
import { type Build, markFailed } from '../registry/builds.js';
import { verifyRows, verifyChecksum, CorruptRows, LogMismatch } from './verify-rows.js';
import { connect, openBuildSchema } from './build-schema.js';

/** Runs one build in this instance: as the leader that folds it, or standing by while another instance does. */
export type ProjectionRunner = Readonly<{
  build: Build;
  rows: DataSource;
  /** Rows by key, at least as new as the positions of `progress`: from the cache of the leader, or loaded. */
  readRows: (keys: readonly string[]) => Promise<Rows<unknown>>;
  /** Forgets cached rows, after rows were changed outside of a batch. */
  forgetRows: () => void;
  progress: Progress;
  /** Whether the positions of the rows have been read; queries are not answered before. */
  isPositionKnown: () => boolean;
  /** Whether this instance is the leader. */
  isLeading: () => boolean;
  health: () => { ok: boolean; detail: string };
  /** Finishes the current batch and closes the connections. */
  stop: () => Promise<void>;
}>;

/** The build of a runner and the dependencies of its term. */
export type RunnerOptions = Readonly<{
  log: EventLog;
  view: AnyView;
  database: ViewDatabase;
  registry: ProjectionRegistry;
  build: Build;
  lease: LeaseOptions;
  maxBatch: number;
  report: (message: string) => void;
  /** Whether this instance has the version of the build; otherwise it only reads. */
  mayLead: boolean;
  /** Whether an event that cannot be folded quarantines its key at present. */
  quarantines: () => boolean;
  /** Awaited before an event is folded that erases someone. */
  beforeErasure: () => Promise<void>;
  onCommitted: (progress: Progress) => void;
}>;

const maxBackOffMs = 5_000;
/** Interval in which a standby reads the positions: short while a query waits for one. */
const [awaitedRefreshMs, refreshMs] = [10, 100];

type RunnerState = { ok: boolean; detail: string; failures: number; isChecked: boolean };

/** Runs a build until it is stopped, fails or is dropped. Outages of PostgreSQL and the broker are retried with back-off. */
export const startProjectionRunner = (options: RunnerOptions): ProjectionRunner => {
  const { database, build, view } = options;
  const rows = rowsSource(database, build.schema);
  const progress = createProgress(view);
  const stopping = new AbortController();
  const state: RunnerState = { ok: false, detail: 'starting', failures: 0, isChecked: false };
  const onApplied = () => {
    Object.assign(state, { ok: true, detail: 'folding', failures: 0 });
    options.onCommitted(progress);
  };
  const rowCache = createRowCache();
  const term: LeadershipTerm = { ...options, build, rows, rowCache, progress, onCommitted: onApplied };
  const loop = outsideHandling(() => runWithRetry(options, term, state, stopping.signal));
  return {
    ...{ build, rows, progress },
    readRows: (keys) => rowCache.getOrLoad(keys, (others) => loadRows(rows.manager, view, others)),
    forgetRows: () => rowCache.reset(),
    isPositionKnown: () => progress.isKnown(),
    isLeading: () => state.ok && state.detail === 'folding',
    health: () => ({ ok: state.ok, detail: state.detail }),
    stop: async () => {
      stopping.abort();
      await loop;
      if (rows.isInitialized) await rows.destroy();
    },
  };
};

const runWithRetry = async (
  options: RunnerOptions,
  term: LeadershipTerm,
  state: RunnerState,
  signal: AbortSignal,
): Promise<void> => {
  let force = true;
  while (!signal.aborted) {
    try {
      await (options.mayLead ? openBuildSchema(term.rows, term.build) : connect(term.rows));
      await leadOrStandBy(options, term, state, signal, force);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (state.failures === 0) term.report(`${term.build.view} ${term.build.build}: ${message}`);
      Object.assign(state, { ok: false, detail: message, failures: state.failures + 1 });
      if (error instanceof FoldFailed || error instanceof CorruptRows) return recordFailure(options, error, signal);
      await pause(Math.min(maxBackOffMs, 50 * 2 ** state.failures), signal);
    }
    force = false;
  }
};

/** Marks the build as failed in the registry, retrying until it succeeds. */
const recordFailure = async ({ registry, build }: RunnerOptions, error: Error, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const isRecorded = await markFailed(registry, build, error.message).then(
      () => true,
      () => false,
    );
    if (isRecorded) return;
    await pause(maxBackOffMs, signal);
  }
};

/** Leads when it holds the lease, else stands by. */
const leadOrStandBy = async (
  options: RunnerOptions,
  term: LeadershipTerm,
  state: RunnerState,
  signal: AbortSignal,
  force: boolean,
): Promise<void> => {
  const { rows, build, view, lease: terms, progress } = term;
  const streams = view.streams.map((stream) => stream.name);
  const lease = (forced: boolean) => (options.mayLead ? takeLease(rows, build, streams, terms, forced) : undefined);
  let epoch = await lease(force);
  while (!signal.aborted) {
    if (epoch !== undefined) await leadUntilLost(term, state, epoch, signal);
    Object.assign(state, { ok: true, detail: 'standing by', failures: 0 });
    progress.advance(await readPositions(rows.manager, build));
    await (progress.hasWaiters() ? pause(awaitedRefreshMs, signal) : pauseUnlessAwaited(progress, refreshMs, signal));
    if (!signal.aborted) epoch = await lease(false);
  }
};

const leadUntilLost = async (term: LeadershipTerm, state: RunnerState, epoch: number, signal: AbortSignal): Promise<void> => {
  try {
    await refreshTarget(term);
    await verifyRows(term);
    // Reads the whole table: once in the life of an instance.
    if (!state.isChecked) await verifyChecksum(term);
    state.isChecked = true;
    await runLeadershipTerm(term, epoch, signal);
    await releaseLease(term.rows, term.build, term.lease, epoch).catch(() => undefined);
  } catch (error) {
    if (error instanceof LogError && error.code === 'LOST_TAIL')
      throw new LogMismatch(`${error.message}: the rows are of another log`);
    if (!(error instanceof PositionConflict)) throw error;
    term.report(error.message);
  }
};

const pause = (ms: number, signal: AbortSignal): Promise<void> => delay(ms, undefined, { signal }).catch(() => undefined);
