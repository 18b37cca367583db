import { type EventLog, lastSequence } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import { applyBatch } from './apply-batch.js';
import { type Arrival, type Arrivals, openArrivals } from './arrivals.js';
import { checkReign } from './check-reign.js';
import { type LeaseTerms, renewLease } from './lease.js';
import { type Positions, SwapLost } from './positions.js';
import type { Progress } from './progress.js';
import type { AnyView } from './view.js';

export type Reign = Readonly<{
  log: EventLog;
  dataSource: DataSource;
  view: AnyView;
  progress: Progress;
  terms: LeaseTerms;
  maxBatch: number;
  report: (message: string) => void;
  /** Called when reading begins, and with every batch that is committed. */
  onApplied: () => void;
}>;

/** Learns how long the view's streams are. */
export const learnLengths = async ({ log, view, progress }: Pick<Reign, 'log' | 'view' | 'progress'>) => {
  const lengths = await Promise.all(view.streams.map(async (stream) => [stream.name, await lastSequence(log, stream)] as const));
  for (const [stream, length] of lengths) progress.learn(stream, length);
  return Object.fromEntries(lengths);
};

/**
 * Folds the view's streams for as long as `epoch` reigns: reads on from the positions, applies what has arrived, and again.
 * Ends when `signal` says so; throws `SwapLost` when another instance has taken over, else whatever stands in the way.
 */
export const reignOver = async (reign: Reign, epoch: number, signal: AbortSignal): Promise<void> => {
  const { log, dataSource, view, progress } = reign;
  const positions = await checkReign(dataSource, view, epoch, await learnLengths(reign), reign.report);
  progress.advance(positions, true);
  const arrivals = await openArrivals(log, view.streams, (stream) => positions[stream]?.seq ?? 0, reign.maxBatch);
  const stop = () => arrivals.fail(new Stopped());
  signal.addEventListener('abort', stop, { once: true });
  const renewal = setInterval(() => void keepLease(reign, epoch, arrivals), (reign.terms.seconds * 1000) / 3);
  reign.onApplied();
  try {
    while (!signal.aborted) await applyNext(reign, epoch, await arrivals.next());
  } catch (fault) {
    if (!(fault instanceof Stopped)) throw fault;
  } finally {
    signal.removeEventListener('abort', stop);
    clearInterval(renewal);
    await arrivals.stop();
  }
};

class Stopped extends Error {}

const applyNext = async (reign: Reign, epoch: number, arrived: readonly Arrival[]): Promise<void> => {
  const { dataSource, view, progress } = reign;
  const from = progress.positions();
  const fresh = arrived.filter(({ stream, lastSeq }) => lastSeq > (from[stream]?.seq ?? 0));
  if (fresh.length === 0) return;
  const events = fresh.flatMap(({ stream, events: all }) => all.filter((event) => event.seq > (from[stream]?.seq ?? 0)));
  const to: Positions = Object.fromEntries(fresh.map((one) => [one.stream, { seq: one.lastSeq, at: one.events.at(-1)?.at }]));
  for (const { stream, lastSeq, pending } of fresh) progress.learn(stream, lastSeq + pending);
  const changed = await applyBatch(dataSource, view, epoch, events, from, to);
  progress.advance({ ...from, ...to }, changed > 0);
  reign.onApplied();
};

/** A lost lease ends the reign; a database that does not answer does not: the next batch will tell. */
const keepLease = async ({ dataSource, view, terms }: Reign, epoch: number, arrivals: Arrivals): Promise<void> => {
  const held = await renewLease(dataSource, view, terms, epoch).catch(() => true);
  if (!held) arrivals.fail(new SwapLost(`${view.name}: another instance has taken over`));
};
