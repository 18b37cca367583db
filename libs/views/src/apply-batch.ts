import type { Recorded } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import type { BuildRef } from './build/book.js';
import { countRows } from './build/builds.js';
import { collecting } from './effects/collect.js';
import { type Effect, keepEffects } from './effects/effects.js';
import { foldBatch, type Rows, touchedKeys } from './fold-batch.js';
import { type Careful, erasedBy, foldCarefully, knownKeys, type Poisoned, type SetAside } from './parking/fold-carefully.js';
import type { KeptRows } from './kept-rows.js';
import { forgetCauses, writeParked } from './parking/parked.js';
import { type Positions, swapPositions } from './positions.js';
import { loadRows, writeRows } from './stored-rows.js';
import type { AnyView } from './view.js';

/** What a build is folded under: the reign, what is set aside, and whether an event that cannot be folded parks its key. */
export type Folding = Readonly<{
  view: AnyView;
  ref: BuildRef;
  epoch: number;
  aside: SetAside;
  parks: () => boolean;
  /** Rows that need no reading, if any; of this reign alone. */
  kept?: KeptRows;
}>;

/** A build that does not park met an event that it cannot fold. */
export class CannotFold extends Error {
  override readonly name = 'CannotFold';
}

export type Applied = Pick<Careful<unknown>, 'poisoned'> & Readonly<{ changed: number }>;

/**
 * Folds events into the rows and moves the positions with them, in one transaction: both or neither. Throws `SwapLost` when
 * the positions are no longer this reign's to move. The rows may be loaded before the transaction: whoever changed them since
 * has moved the positions, or ended the reign, and then the swap fails. Events that cannot be folded are parked with their keys, or
 * `CannotFold` is thrown and nothing has changed.
 */
export const applyBatch = async (
  rows: DataSource,
  folding: Folding,
  events: readonly Recorded[],
  from: Positions,
  to: Positions,
): Promise<Applied> => {
  const { view, ref, epoch, parks } = folding;
  const { before, changed, poisoned, waiting, effects } = await foldAll(rows, folding, events);
  const [first] = poisoned;
  if (first && !parks()) throw new CannotFold(whatHappened(first));
  const bytes = await rows.transaction(async (manager) => {
    await swapPositions(manager, ref, epoch, from, to);
    const written = await writeRows(manager, view, changed, before);
    await writeParked(manager, ref, { poisoned, waiting });
    await forgetCauses(manager, ref, ...erasures(view, events));
    await keepEffects(manager, ref, effects);
    await countRows(manager, ref, before, changed, written.sum);
    return written.bytes;
  });
  folding.kept?.keep(changed, bytes);
  return { changed: changed.size, poisoned };
};

/** The events that erase someone, and the keys of their rows. */
const erasures = (view: AnyView, events: readonly Recorded[]): [readonly Recorded[], readonly string[]] => {
  const erasing = view.forget ? events.filter((event) => erasedBy(view, event).length > 0) : [];
  return [erasing, erasing.flatMap((event) => erasedBy(view, event))];
};

/** A parking in one line. */
export const whatHappened = ({ key, event, fault }: Poisoned): string =>
  `${event.stream} ${event.seq} (${event.event.type}) cannot be folded into ${key}: ${fault instanceof Error ? fault.message : String(fault)}`;

/** In one go as long as nothing is set aside and nothing throws; else event by event. */
const foldAll = async (
  rows: DataSource,
  { view: folded, aside, kept }: Folding,
  events: readonly Recorded[],
): Promise<Folded> => {
  const { view, effects, forget } = collecting(folded);
  const read = (keys: readonly string[]): Promise<Rows<unknown>> => loadRows(rows.manager, view, keys);
  const load = (keys: readonly string[]) => kept?.with(keys, read) ?? read(keys);
  if (aside.keys.size === 0 && aside.discarded.size === 0 && !events.some((event) => event.unreadable)) {
    const keys = attempt(() => touchedKeys(view, events));
    const known = keys && (await load(keys));
    const changed = known && attempt(() => foldBatch(view, known, events));
    if (changed) return { before: known, changed, poisoned: [], waiting: [], effects: effects() };
  }
  forget();
  const before = await load(knownKeys(view, events));
  return { before, ...foldCarefully(view, before, events, aside), effects: effects() };
};

type Folded = Careful<unknown> & Readonly<{ before: Rows<unknown>; effects: readonly Effect[] }>;

/** `undefined` when it throws: then it is looked at more closely. */
const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};
