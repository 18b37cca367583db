import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { EventLog, Freshness, Position, Subscription } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import { giveUpLease, takeLease } from './lease.js';
import { readPositions, SwapLost } from './positions.js';
import { prepareDatabase } from './prepare-database.js';
import { openProgress } from './progress.js';
import { learnLengths, type Reign, reignOver } from './reign.js';
import type { AnyView } from './view.js';

/** A view that runs with its app, and what its queries ask of it. */
export type ViewSubscription = Subscription &
  Readonly<{
    dataSource: DataSource;
    /** Resolves `true` once the view has passed the position, `false` when it has not in time. */
    waitFor: (position: Position, timeoutMs: number) => Promise<boolean>;
    /** How far behind the log the view is, and whether it has passed `readAfter`. */
    freshness: (readAfter: Position) => Freshness;
    /** Another number whenever rows may have changed, as far as this instance knows. */
    edition: () => number;
  }>;

export type ViewOptions = Readonly<{
  /** Most events that are taken from one stream for one transaction. */
  maxBatch?: number;
  /** How long a dead instance keeps a live one from taking over. */
  leaseSeconds?: number;
  report?: (message: string) => void;
}>;

const lengthsAreGoodForMs = 250;
const longestBackOffMs = 5_000;

/**
 * Keeps a view's rows equal to a fold of its streams. Any number of instances may run; one folds, the one that started last,
 * the others stand by and answer. PostgreSQL or the broker may go and come back: it waits and goes on, nothing is lost.
 */
export const runView = (view: AnyView, dataSource: DataSource, options: ViewOptions = {}): ViewSubscription => {
  const { maxBatch = 1000, leaseSeconds = 5, report = console.error } = options;
  const terms = { holder: randomUUID(), seconds: leaseSeconds };
  const progress = openProgress(view);
  let connected: EventLog | undefined;
  let learntAt = 0;

  const freshness = (readAfter: Position): Freshness => {
    const now = Date.now();
    if (connected && now - learntAt > lengthsAreGoodForMs) {
      learntAt = now;
      learnLengths({ log: connected, view, progress }).catch(() => (learntAt = 0));
    }
    return progress.freshness(readAfter, now);
  };

  const start = async (log: EventLog) => {
    connected = log;
    const stopping = new AbortController();
    const state = { ok: false, detail: 'starting', faults: 0 };
    const onApplied = () => Object.assign(state, { ok: true, detail: 'folding', faults: 0 });
    const reign: Reign = { log, dataSource, view, progress, terms, maxBatch, report, onApplied };
    const loop = keepRunning(reign, state, stopping.signal);
    return {
      stop: async () => {
        stopping.abort();
        await loop;
        connected = undefined;
      },
      health: () => ({ ok: state.ok, detail: state.detail }),
    };
  };
  return { name: `view-${view.name}`, start, dataSource, waitFor: progress.waitFor, freshness, edition: progress.edition };
};

type State = { ok: boolean; detail: string; faults: number };

const keepRunning = async (reign: Reign, state: State, signal: AbortSignal): Promise<void> => {
  let force = true;
  while (!signal.aborted) {
    try {
      await prepareDatabase(reign.dataSource, reign.view);
      await takeTurns(reign, state, signal, force);
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault);
      if (state.faults === 0) reign.report(`${reign.view.name}: ${message}; trying again`);
      Object.assign(state, { ok: false, detail: message, faults: state.faults + 1 });
      await pause(Math.min(longestBackOffMs, 50 * 2 ** state.faults), signal);
    }
    force = false;
  }
};

/** Reigns when it can, else stands by. Throws what stands in the way of both. */
const takeTurns = async (reign: Reign, state: State, signal: AbortSignal, force: boolean): Promise<void> => {
  const { dataSource, view, terms, progress } = reign;
  let epoch = await takeLease(dataSource, view, terms, force);
  while (!signal.aborted) {
    if (epoch !== undefined) await reignUntilLost(reign, epoch, signal);
    Object.assign(state, { ok: true, detail: 'standing by', faults: 0 });
    progress.advance(await readPositions(dataSource.manager, view));
    await pause(progress.isAwaited() ? 20 : 200, signal);
    if (!signal.aborted) epoch = await takeLease(dataSource, view, terms, false);
  }
};

const reignUntilLost = async (reign: Reign, epoch: number, signal: AbortSignal): Promise<void> => {
  try {
    await reignOver(reign, epoch, signal);
    await giveUpLease(reign.dataSource, reign.view, reign.terms, epoch).catch(() => undefined);
  } catch (fault) {
    if (!(fault instanceof SwapLost)) throw fault;
    reign.report(fault.message);
  }
};

const pause = (ms: number, signal: AbortSignal): Promise<void> => delay(ms, undefined, { signal }).catch(() => undefined);
