import { currentTraceparent, type EventLog, inSpan, type Recorded, runWithIds, type SpanDescription } from '@millrace/event-log';
import { SpanKind } from '@opentelemetry/api';
import type { DataSource } from 'typeorm';
import { type AppliedBatch, applyBatch, type FoldContext, describeFailure } from './apply-batch.js';
import { commitBatch } from './commit-batch.js';
import { DeferredPositions } from './deferred-positions.js';
import { type StreamBatch, type MergedStreams, mergeStreams } from './merged-streams.js';
import { pauseUnlessAwaited } from './pause-unless-awaited.js';
import type { BuildRef } from '../registry/projection-registry.js';
import { createRowCache, type RowCache } from './row-cache.js';
import { type LeaseOptions, renewLease } from '../registry/lease.js';
import { erasedKeys } from '../quarantine/fold-with-quarantine.js';
import { readQuarantine } from '../quarantine/quarantine-tables.js';
import { type Positions, readPositions, PositionConflict } from '../registry/positions.js';
import type { Progress } from './progress.js';
import { lastSequences } from './last-sequences.js';
import type { AnyView } from '../view/view.js';

/** The dependencies of the leader of one build. */
export type LeadershipTerm = Readonly<{
  log: EventLog;
  /** The connection to the rows; registry tables are reached by their qualified names. */
  rows: DataSource;
  view: AnyView;
  build: BuildRef;
  progress: Progress;
  lease: LeaseOptions;
  maxBatch: number;
  /** Caches rows while this instance leads. */
  rowCache: RowCache;
  report: (message: string) => void;
  /** Whether an event that cannot be folded quarantines its key; else it ends the leadership term with `FoldFailed`. */
  quarantines: () => boolean;
  /** Awaited before an event is folded that erases someone. */
  beforeErasure: () => Promise<void>;
  /** Called when reading begins, and with every batch that is applied. */
  onCommitted: () => void;
}>;

/**
 * Milliseconds between the beginnings of two transactions while the view has caught up and nobody waits for a position: the events of several appends share
 * one. After a transaction of many rows, as bulk work makes them, one for each row: further events of the same rows are to come.
 */
const [minLingerMs, maxLingerMs] = [10, 100];

/** The pause after the beginning of a transaction that changed so many rows. */
export const lingerAfter = (changed: number): number => Math.min(maxLingerMs, Math.max(minLingerMs, changed));

/** Reads the last sequences of the view's streams and sets them as the target of catching up. */
export const refreshTarget = async ({ log, view, progress }: Pick<LeadershipTerm, 'log' | 'view' | 'progress'>) => {
  const renewedAt = Date.now();
  const lengths = await lastSequences(log, view);
  for (const [stream, length] of Object.entries(lengths)) progress.recordStreamEnd(stream, length, renewedAt);
  progress.setTarget(lengths);
  return lengths;
};

/**
 * Folds the view's streams into a build for the leadership term `epoch`, from the stored positions on, until `signal` aborts. Throws
 * `PositionConflict` when another instance has taken over, `FoldFailed`, or an error of the broker or the database.
 */
