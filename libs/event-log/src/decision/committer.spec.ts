import { INVENTORY, item } from '@millrace/contracts';
import { accept, reject } from '@millrace/decider';
import { describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../store/memory-store.js';
import type { Recorded } from '../store/recorded.js';
import { participantKey, type Participant } from './aggregate.js';
import { decideAndAppend } from './decide.js';
import type { DecisionRequest } from './decision-request.js';

const participantFor = (id: string): Participant => ({
  aggregate: item,
  id,
  initial: 0,
  evolve: (state, event) => (state as number) + (event as { delta: number }).delta,
});
const nameOf = (id: string) => participantKey(participantFor(id));

/** Takes one piece from each item; rejected when one has none. */
const taking = (key: string, ...ids: readonly string[]): DecisionRequest<'none left'> => ({
  stream: INVENTORY,
  participants: ids.map(participantFor),
  key,
  cause: { correlationId: key, requestId: key },
  decide: async (states) => {
    if (ids.some((id) => states.get(nameOf(id))?.state === 0)) return reject('none left' as const);
    return accept(...ids.map((id) => ({ to: nameOf(id), event: { type: 'StockAdjusted', delta: -1, reason: 'x' } })));
  },
});

/**
 * Items that have ten pieces each, and the ids of the appends' items. `conflicts`: whether the append is refused without being made.
 * `hold` delays appends until the returned function is called.
 */
const stocked = async (ids: readonly string[], conflicts = (_ids: readonly string[]) => false) => {
  const log: Recorded[] = [];
  const inner = memoryStore('inventory-service', log);
  const filling = ids.map((id) => ({
    aggregate: item,
    id,
    expected: { seq: 0, version: 0 },
    events: [{ type: 'StockAdjusted', delta: 10, reason: 'x' }],
    cause: { correlationId: 'fill' },
  }));
  await inner.append(INVENTORY, filling);
  const appends: (readonly string[])[] = [];
  let held = Promise.resolve();
  const hold = (): (() => void) => {
    let release: () => void = () => undefined;
    held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  };
  const store: typeof inner = {
    ...inner,
    append: async (stream, requests) => {
      const appended = requests.map(({ id }) => id);
      appends.push(appended);
      await held;
      return conflicts(appended) ? { status: 'conflict' } : inner.append(stream, requests);
    },
  };
  return { store, appends, log, hold };
};

describe('a pure decision on an aggregate that is not in the cache', () => {
  const deciding = (key: string, id: string, isPure: boolean) => {
    const states: unknown[] = [];
    const request: DecisionRequest<never> = {
      ...taking(key, id),
      ...(isPure && { isPure }),
      decide: async (folded) => {
        states.push(folded.get(nameOf(id))?.state);
        return accept({ to: nameOf(id), event: { type: 'StockAdjusted', delta: -1, reason: 'x' } });
      },
    };
    return { request, states };
  };

  it.each([
    ['is made on the initial state, without a read, when it has no events', 'new', true, [0]],
    ['is made again on its state when it has events', 'i0', true, [0, 10]],
    ['is made on its state only when it is not pure', 'i0', false, [10]],
  ] as const)('%s', async (_, id, isPure, expected) => {
    const { store } = await stocked(['i0']);
    const { request, states } = deciding('k', id, isPure);
    const newest = vi.fn(store.newest);
    await decideAndAppend({ ...store, newest }, request);
    expect(states).toEqual(expected);
    expect(newest).toHaveBeenCalledTimes(id === 'new' ? 0 : 1);
  });
});

describe('a pure decision on several aggregates that are not in the cache', () => {
  /** Adds as much to `to` as there is of `read`. */
  const copying = (read: string, to: string): DecisionRequest<never> => ({
    ...taking('k', to, read),
    isPure: true,
    decide: async (folded) => {
      const delta = folded.get(nameOf(read))?.state as number;
      return accept({ to: nameOf(to), event: { type: 'StockAdjusted', delta, reason: 'x' } });
    },
  });

  it('reads those for which it has no event', async () => {
    const { store, log } = await stocked(['i0']);
    await decideAndAppend(store, copying('i0', 'new'));
    expect(log.at(-1)).toMatchObject({ aggregateId: 'new', event: { delta: 10 } });
  });

  it('is not based on a state that another decision has assumed', async () => {
    const { store, log } = await stocked(['i0']);
    const failing = { ...copying('i0', 'i0'), key: 'f', decide: () => Promise.reject(new Error('fails')) };
    await expect(decideAndAppend(store, failing)).rejects.toThrow('fails');
    const { isPure: _, ...impure } = copying('i0', 'new');
    const decide = vi.fn(impure.decide);
    await decideAndAppend(store, { ...impure, decide });
    expect(decide).toHaveBeenCalledOnce();
    expect(log.at(-1)).toMatchObject({ aggregateId: 'new', event: { delta: 10 } });
  });
});

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `i${at}`);

