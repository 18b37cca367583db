import type { EventLog } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import { applyBatch, type Folding, whatHappened } from './apply-batch.js';
import { type Arrival, type Arrivals, openArrivals } from './arrivals.js';
import type { BuildRef } from './build/book.js';
import { keepRows } from './kept-rows.js';
import { type LeaseTerms, renewLease } from './lease.js';
import { erasedBy } from './parking/fold-carefully.js';
import { readSetAside } from './parking/parked.js';
import { type Positions, readPositions, SwapLost } from './positions.js';
import type { Progress } from './progress.js';
import { streamLengths } from './stream-lengths.js';
import type { AnyView } from './view.js';

export type Reign = Readonly<{
  log: EventLog;
  /** The rows, and by their full names the books. */
  rows: DataSource;
  view: AnyView;
  ref: BuildRef;
  progress: Progress;
  terms: LeaseTerms;
  maxBatch: number;
  report: (message: string) => void;
  /** Whether an event that cannot be folded parks its key; else it ends the reign with `CannotFold`. */
  parks: () => boolean;
  /** Awaited before an event is folded that erases someone. */
  beforeErasure: () => Promise<void>;
  /** Called when reading begins, and with every batch that is committed. */
  onApplied: () => void;
}>;

/** Learns how long the view's streams are: that is what the build aims at. */
export const learnLengths = async ({ log, view, progress }: Pick<Reign, 'log' | 'view' | 'progress'>) => {
  const asked = Date.now();
  const lengths = await streamLengths(log, view);
  for (const [stream, length] of Object.entries(lengths)) progress.learn(stream, length, asked);
  progress.aimAt(lengths);
  return lengths;
};

/**
 * Folds the view's streams into a build for as long as `epoch` reigns: reads on from the positions, applies what has arrived, and
 * again. Ends when `signal` says so; throws `SwapLost` when another instance has taken over, `CannotFold`, or whatever stands in
 * the way.
 */
export const reignOver = async (reign: Reign, epoch: number, signal: AbortSignal): Promise<void> => {
  const { log, view, progress } = reign;
  const folding = await enterReign(reign, epoch);
  const positions = progress.positions();
  const arrivals = await openArrivals(log, view.streams, (stream) => positions[stream], reign.maxBatch);
  const stop = () => arrivals.fail(new Stopped());
  signal.addEventListener('abort', stop, { once: true });
  const renewal = setInterval(() => void keepLease(reign, epoch, arrivals), (reign.terms.seconds * 1000) / 3);
  try {
    reign.onApplied();
    while (!signal.aborted) await applyNext(reign, folding, await arrivals.next());
  } catch (fault) {
    if (!(fault instanceof Stopped)) throw fault;
  } finally {
    signal.removeEventListener('abort', stop);
    clearInterval(renewal);
    await arrivals.stop();
  }
};

class Stopped extends Error {}

/** What a reign that begins finds in the books. */
export const enterReign = async ({ rows, view, ref, progress, parks }: Entering, epoch: number): Promise<Folding> => {
  progress.advance(await readPositions(rows.manager, ref), true);
  return { view, ref, epoch, aside: await readSetAside(rows.manager, ref), parks, kept: keepRows() };
};

type Entering = Pick<Reign, 'rows' | 'view' | 'ref' | 'progress' | 'parks'>;

/** Applies what has arrived, as far as it is news: what is delivered again counts once. */
export const applyNext = async (reign: Applying, folding: Folding, arrived: readonly Arrival[]): Promise<void> => {
  const { rows, view, progress, ref, report, beforeErasure } = reign;
  const from = progress.positions();
  const fresh = arrived.filter(({ stream, lastSeq }) => lastSeq > (from[stream]?.seq ?? 0));
  if (fresh.length === 0) return;
  const events = fresh.flatMap(({ stream, events: all }) => all.filter((event) => event.seq > (from[stream]?.seq ?? 0)));
  const to: Positions = Object.fromEntries(
    fresh.map((one) => [one.stream, { seq: one.lastSeq, id: one.lastId, at: one.events.at(-1)?.at ?? from[one.stream]?.at }]),
  );
  for (const { stream, lastSeq, pending } of fresh) progress.learn(stream, lastSeq + pending);
  if (view.forget && events.some((event) => erasedBy(view, event).length > 0)) await beforeErasure();
  const { changed, poisoned } = await applyBatch(rows, folding, events, from, to);
  for (const one of poisoned) report(`${ref.view}: ${whatHappened(one)}; what follows for it waits`);
  progress.advance({ ...from, ...to }, changed > 0);
  reign.onApplied();
  // What is set aside has changed: the next reign reads it.
  if (poisoned.length > 0) throw new SwapLost(`${ref.view}: a key was parked`);
};

type Applying = Pick<Reign, 'rows' | 'view' | 'ref' | 'progress' | 'report' | 'beforeErasure' | 'onApplied'>;

/** A lost lease ends the reign; a database that does not answer does not: the next batch will tell. */
const keepLease = async ({ rows, ref, terms }: Reign, epoch: number, arrivals: Arrivals): Promise<void> => {
  const held = await renewLease(rows, ref, terms, epoch).catch(() => true);
  if (!held) arrivals.fail(new SwapLost(`${ref.view}: another instance has taken over`));
};
