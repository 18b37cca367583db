import type { Recorded } from '@millrace/event-log';
import type { View } from './view.js';

type FoldRules<Row, Event extends Readonly<{ type: string }>> = Pick<View<Row, Event>, 'route' | 'fold'>;

/** Rows by key; `undefined` means that there is no such row, or no longer. */
export type Rows<Row> = ReadonlyMap<string, Row | undefined>;

/** The keys that these events are routed to, without duplicates, in ascending order. */
export const touchedKeys = <Row, Event extends Readonly<{ type: string }>>(
  view: FoldRules<Row, Event>,
  events: readonly Recorded<Event>[],
): readonly string[] => [...new Set(events.flatMap((event) => view.route(event)))].sort();

/** Folds events, in order, into `rows`, the rows before them. Returns the rows that changed, in ascending order of their keys. */
export const foldBatch = <Row, Event extends Readonly<{ type: string }>>(
  view: FoldRules<Row, Event>,
  rows: Rows<Row>,
  events: readonly Recorded<Event>[],
): Rows<Row> => {
  const after = new Map(rows);
  for (const event of events) for (const key of view.route(event)) after.set(key, view.fold(after.get(key), event, key));
  const changed = [...after].filter(([key, row]) => row !== rows.get(key));
  return new Map(changed.sort(([a], [b]) => (a < b ? -1 : 1)));
};