describe('requests on different aggregates', () => {
  it('of several participants each share an atomic batch while one is in flight', async () => {
    const { store, appends, hold } = await stocked(numbered(20));
    const release = hold();
    const take = (at: number) => decideAndAppend(store, taking(`k${at}`, `i${2 * at}`, `i${2 * at + 1}`));
    const first = take(0);
    await vi.waitFor(() => expect(appends).toHaveLength(1), 20_000);
    const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(take);
    release();
    const results = await Promise.all([first, ...others]);
    expect(results.map(({ status }) => status)).toEqual(results.map(() => 'done'));
    expect(appends.map(({ length }) => length)).toEqual([2, 18]);
  });

  it('of one participant each run at once when they are few, and share an atomic batch when they are many', async () => {
    const { store, appends } = await stocked(numbered(60));
    await Promise.all(numbered(11).map((id) => decideAndAppend(store, taking(`few ${id}`, id))));
    expect(appends.splice(0)).toEqual(numbered(11).map((id) => [id]));
    await Promise.all(numbered(60).map((id) => decideAndAppend(store, taking(`many ${id}`, id))));
    expect(appends).toEqual([numbered(60)]);
  });

  it('of one participant each do not wait for the atomic batch of others', async () => {
    const { store, appends, hold } = await stocked(numbered(6));
    const release = hold();
    const first = decideAndAppend(store, taking('first', 'i0', 'i1'));
    await vi.waitFor(() => expect(appends).toHaveLength(1), 20_000);
    const others = [decideAndAppend(store, taking('later', 'i2', 'i3')), decideAndAppend(store, taking('single', 'i4'))];
    await vi.waitFor(() => expect(appends).toHaveLength(2), 20_000);
    release();
    await Promise.all([first, ...others]);
    expect(appends).toEqual([['i0', 'i1'], ['i4'], ['i2', 'i3']]);
  });

  it('are appended without the one that conflicts', async () => {
    let refusals = 3;
    const isHot = (ids: readonly string[]) => ids.includes('i0') && refusals-- > 0;
    const { store, appends } = await stocked(numbered(6), isHot);
    const take = (at: number) => decideAndAppend(store, taking(`k${at}`, `i${2 * at}`, `i${2 * at + 1}`));
    await Promise.all([0, 1, 2].map(take));
    const hot = ['i0', 'i1'];
    expect(appends.slice(0, 4)).toEqual([[...hot, 'i2', 'i3', 'i4', 'i5'], hot, ['i2', 'i3'], ['i4', 'i5']]);
    expect(appends.slice(4)).toEqual([hot, hot]);
  });

  it('are appended without the one that is rejected, which is decided on the newest states', async () => {
    const { store, log } = await stocked(numbered(8));
    for (const key of numbered(10)) await decideAndAppend(store, taking(`empty-${key}`, 'i0'));
    const first = decideAndAppend(store, taking('first', 'i6', 'i7'));
    const results = await Promise.all([
      first,
      ...numbered(3).map((key, at) => decideAndAppend(store, taking(key, `i${2 * at}`, `i${2 * at + 1}`))),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['done', 'rejected', 'done', 'done']);
    expect(log.filter(({ requestId }) => requestId === 'i0')).toEqual([]);
  });

  it('that have an aggregate in common keep the order of their calls', async () => {
    const { store, log } = await stocked(numbered(3));
    const works = [
      ['a', 'i0', 'i1'],
      ['b', 'i1', 'i2'],
      ['c', 'i0'],
      ['d', 'i2'],
      ['e', 'i0', 'i2'],
    ] as const;
    await Promise.all(works.map(([key, ...ids]) => decideAndAppend(store, taking(key, ...ids))));
    const orderOn = (id: string) => log.filter((event) => event.aggregateId === id).map(({ correlationId }) => correlationId);
    expect(orderOn('i0')).toEqual(['fill', 'a', 'c', 'e']);
    expect(orderOn('i1')).toEqual(['fill', 'a', 'b']);
    expect(orderOn('i2')).toEqual(['fill', 'b', 'd', 'e']);
  });
});

describe('a decision on several aggregates that may wait for others', () => {
  const waitingFor = (key: string, ...ids: readonly string[]) => ({ ...taking(key, ...ids), batchWaitMs: 60_000 });

  it('is appended with the next one that needs an atomic batch', async () => {
    const { store, appends } = await stocked(numbered(6));
    const waiting = [decideAndAppend(store, waitingFor('p', 'i0', 'i1')), decideAndAppend(store, waitingFor('q', 'i2', 'i3'))];
    await decideAndAppend(store, taking('single', 'i5'));
    expect(appends).toEqual([['i5']]);
    await Promise.all([...waiting, decideAndAppend(store, taking('urgent', 'i3', 'i4'))]);
    expect(appends).toEqual([['i5'], ['i0', 'i1', 'i2', 'i3', 'i3', 'i4']]);
  });

  it('delays no decision behind it on one of its aggregates', async () => {
    const { store, log } = await stocked(numbered(2));
    const waiting = decideAndAppend(store, waitingFor('p', 'i0', 'i1'));
    await Promise.all([waiting, decideAndAppend(store, taking('behind', 'i1'))]);
    expect(log.filter(({ aggregateId }) => aggregateId === 'i1').map(({ correlationId }) => correlationId)).toEqual([
      'fill',
      'p',
      'behind',
    ]);
  });

  it('is appended alone when none comes in time', async () => {
    const { store, appends } = await stocked(numbered(2));
    await decideAndAppend(store, { ...waitingFor('p', 'i0', 'i1'), batchWaitMs: 1 });
    expect(appends).toEqual([['i0', 'i1']]);
  });

  it('on one aggregate does not wait, as it needs no batch', async () => {
    const { store, appends } = await stocked(numbered(1));
    await decideAndAppend(store, waitingFor('p', 'i0'));
    expect(appends).toEqual([['i0']]);
  });

  it('that lost to another one in its batch is decided again at once', async () => {
    let refusals = 1;
    const { store, appends } = await stocked(numbered(4), () => refusals-- > 0);
    const waiting = decideAndAppend(store, waitingFor('p', 'i0', 'i1'));
    const results = await Promise.all([waiting, decideAndAppend(store, taking('urgent', 'i2', 'i3'))]);
    expect(results.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(appends.slice(1).map((ids) => ids.join())).toEqual(expect.arrayContaining(['i0,i1', 'i2,i3']));
  });
});
