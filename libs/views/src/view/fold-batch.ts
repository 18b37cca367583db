import type { Recorded } from '@millrace/event-log';
import type { View } from './view.js';

type FoldRules<Row, Event extends Readonly<{ type: string }>> = Pick<View<Row, Event>, 'route' | 'fold'>;

/** Rows by key; `undefined` is a row that is not, or is no longer, there. */
export type Rows<Row> = ReadonlyMap<string, Row | undefined>;

/** The keys that these events touch, each once, in order. */
export const touchedKeys = <Row, Event extends Readonly<{ type: string }>>(
  view: FoldRules<Row, Event>,
  events: readonly Recorded<Event>[],
): readonly string[] => [...new Set(events.flatMap((event) => view.route(event)))].sort();

/** The rows that differ after these events, in the order of their keys. `rows` holds what was there before. */
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
