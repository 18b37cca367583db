import type { Recorded } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import type { BuildRef } from '../registry/projection-registry.js';
import { foldBatch, type Rows, touchedKeys } from '../view/fold-batch.js';
import {
  type QuarantiningFold,
  erasedKeys,
  foldWithQuarantine,
  routableKeys,
  type FailedEvent,
  type Quarantine,
} from '../quarantine/fold-with-quarantine.js';
import type { RowCache } from './row-cache.js';
import { redactCauses, writeQuarantined } from '../quarantine/quarantine-tables.js';
import type { Positions } from '../registry/positions.js';
import { loadRows } from '../storage/stored-rows.js';
import { commitBatch } from './commit-batch.js';
import type { AnyView } from '../view/view.js';

/** The context of a batch: build, leadership term (`epoch`), quarantine, and whether a failing event quarantines its key. */
export type FoldContext = Readonly<{
  view: AnyView;
  ref: BuildRef;
  epoch: number;
  quarantine: Quarantine;
  quarantines: () => boolean;
  /** Rows read and written in this leadership term. */
  rowCache?: RowCache;
  /** Whether positions may move without being stored, over events that change nothing in the database. */
  defers?: boolean;
}>;

/** An event could not be folded into a build that does not quarantine. */
export class FoldFailed extends Error {
  override readonly name = 'FoldFailed';
}

/** The result of a batch: the number of changed rows, the events that failed, and whether its positions are stored. */
export type AppliedBatch = Pick<QuarantiningFold<unknown>, 'failed'> & Readonly<{ changed: number; isStored: boolean }>;

/**
 * Folds events and writes the changed rows and the positions in one transaction. Rows are loaded before it: another instance that changed
 * them has moved the positions or ended the term, so the compare-and-swap fails. Events that cannot be folded are quarantined with their
 * keys. Throws `PositionConflict` or, when the build does not quarantine, `FoldFailed`; nothing has changed then. A batch that changes
 * nothing but positions is not stored where the context allows that.
 */
export const applyBatch = async (
  rows: DataSource,
  folding: FoldContext,
  events: readonly Recorded[],
  from: Positions,
  to: Positions,
): Promise<AppliedBatch> => {
  const { view, ref, epoch, quarantines } = folding;
  const { before, changed, failed, blocked } = await foldAll(rows, folding, events);
  const [first] = failed;
  if (first && !quarantines()) throw new FoldFailed(describeFailure(first));
  const batch = { before, changed, from, to };
  const [erasing, erased] = erasuresIn(view, events);
  const isOrdinary = failed.length + blocked.length + erasing.length === 0;
  if (folding.defers && isOrdinary && changed.size === 0) return { changed: 0, failed, isStored: false };
  const bytes = isOrdinary
    ? await commitBatch(rows.manager, { view, ref, epoch }, batch)
    : await rows.transaction(async (manager) => {
        const written = await commitBatch(manager, { view, ref, epoch }, batch);
        await writeQuarantined(manager, ref, { failed, blocked });
        await redactCauses(manager, ref, erasing, erased);
        return written;
      });
  folding.rowCache?.store(changed, bytes);
  return { changed: changed.size, failed, isStored: true };
};

/** The events that erase someone, and the keys of their rows. */
const erasuresIn = (view: AnyView, events: readonly Recorded[]): [readonly Recorded[], readonly string[]] => {
  const erasing = view.erasure ? events.filter((event) => erasedKeys(view, event).length > 0) : [];
  return [erasing, erasing.flatMap((event) => erasedKeys(view, event))];
};

/** One line: the event, its key and the error. */
export const describeFailure = ({ key, event, error }: FailedEvent): string =>
  `${event.stream} ${event.seq} (${event.event.type}) cannot be folded into ${key}: ${error instanceof Error ? error.message : String(error)}`;

/** Folds the batch at once while nothing is quarantined and nothing throws, else event by event. */
const foldAll = async (
  rows: DataSource,
  { view, quarantine, rowCache }: FoldContext,
  events: readonly Recorded[],
): Promise<FoldedBatch> => {
  const read = (keys: readonly string[]): Promise<Rows<unknown>> => loadRows(rows.manager, view, keys);
  const load = (keys: readonly string[]) => rowCache?.getOrLoad(keys, read) ?? read(keys);
  if (quarantine.keys.size === 0 && quarantine.discarded.size === 0 && !events.some((event) => event.unreadable)) {
    const keys = orUndefined(() => touchedKeys(view, events));
    const known = keys && (await load(keys));
    const changed = known && orUndefined(() => foldBatch(view, known, events));
    if (changed) return { before: known, changed, failed: [], blocked: [] };
  }
  const before = await load(routableKeys(view, events));
  return { before, ...foldWithQuarantine(view, before, events, quarantine) };
};

type FoldedBatch = QuarantiningFold<unknown> & Readonly<{ before: Rows<unknown> }>;

/** `undefined` when `act` throws: the batch is then folded event by event, which reports the error. */
const orUndefined = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};
