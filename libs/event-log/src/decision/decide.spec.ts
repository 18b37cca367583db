import { INVENTORY, item } from '@millrace/contracts';
import { accept, reject } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participantKey, type Participant } from './aggregate.js';
import { decideAndAppend } from './decide.js';
import type { DecisionRequest } from './decision-request.js';
import { memoryStore } from '../store/memory-store.js';
import type { Recorded } from '../store/recorded.js';

type State = { onHand: number; held: number };
const participantFor = (id: string): Participant => ({
  aggregate: item,
  id,
  initial: { onHand: 0, held: 0 },
  evolve: (state, event) => ({ ...(state as State), onHand: (state as State).onHand + (event as { delta: number }).delta }),
});
const onHand = (states: ReadonlyMap<string, { state: unknown }>, id: string) =>
  (states.get(participantKey(participantFor(id)))?.state as State).onHand;

/** Moves stock from one item to others, only if it has as much. */
type GeneratedRequest = { isPure: boolean; key: string; instance: number; ids: readonly string[]; delta: number };
const moving = ({ isPure, key, ids, delta }: GeneratedRequest): DecisionRequest<'too few'> => ({
  stream: INVENTORY,
  participants: ids.map(participantFor),
  key,
  cause: { correlationId: key, requestId: key },
  ...(isPure && { isPure }),
  decide: async (states) => {
    const [first = ''] = ids;
    if (onHand(states, first) + delta < 0) return reject('too few' as const);
    return accept(
      ...ids.map((id) => ({ to: participantKey(participantFor(id)), event: { type: 'StockAdjusted', delta, reason: 'x' } })),
    );
  },
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const request = fc.record({
  isPure: fc.boolean(),
  key: fc.integer({ min: 0, max: 90 }).map((n) => `k${n}`),
  instance: fc.nat(1),
  ids: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
  delta: fc.integer({ min: -4, max: 4 }).filter((delta) => delta !== 0),
});

describe('decisions of two instances, in any order and repeated', () => {
  it('have the effect of a sequential execution, with each key processed once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 150 }), async (all) => {
        const byKey = new Map(all.map((one) => [one.key, one]));
        const works = all.map((one) => ({ ...(byKey.get(one.key) ?? one), instance: one.instance }));
        const log: Recorded[] = [];
        const stores = [memoryStore('inventory-service', log), memoryStore('inventory-service', log)];
        const done = await Promise.all(
          works.map((work) => decideAndAppend(stores[work.instance] ?? memoryStore('gateway'), moving(work))),
        );

        // An accepted request is in the log once and completely; a rejected one is not in the log.
        for (const [at, { status }] of done.entries()) {
          const { key, ids } = works[at] ?? { key: '', ids: [] };
          const appended = log.filter(({ correlationId }) => correlationId === key);
          if (status === 'done') expect(appended).toHaveLength(ids.length);
          if (appended.length > 0) expect(appended).toHaveLength(ids.length);
          // One aggregate stores the key as processed; the events of the others name it.
          const [first, ...others] = appended;
          expect(others.map(({ processedBy }) => processedBy)).toEqual(others.map(() => `item.${first?.aggregateId}`));
          expect(first?.processedBy).toBeUndefined();
        }
        for (const id of ids) {
          const own = log.filter(({ aggregateId }) => aggregateId === id);
          expect(own.map(({ version }) => version)).toEqual(own.map((_, at) => at + 1));
        }
        // Every decision is based on the events before it: replayed in the order of the log, no decision takes more than is available.
        const stock = new Map<string, number>();
        const firsts = new Map(works.map(({ key, ids }) => [key, ids[0]]));
        for (const { aggregateId, correlationId, event } of log) {
          const after = (stock.get(aggregateId) ?? 0) + (event as unknown as { delta: number }).delta;
          stock.set(aggregateId, after);
          if (firsts.get(correlationId) === aggregateId) expect(after).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
