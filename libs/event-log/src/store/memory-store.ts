import { randomUUID } from 'node:crypto';
import { type AnyAggregate, type AppName, eventSubject } from '@millrace/contracts';
import { LogError } from '../connection/log-error.js';
import { eventContract, validatedData } from '../message/codec.js';
import type { AppendRequest } from './append-request.js';
import { draftEvents } from './draft.js';
import type { EventStore } from './event-store.js';
import type { Recorded } from './recorded.js';

/**
 * A fake `EventStore` in memory, for unit tests only. Stores with the same `events` array are instances of one application on the same
 * log. Personal data are not encrypted.
 */
export const memoryStore = (app: AppName, events: Recorded[] = []): EventStore => {
  const snapshots = new Map<string, string>();
  const eventsOf = (stream: string, aggregate: AnyAggregate, id: string) =>
    events.filter((event) => event.stream === stream && event.aggregate === aggregate.name && event.aggregateId === id);
  return {
    append: async (stream, requests) => {
      if (app !== stream.owner)
        throw new LogError('INVALID_MESSAGE', `${stream.name} is owned by ${stream.owner}, not by ${app}`);
      for (const request of requests) validate(request);
      await nextTurn();
      const isExpected = ({ aggregate, id, expected }: AppendRequest) =>
        (eventsOf(stream.name, aggregate, id).at(-1)?.seq ?? 0) === expected.seq;
      if (!requests.every(isExpected)) return { status: 'conflict' };
      const drafts = draftEvents(requests, new Date().toISOString(), randomUUID);
      const recorded = drafts.map(({ request, event, id, at, version }, index): Recorded => {
        const { traceparent: _, ...cause } = request.cause;
        const { aggregate, id: aggregateId } = request;
        const seq = events.length + 1 + index;
        return { stream: stream.name, seq, id, aggregate: aggregate.name, aggregateId, at, version, ...cause, event };
      });
      events.push(...recorded);
      return { status: 'appended', events: recorded };
    },
    load: async (stream, aggregate, id, after = 0, upTo = Number.POSITIVE_INFINITY) =>
      eventsOf(stream.name, aggregate, id).filter(({ seq }) => seq > after && seq <= upTo),
    newest: async (stream, aggregate, id) => eventsOf(stream.name, aggregate, id).at(-1)?.seq ?? 0,
    readSnapshot: async (aggregate, id) => JSON.parse(snapshots.get(`${aggregate.name}.${id}`) ?? 'null') ?? undefined,
    writeSnapshot: async (aggregate, id, snapshot) => void snapshots.set(`${aggregate.name}.${id}`, JSON.stringify(snapshot)),
  };
};

/** Yields, as a round trip to the broker does, so that concurrent appends interleave. */
const nextTurn = () => new Promise<void>((done) => setImmediate(done));

const validate = ({ aggregate, id, events }: AppendRequest): void => {
  for (const event of events) {
    const contract = eventContract([aggregate], eventSubject(aggregate, id, event.type));
    if (!contract) throw new LogError('INVALID_MESSAGE', `${aggregate.name} has no event ${event.type}`);
    validatedData(contract, event);
  }
};
