import type { GraphQLResolveInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { maxHistoryBytes, maxHistoryEvents, readHistory, readPast, chargeHistoryBytes } from './history-budget.js';

const execution = () => ({ variableValues: {} }) as GraphQLResolveInfo;
const history = (totalCount: number) => async () => ({
  aggregateId: 'c',
  entries: [],
  totalCount,
  hasNextPage: false,
  hasPreviousPage: false,
});
const codes = (all: readonly PromiseSettledResult<unknown>[]) =>
  all.flatMap((one) => (one.status === 'rejected' ? [one.reason.extensions.code] : []));

describe('histories in one response', () => {
  it('are read until they are too long in total', async () => {
    const info = execution();
    const all = await Promise.allSettled(Array.from({ length: 250 }, () => readHistory(info, history(1_020))));
    const passed = all.length - codes(all).length;
    expect(passed * 1_020).toBeGreaterThan(maxHistoryEvents);
    expect(passed).toBeLessThan(25);
    expect(new Set(codes(all))).toEqual(new Set(['QUERY_TOO_COSTLY']));
  });

  it.each([
    [1, 1_000_000],
    [250, 20],
    [19, 1_020],
  ])('are all returned with %i of %i events', async (count, length) => {
    const info = execution();
    expect(codes(await Promise.allSettled(Array.from({ length: count }, () => readHistory(info, history(length)))))).toEqual([]);
  });

  it('share a budget with folds of events', async () => {
    const info = execution();
    const folded = Array.from({ length: 30 }, () =>
      readPast(
        info,
        async () => 1_500,
        (events) => events,
      ),
    );
    expect(codes(await Promise.allSettled(folded)).length).toBeGreaterThan(14);
    expect(codes(await Promise.allSettled([readHistory(info, history(1))]))).toEqual(['QUERY_TOO_COSTLY']);
  });

  it.each([
    [250, 30_000],
    [3, 900_000],
    [1, 2_000_001],
  ])('are truncated when one is returned %i times with %i bytes', (times, bytes) => {
    const info = execution();
    const long = {
      aggregateId: 'c',
      entries: ['x'.repeat(bytes)],
      totalCount: 1,
      hasNextPage: false,
      hasPreviousPage: false,
    } as never;
    let passed = 0;
    const passAll = () => {
      for (; passed < times; passed += 1) chargeHistoryBytes(info, long);
    };
    expect(passAll).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) }));
    expect(passed * bytes).toBeLessThanOrEqual(maxHistoryBytes);
    expect(() => chargeHistoryBytes(execution(), { ...(long as object), entries: [] } as never)).not.toThrow();
  });

  it('of another response have a budget of their own', async () => {
    const spend = async (info: GraphQLResolveInfo) =>
      codes(await Promise.allSettled([readHistory(info, history(maxHistoryEvents + 1))]));
    expect([await spend(execution()), await spend(execution())]).toEqual([[], []]);
  });
});
