import { setTimeout as delay } from 'node:timers/promises';
import { type EventLog, LogError } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import { CannotFold } from '../apply-batch.js';
import { giveUpLease, type LeaseTerms, takeLease } from '../lease.js';
import { readPositions, SwapLost } from '../positions.js';
import { openProgress, type Progress } from '../progress.js';
import { learnLengths, type Reign, reignOver } from '../reign.js';
import type { AnyView } from '../view.js';
import { rowsSource, type ViewDatabase } from '../view-database.js';
import type { Book } from './book.js';
import { type Build, markFailed } from './builds.js';
import { checkRows, checkSum, Damaged, OtherLog } from './check-rows.js';
import { connect, openRows } from './rows.js';

/** One build as this instance keeps it: it folds it, or stands by and watches another instance do so. */
export type Keeper = Readonly<{
  build: Build;
  rows: DataSource;
  progress: Progress;
  /** Whether it is known how far the rows are: until then nothing is answered from them. */
  isOpen: () => boolean;
  /** Whether this instance folds it. */
  isFolding: () => boolean;
  health: () => { ok: boolean; detail: string };
  /** Finishes what is under way and closes the connections to the rows. */
  stop: () => Promise<void>;
}>;

export type Keeping = Readonly<{
  log: EventLog;
  view: AnyView;
  database: ViewDatabase;
  book: Book;
  build: Build;
  terms: LeaseTerms;
  maxBatch: number;
  report: (message: string) => void;
  /** Whether this instance's rules are those of the build; else it only watches. */
  folds: boolean;
  /** Whether an event that cannot be folded parks its key, as things stand. */
  parks: () => boolean;
  /** Awaited before an event is folded that erases someone. */
  beforeErasure: () => Promise<void>;
  onApplied: (progress: Progress) => void;
}>;

const longestBackOffMs = 5_000;
/** How often an instance that stands by looks how far the other has come: often when somebody waits for it. */
const [looksWhenAwaitedMs, looksMs] = [10, 100];

type State = { ok: boolean; detail: string; faults: number; isChecked: boolean };

/** Keeps a build until it is stopped, failed or dropped. PostgreSQL and the broker may go and come back. */
export const keepBuild = (keeping: Keeping): Keeper => {
  const { database, build, view } = keeping;
  const rows = rowsSource(database, build.schema);
  const progress = openProgress(view);
  const stopping = new AbortController();
  const state: State = { ok: false, detail: 'starting', faults: 0, isChecked: false };
  const onApplied = () => {
    Object.assign(state, { ok: true, detail: 'folding', faults: 0 });
    keeping.onApplied(progress);
  };
  const reign: Reign = { ...keeping, ref: build, rows, progress, onApplied };
  const loop = keepRunning(keeping, reign, state, stopping.signal);
  return {
    ...{ build, rows, progress },
    isOpen: () => progress.isKnown(),
    isFolding: () => state.ok && state.detail === 'folding',
    health: () => ({ ok: state.ok, detail: state.detail }),
    stop: async () => {
      stopping.abort();
      await loop;
      if (rows.isInitialized) await rows.destroy();
    },
  };
};

const keepRunning = async (keeping: Keeping, reign: Reign, state: State, signal: AbortSignal): Promise<void> => {
  let force = true;
  while (!signal.aborted) {
    try {
      await (keeping.folds ? openRows(reign.rows, reign.ref) : connect(reign.rows));
      await takeTurns(keeping, reign, state, signal, force);
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault);
      if (state.faults === 0) reign.report(`${reign.ref.view} ${reign.ref.build}: ${message}`);
      Object.assign(state, { ok: false, detail: message, faults: state.faults + 1 });
      if (fault instanceof CannotFold || fault instanceof Damaged) return fail(keeping, fault, signal);
      await pause(Math.min(longestBackOffMs, 50 * 2 ** state.faults), signal);
    }
    force = false;
  }
};

/** Says in the books that the build has failed; as often as it takes. */
const fail = async ({ book, build }: Keeping, fault: Error, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const said = await markFailed(book, build, fault.message, fault instanceof OtherLog).then(
      () => true,
      () => false,
    );
    if (said) return;
    await pause(longestBackOffMs, signal);
  }
};

/** Reigns when it can, else stands by. Throws what stands in the way of both. */
const takeTurns = async (keeping: Keeping, reign: Reign, state: State, signal: AbortSignal, force: boolean): Promise<void> => {
  const { rows, ref, view, terms, progress } = reign;
  const streams = view.streams.map((stream) => stream.name);
  const lease = (forced: boolean) => (keeping.folds ? takeLease(rows, ref, streams, terms, forced) : undefined);
  let epoch = await lease(force);
  while (!signal.aborted) {
    if (epoch !== undefined) await reignUntilLost(reign, state, epoch, signal);
    Object.assign(state, { ok: true, detail: 'standing by', faults: 0 });
    progress.advance(await readPositions(rows.manager, ref));
    await (progress.isAwaited() ? pause(looksWhenAwaitedMs, signal) : idle(progress, signal));
    if (!signal.aborted) epoch = await lease(false);
  }
};

const reignUntilLost = async (reign: Reign, state: State, epoch: number, signal: AbortSignal): Promise<void> => {
  try {
    await learnLengths(reign);
    await checkRows(reign);
    // Reads the whole table: once in the life of an instance.
    if (!state.isChecked) await checkSum(reign);
    state.isChecked = true;
    await reignOver(reign, epoch, signal);
    await giveUpLease(reign.rows, reign.ref, reign.terms, epoch).catch(() => undefined);
  } catch (fault) {
    if (fault instanceof LogError && fault.code === 'LOST_TAIL')
      throw new OtherLog(`${fault.message}: the rows are of another log`);
    if (!(fault instanceof SwapLost)) throw fault;
    reign.report(fault.message);
  }
};

const pause = (ms: number, signal: AbortSignal): Promise<void> => delay(ms, undefined, { signal }).catch(() => undefined);

/** Until it is time to look how far the other is, or somebody begins to wait for that. */
const idle = async (progress: Progress, signal: AbortSignal): Promise<void> => {
  const woken = new AbortController();
  const wake = () => woken.abort();
  signal.addEventListener('abort', wake, { once: true });
  const ignore = progress.onAwaited(wake);
  await pause(looksMs, woken.signal);
  ignore();
  signal.removeEventListener('abort', wake);
};
