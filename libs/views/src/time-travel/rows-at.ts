import { type EventLog, eventsUntil, type Recorded, type HistorySource } from '@millrace/event-log';
import { foldBatch, type Rows } from '../view/fold-batch.js';
import type { View } from '../view/view.js';

type FoldRules<Row, Event extends Readonly<{ type: string }>> = Pick<View<Row, Event>, 'route' | 'fold'>;

/** Returns the aggregates to read next, given the events that were read so far. */
type Step<Event> = (read: readonly Recorded<Event>[]) => readonly HistorySource[];

/**
 * The rows at an instant (RFC 3339, inclusive), folded from the log with the view's own rules. `steps` name every aggregate that the rows
 * depend on. The tables of the view are not read, so its progress and live build do not matter.
 */
export const rowsAt = async <Row, Event extends Readonly<{ type: string }>>(
  log: EventLog,
  view: FoldRules<Row, Event>,
  until: string,
  ...steps: readonly Step<Event>[]
): Promise<Rows<Row>> => {
  let events: readonly Recorded<Event>[] = [];
  for (const step of steps)
    events = [...events, ...((await eventsUntil(log, step(events), until)) as readonly Recorded<Event>[])];
  return foldBatch(view, new Map(), events);
};