export const runLeadershipTerm = async (term: LeadershipTerm, epoch: number, signal: AbortSignal): Promise<void> => {
  const { log, view, progress } = term;
  const folding = await beginLeadershipTerm(term, epoch);
  const positions = progress.positions();
  const arrivals = await mergeStreams(log, view.streams, (stream) => positions[stream], term.maxBatch);
  const stop = () => arrivals.fail(new Stopped());
  signal.addEventListener('abort', stop, { once: true });
  const renewal = setInterval(() => void renewOrFail(term, epoch, arrivals), (term.lease.seconds * 1000) / 3);
  try {
    term.onCommitted();
    while (!signal.aborted) {
      const arrived = await arrivals.next(folding.deferred.dueInMs());
      const begun = performance.now();
      const { isStored, changed } = await applyBatches(term, folding, arrived);
      if (folding.deferred.dueInMs() === 0) await storeDeferred(term, folding);
      const isBehind = arrived.some(({ pending }) => pending > 0);
      const leftMs = begun + lingerAfter(changed) - performance.now();
      if (isStored && !isBehind && !progress.hasWaiters() && leftMs > 0) await pauseUnlessAwaited(progress, leftMs, signal);
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    term.rowCache.reset(false);
    signal.removeEventListener('abort', stop);
    clearInterval(renewal);
    await arrivals.stop();
  }
  // Without it the next leader reads some events again.
  await storeDeferred(term, folding).catch(() => undefined);
};

class Stopped extends Error {}

/** Reads positions and quarantine at the beginning of a term. */
export const beginLeadershipTerm = async (
  { rows, view, build, progress, quarantines, rowCache = createRowCache() }: BeginContext,
  epoch: number,
): Promise<TermContext> => {
  rowCache.reset(true);
  progress.advance(await readPositions(rows.manager, build), true);
  return {
    view,
    ref: build,
    epoch,
    quarantine: await readQuarantine(rows.manager, build),
    quarantines,
    rowCache,
    defers: true,
    deferred: new DeferredPositions(),
  };
};

/** The context of the batches of one leadership term. */
export type TermContext = FoldContext & Readonly<{ deferred: DeferredPositions }>;

type BeginContext = Pick<LeadershipTerm, 'rows' | 'view' | 'build' | 'progress' | 'quarantines'> &
  Partial<Pick<LeadershipTerm, 'rowCache'>>;

/** Stores the deferred positions, if there are any. */
const storeDeferred = async ({ rows }: ApplyContext, { deferred, ...context }: TermContext): Promise<void> => {
  if (deferred.dueInMs() === undefined) return;
  const nothing = { before: new Map(), changed: new Map() };
  await commitBatch(rows.manager, context, { ...nothing, ...deferred.joinedWith({ from: {}, to: {} }) });
  deferred.clear();
};

/** Applies the events behind the positions; redelivered ones are skipped. Resolves to whether anything was stored, and the number of changed rows. */
export const applyBatches = async (
  term: ApplyContext,
  folding: TermContext,
  arrived: readonly StreamBatch[],
): Promise<Pick<AppliedBatch, 'isStored' | 'changed'>> => {
  const { rows, view, progress, build, report, beforeErasure } = term;
  const { deferred } = folding;
  const from = progress.positions();
  const fresh = arrived.filter(({ stream, lastSeq }) => lastSeq > (from[stream]?.seq ?? 0));
  if (fresh.length === 0) return { isStored: false, changed: 0 };
  const events = fresh.flatMap(({ stream, events: all }) => all.filter((event) => event.seq > (from[stream]?.seq ?? 0)));
  const to: Positions = Object.fromEntries(
    fresh.map((one) => [one.stream, { seq: one.lastSeq, id: one.lastId, at: one.events.at(-1)?.at ?? from[one.stream]?.at }]),
  );
  for (const { stream, lastSeq, pending } of fresh) progress.recordStreamEnd(stream, lastSeq + pending);
  if (view.erasure && events.some((event) => erasedKeys(view, event).length > 0)) await beforeErasure();
  const move = deferred.joinedWith({ from, to });
  const { changed, failed, isStored } = await inSpan(
    () => batchSpan(view, events),
    () => {
      progress.recordBatch(currentTraceparent());
      return applyBatch(rows, folding, events, move.from, move.to);
    },
  );
  if (isStored) deferred.clear();
  else deferred.defer({ from, to });
  for (const one of failed)
    runWithIds(idsOf(one.event), () => report(`${build.view}: ${describeFailure(one)}; its later events wait`));
  progress.advance({ ...from, ...to }, changed > 0);
  term.onCommitted();
  // The quarantine has changed: the next leadership term reads it.
  if (failed.length > 0) throw new PositionConflict(`${build.view}: a key was quarantined`);
  return { isStored, changed };
};

const idsOf = ({ id: messageId, correlationId, causationId }: Recorded) => ({
  messageId,
  correlationId,
  ...(causationId === undefined ? {} : { causationId }),
});

/** One span for a batch, linked to the appends of its events: a span for each event would cost more than folding it. */
const batchSpan = (view: AnyView, events: readonly Recorded[]): SpanDescription => ({
  name: `project ${view.name}`,
  kind: SpanKind.CONSUMER,
  links: [...new Set(events.flatMap(({ traceparent }) => traceparent ?? []))],
  attributes: {
    'messaging.system': 'nats',
    'messaging.operation.type': 'process',
    'messaging.operation.name': 'project',
    'messaging.destination.name': view.streams.map(({ name }) => name).join(','),
    'messaging.consumer.group.name': view.name,
    'messaging.batch.message_count': events.length,
  },
});

type ApplyContext = Pick<LeadershipTerm, 'rows' | 'view' | 'build' | 'progress' | 'report' | 'beforeErasure' | 'onCommitted'>;

/** Renews the lease. A lost lease ends the term; a database error does not, as the next batch meets it too. */
const renewOrFail = async ({ rows, build, lease }: LeadershipTerm, epoch: number, arrivals: MergedStreams): Promise<void> => {
  const held = await renewLease(rows, build, lease, epoch).catch(() => true);
  if (!held) arrivals.fail(new PositionConflict(`${build.view}: another instance has taken over`));
};
