import { isDeepStrictEqual } from 'node:util';
import type { Recorded } from '@millrace/event-log';
import { type Asked, eventsBy, type History, keyOfEvent, type Told, type Violation } from '../history.js';
import { dueTo, stateAfter, stockAfter } from './model.js';

/** What the log holds, looked up by request and by aggregate. */
type Log = Readonly<{ byRequest: ReadonlyMap<string, Recorded[]>; byAggregate: ReadonlyMap<string, Recorded[]> }>;

/**
 * Every request has an answer; what was accepted is in the log exactly once, as it was told; what was refused is not, and was
 * refused for what held in the newest state; whoever asks twice is told the same.
 */
export const answersHold = (history: History): Violation[] => {
  const log = {
    byRequest: eventsBy(history.events, ({ requestId }) => requestId),
    byAggregate: eventsBy(history.events, keyOfEvent),
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
  if (asked.must && !isDeepStrictEqual([...statuses], [asked.must]))
    yield fault('refused', `is ${[...statuses].join(', ')}, and had to be ${asked.must}`);
  if (asked.must === 'reused') return;
  if (statuses.has('failed')) yield fault('not parked', 'was put aside as if it were poison');
  const events = log.byRequest.get(asked.requestId) ?? [];
  if (events.length > 1) yield fault('exactly once', `is in the log ${events.length} times`);
  if (events.length > 0 && !statuses.has('accepted')) yield fault('refused left nothing', `is in the log at ${events[0]?.seq}`);
  if (statuses.size > 1) yield fault('one answer', `was told ${[...statuses].join(' and ')}`);
  for (const { outcome, known } of asked.told) {
    const own = log.byAggregate.get(`${asked.aggregate}.${asked.id}`) ?? [];
    if (outcome.status === 'accepted' && outcome.changed && events.length === 0)
      yield fault('acknowledged is kept', 'was told as appended, and is not in the log');
    yield* astray(own, events, asked, { outcome, known }).map((detail) => fault('told as it is', detail));
  }
}

/** Where an answer differs from the log at the position that it names. */
const astray = (own: readonly Recorded[], events: readonly Recorded[], asked: Asked, { outcome, known }: Told): string[] => {
  if (!('position' in outcome)) return [];
  const seq = Object.values(outcome.position)[0] ?? 0;
  const upTo = own.filter((event) => event.seq <= seq);
  const [event] = events;
  const faults: string[] = [];
  if (event ? seq !== event.seq && outcome.status === 'accepted' : seq < known)
    faults.push(`${outcome.status} at ${seq}, ${event ? `and is at ${event.seq}` : `when ${known} was known already`}`);
  if ('state' in outcome) {
    if (outcome.version !== (upTo.at(-1)?.version ?? 0)) faults.push(`version ${outcome.version} at ${seq}`);
    const state = stateAfter(asked.aggregate, upTo);
    if (!isDeepStrictEqual(outcome.state, state)) faults.push(`${JSON.stringify(outcome.state).slice(0, 200)} at ${seq}`);
  }
  if (outcome.status === 'conflict' && outcome.version === asked.expectedVersion)
    faults.push('a conflict with the version expected');
  if (asked.aggregate !== 'item') return faults;
  const due = dueTo(stockAfter(event ? own.filter((one) => one.seq < event.seq) : upTo), asked.request);
  if (outcome.status === 'rejected' && !isDeepStrictEqual(due, { refused: outcome.rejection }))
    faults.push(`refused with ${JSON.stringify(outcome.rejection)} at ${seq}, where ${JSON.stringify(due)} is due`);
  const delta = event ? (event.event as { delta?: number }).delta : 0;
  if (outcome.status === 'accepted' && !isDeepStrictEqual(due, { delta }))
    faults.push(`moved by ${delta}, where ${JSON.stringify(due)} is due`);
  return faults;
};
