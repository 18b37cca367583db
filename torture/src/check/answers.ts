import type { Recorded } from '@millrace/event-log';
import { type Asked, eventsBy, type History, keyOfEvent, type Told, type Violation } from '../history.js';
import { strayFrom } from './standing.js';

/** What the log holds, looked up by request and by aggregate. */
type Log = Readonly<{
  byRequest: ReadonlyMap<string, Recorded[]>;
  byAggregate: ReadonlyMap<string, Recorded[]>;
}>;

/**
 * Every request has an answer; what was accepted is in the log exactly once, as it was told, however often it was asked; what was
 * refused or changed nothing was so for what held in the newest state, and is not in the log. A refusal is of one attempt: where a
 * client gave up on another attempt at the same request, and so was told nothing of it, that one may have been carried out.
 */
export const answersHold = (history: History): Violation[] => {
  const all = [...history.events, ...history.trade];
  const log = {
    byRequest: eventsBy(all, ({ requestId }) => requestId),
    byAggregate: eventsBy(all, keyOfEvent),
  };
  const known = new Set(history.asked.map(({ requestId }) => requestId));
  const strangers = [...log.byRequest.keys()].filter((requestId) => !known.has(requestId));
  return [
    ...strangers.map((about) => ({ rule: 'asked for', about, detail: 'is in the log, and nobody asked for it' })),
    ...history.asked.flatMap((asked) => [...faultsOf(log, asked)]),
  ];
};

function* faultsOf(log: Log, asked: Asked): Iterable<Violation> {
  const about = `${asked.requestId} (${asked.request.type} ${asked.aggregate}.${asked.id})`;
  const fault = (rule: string, detail: string): Violation => ({ rule, about, detail });
  if (asked.told.length === 0) return yield fault('answered', 'has no final answer');
  const statuses = new Set(asked.told.map(({ outcome }) => outcome.status));
  if (asked.must && (statuses.size > 1 || !statuses.has(asked.must)))
    yield fault('refused', `is ${[...statuses].join(', ')}, and had to be ${asked.must}`);
  if (asked.must === 'reused') return;
  if (statuses.has('failed')) yield fault('not parked', 'was put aside as if it were poison');
  const events = log.byRequest.get(asked.requestId) ?? [];
  const [event] = events;
  if (events.length > 1) yield fault('exactly once', `is in the log ${events.length} times`);
  if (event && asked.must) yield fault('refused left nothing', `is in the log at ${event.seq}, and never could be`);
  const own = log.byAggregate.get(`${asked.aggregate}.${asked.id}`) ?? [];
  const isEvent = ({ outcome }: Told) =>
    outcome.status === 'accepted' && (outcome.changed || (event !== undefined && sequenceOf(outcome) === event.seq));
  if (event && asked.told.length >= asked.attempts && !asked.told.some(isEvent))
    yield fault(
      'refused left nothing',
      `was told ${[...statuses].join(', ')} at each attempt, and is in the log at ${event.seq}`,
    );
  for (const told of asked.told) {
    const { outcome, known } = told;
    const changed = isEvent(told);
    if (changed && !event) yield fault('acknowledged is kept', 'was told as appended, and is not in the log');
    if (outcome.status === 'reused') yield fault('told as it is', 'was told as used for something else');
    for (const detail of strayFrom(own, asked, { outcome, known }, changed ? event : undefined))
      yield fault('told as it is', detail);
  }
}

const sequenceOf = ({ position }: Readonly<{ position: Readonly<Record<string, number>> }>) => Object.values(position)[0];
