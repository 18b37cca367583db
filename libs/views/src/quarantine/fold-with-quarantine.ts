import type { Recorded } from '@millrace/event-log';
import type { Rows } from '../view/fold-batch.js';
import type { View } from '../view/view.js';

/** An event that waits because a row, or a whole aggregate, is quarantined. */
export type BlockedEvent = Readonly<{ key: string; event: Recorded }>;
/** An event that could not be folded, with the error. */
export type FailedEvent = BlockedEvent & Readonly<{ error: unknown }>;

/** The changed rows, and the events that were not folded. */
export type QuarantiningFold<Row> = Readonly<{
  changed: Rows<Row>;
  failed: readonly FailedEvent[];
  blocked: readonly BlockedEvent[];
}>;

/** The quarantined keys of a build, and the discarded events of its view (`discardedEventId`). */
export type Quarantine = Readonly<{ keys: ReadonlySet<string>; discarded: ReadonlySet<string> }>;

/** The key of all events of an aggregate whose rows are unknown because an event of it could not be routed. */
export const aggregateKey = ({ aggregate, aggregateId }: Pick<Recorded, 'aggregate' | 'aggregateId'>): string =>
  `aggregate:${aggregate}.${aggregateId}`;

/** Identifies an event that is discarded for a key. */
export const discardedEventId = (key: string, { stream, seq }: Pick<Recorded, 'stream' | 'seq'>): string =>
  `${key}\n${stream}:${seq}`;

type QuarantineRules<Row> = Pick<View<Row, never>, 'route' | 'fold' | 'erasure'>;

/**
 * As `foldBatch`, but when `fold` throws, the key is quarantined: its row stays as it was, and later events of the key wait, in order. An
 * erasure changes the row nevertheless. When `route` throws or the event cannot be read, its aggregate is quarantined. With `only`, events
 * are folded into that row alone.
 */
export const foldWithQuarantine = <Row>(
  view: QuarantineRules<Row>,
  rows: Rows<Row>,
  events: readonly Recorded[],
  quarantine: Quarantine,
  only?: string,
): QuarantiningFold<Row> => {
  const after = new Map(rows);
  const quarantined = new Set(quarantine.keys);
  const poisoned: FailedEvent[] = [];
  const waiting: BlockedEvent[] = [];
  const attempt = <T>(key: string, event: Recorded, act: () => T): T | undefined => {
    if (quarantine.discarded.has(discardedEventId(key, event))) return undefined;
    if (quarantined.has(key)) {
      waiting.push({ key, event });
      return undefined;
    }
    try {
      return act();
    } catch (error) {
      quarantined.add(key);
      poisoned.push({ key, event, error });
      return undefined;
    }
  };
  for (const event of events) {
    for (const key of erasedKeys(view, event)) {
      const row = after.get(key);
      if (row !== undefined && view.erasure) after.set(key, view.erasure.eraseFrom(row));
    }
    const keys = only === undefined ? attempt(aggregateKey(event), event, () => routed(view, event)) : [only];
    for (const key of keys ?? [])
      attempt(key, event, () => {
        after.set(key, view.fold(after.get(key), event as never, key));
      });
  }
  const changed = [...after].filter(([key, row]) => row !== rows.get(key));
  return { changed: new Map(changed.sort(([a], [b]) => (a < b ? -1 : 1))), failed: poisoned, blocked: waiting };
};

const routed = <Row>(view: QuarantineRules<Row>, event: Recorded): readonly string[] => {
  if (event.unreadable) throw event.unreadable;
  return view.route(event as never);
};

/** The keys of the rows from which an event erases personal data; empty when it is no erasure. */
export const erasedKeys = <Row>(view: QuarantineRules<Row>, event: Recorded): readonly string[] =>
  !event.unreadable && view.erasure?.isErasure(event as never) ? view.route(event as never) : [];

/** The keys of the rows that `foldWithQuarantine` may need: those of all events that can be routed. */
export const routableKeys = <Row>(view: QuarantineRules<Row>, events: readonly Recorded[]): readonly string[] => {
  const keysOf = (event: Recorded): readonly string[] => {
    try {
      return routed(view, event);
    } catch {
      // `foldWithQuarantine` quarantines its aggregate.
      return [];
    }
  };
  return [...new Set(events.flatMap(keysOf))].sort();
};
