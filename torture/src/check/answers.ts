import type { Recorded } from '@millrace/event-log';
import { type AnsweredRequest, eventsBy, type History, keyOfEvent, type Answer, type Violation } from '../history/history.js';
import { differencesOf } from './answer-differences.js';

/** The events of the log by request id and by aggregate. */
type Log = Readonly<{
  byRequest: ReadonlyMap<string, Recorded[]>;
  byAggregate: ReadonlyMap<string, Recorded[]>;
}>;

/**
 * Every request has an answer. An accepted request is in the log exactly once, with the answered state, for any number of attempts. A
 * request that was refused or changed nothing was decided on the newest state and is not in the log. A refusal covers one attempt: when
 * the client gave up on another attempt of the same request, that attempt may have been carried out.
 */
export const answersHold = (history: History): Violation[] => {
  const all = [...history.events, ...history.trade];
  const log = {
    byRequest: eventsBy(all, ({ requestId }) => requestId),
    byAggregate: eventsBy(all, keyOfEvent),
  };
  const known = new Set(history.requests.map(({ requestId }) => requestId));
  // Webhooks and after-sales are sent by others.
  const own = new Set(['item', 'product', 'cart']);
  const unknownRequests = [...log.byRequest]
    .filter(([requestId, [first]]) => !known.has(requestId) && own.has(first?.aggregate ?? ''))
    .map(([requestId]) => requestId);
  return [
    ...unknownRequests.map((about) => ({ rule: 'asked for', about, detail: 'is in the log, and nobody asked for it' })),
    ...history.requests.flatMap((request) => [...violationsOf(log, request)]),
  ];
};

function* violationsOf(log: Log, request: AnsweredRequest): Iterable<Violation> {
  const about = `${request.requestId} (${request.request.type} ${request.aggregate}.${request.id})`;
  const violation = (rule: string, detail: string): Violation => ({ rule, about, detail });
  if (request.answers.length === 0) return yield violation('answered', 'has no final answer');
  const statuses = new Set(request.answers.map(({ result }) => result.status));
  if (request.mustBe && (statuses.size > 1 || !statuses.has(request.mustBe)))
    yield violation('refused', `is ${[...statuses].join(', ')}, and had to be ${request.mustBe}`);
  if (request.mustBe === 'reused') return;
  if (statuses.has('failed')) yield violation('not dead-lettered', 'was dead-lettered as if it were poison');
  const events = log.byRequest.get(request.requestId) ?? [];
  const [event] = events;
  if (events.length > 1) yield violation('exactly once', `is in the log ${events.length} times`);
  if (event && request.mustBe) yield violation('refused left nothing', `is in the log at ${event.seq}, and never could be`);
  const own = log.byAggregate.get(`${request.aggregate}.${request.id}`) ?? [];
  const isEvent = ({ result }: Answer) =>
    result.status === 'accepted' && (result.changed || (event !== undefined && sequenceOf(result) === event.seq));
  if (event && request.answers.length >= request.attempts && !request.answers.some(isEvent))
    yield violation(
      'refused left nothing',
      `was reported as ${[...statuses].join(', ')} at each attempt, and is in the log at ${event.seq}`,
    );
  for (const answers of request.answers) {
    const { result, known } = answers;
    const changed = isEvent(answers);
    if (changed && !event) yield violation('acknowledged is stored', 'was reported as appended, and is not in the log');
    if (result.status === 'reused') yield violation('answers match the log', 'was reported as used for something else');
    for (const detail of differencesOf(own, request, { result, known }, changed ? event : undefined))
      yield violation('answers match the log', detail);
  }
}

const sequenceOf = ({ position }: Readonly<{ position: Readonly<Record<string, number>> }>) => Object.values(position)[0];
