import { randomUUID } from 'node:crypto';
import { type AnyAggregate, type AppName, eventSubject } from '@millrace/contracts';
import type { AppendRequest } from './store/append.js';
import { dataOf, findEvent } from './message/codec.js';
import { drafted } from './store/draft.js';
import type { EventStore } from './store/event-store.js';
import { LogError } from './connection/log-error.js';
import type { Recorded } from './store/recorded.js';

/**
 * The twin of the log for unit tests: it keeps what `EventStore` promises, in this process and for as long as it lives. Nothing
 * that runs may use it. Several are one log when they are given the same `events`.
 */
export const memoryStore = (app: AppName, events: Recorded[] = []): EventStore => {
  const snapshots = new Map<string, string>();
  const of = (stream: string, aggregate: AnyAggregate, id: string) =>
    events.filter((one) => one.stream === stream && one.aggregate === aggregate.name && one.aggregateId === id);
  return {
    append: async (stream, additions) => {
      if (app !== stream.owner) throw new LogError('INVALID_MESSAGE', `${stream.name} is ${stream.owner}'s, not ${app}'s`);
      for (const addition of additions) checkEvents(addition);
      await nextTurn();
      const stands = ({ aggregate, id, expected }: AppendRequest) =>
        (of(stream.name, aggregate, id).at(-1)?.seq ?? 0) === expected.seq;
      if (!additions.every(stands)) return { status: 'conflict' };
      const drafts = drafted(additions, new Date().toISOString(), randomUUID);
      const recorded = drafts.map(({ addition, event, id, at, version }, index): Recorded => {
        const { traceparent: _, ...why } = addition.cause;
        const { aggregate, id: aggregateId } = addition;
        const seq = events.length + 1 + index;
        return { stream: stream.name, seq, id, aggregate: aggregate.name, aggregateId, at, version, ...why, event };
      });
      events.push(...recorded);
      return { status: 'appended', events: recorded };
    },
    load: async (stream, aggregate, id, after = 0, upTo = Number.POSITIVE_INFINITY) =>
      of(stream.name, aggregate, id).filter(({ seq }) => seq > after && seq <= upTo),
    newest: async (stream, aggregate, id) => of(stream.name, aggregate, id).at(-1)?.seq ?? 0,
    readSnapshot: async (aggregate, id) => JSON.parse(snapshots.get(`${aggregate.name}.${id}`) ?? 'null') ?? undefined,
    writeSnapshot: async (aggregate, id, snapshot) => void snapshots.set(`${aggregate.name}.${id}`, JSON.stringify(snapshot)),
  };
};

/** As much as on the way to a broker, so that what runs at once really meets. */
const nextTurn = () => new Promise<void>((done) => setImmediate(done));

const checkEvents = ({ aggregate, id, events }: AppendRequest): void => {
  for (const event of events) {
    const contract = findEvent([aggregate], eventSubject(aggregate, id, event.type));
    if (!contract) throw new LogError('INVALID_MESSAGE', `${aggregate.name} has no event ${event.type}`);
    dataOf(contract, event);
  }
};
