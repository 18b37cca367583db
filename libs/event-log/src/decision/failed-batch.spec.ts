import { INVENTORY, item } from '@millrace/contracts';
import { accept } from '@millrace/decider';
import { describe, expect, it } from 'vitest';
import { LogError } from '../connection/log-error.js';
import type { EventStore } from '../store/event-store.js';
import { memoryStore } from '../store/memory-store.js';
import type { Recorded } from '../store/recorded.js';
import { participantKey, type Participant } from './aggregate.js';
import { decideAndAppend } from './decide.js';
import type { DecisionRequest } from './decision-request.js';

const participantFor = (id: string): Participant => ({ aggregate: item, id, initial: 0, evolve: (state) => state });

/** One event for each item; `type` makes them invalid. */
const adjusting = (key: string, ids: readonly string[], type = 'StockAdjusted'): DecisionRequest<never> => ({
  stream: INVENTORY,
  participants: ids.map(participantFor),
  key,
  cause: { correlationId: key, requestId: key },
  decide: async () =>
    accept(...ids.map((id) => ({ to: participantKey(participantFor(id)), event: { type, delta: 1, reason: 'x' } }))),
});
/** Requests over two items each, none of which they share. */
const disjoint = (count: number) => Array.from({ length: count }, (_, at) => adjusting(`k${at}`, [`a${at}`, `b${at}`]));

describe('requests on different aggregates that share a batch which fails', () => {
  it('are appended without the one that has an invalid event', async () => {
    const log: Recorded[] = [];
    const store = memoryStore('inventory-service', log);
    const requests = [...disjoint(4), adjusting('invalid', ['x', 'y'], 'NoSuchEvent')];
    const results = await Promise.allSettled(requests.map((request) => decideAndAppend(store, request)));
    expect(results.map(({ status }) => status)).toEqual([...Array.from({ length: 4 }, () => 'fulfilled'), 'rejected']);
    expect(log).toHaveLength(8);
  });

  it('are all told at once that the broker is not available', async () => {
    let appends = 0;
    const store: EventStore = {
      ...memoryStore('inventory-service'),
      append: async () => {
        appends += 1;
        throw new LogError('NOT_AVAILABLE', 'no answer');
      },
    };
    const results = await Promise.allSettled(disjoint(4).map((request) => decideAndAppend(store, request)));
    expect(results.map(({ status }) => status)).toEqual(results.map(() => 'rejected'));
    expect(appends).toBe(1);
  });
});
