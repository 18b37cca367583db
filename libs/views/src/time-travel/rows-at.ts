import { type EventLog, eventsUntil, type Recorded, type HistorySource } from '@millrace/event-log';
import { foldBatch, type Rows } from '../view/fold-batch.js';
import type { View } from '../view/view.js';

type FoldRules<Row, Event extends Readonly<{ type: string }>> = Pick<View<Row, Event>, 'route' | 'fold'>;

/** Aggregates whose events make rows; a later step may follow from what the steps before it have read. */
type Step<Event> = (read: readonly Recorded<Event>[]) => readonly HistorySource[];

/**
 * Rows as they were at an instant, that instant included: the view's own fold over what had happened until then. Whoever asks
 * names every aggregate that its rows are made of. The view's tables are not asked, so nothing of this depends on how far it has
 * come or which build of it is live.
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
