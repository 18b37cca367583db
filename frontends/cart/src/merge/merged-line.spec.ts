import { describe, expect, it } from 'vitest';
import { newestMerge } from './merge.query.ts';
import { wordsOf } from './merged-line.ts';

const line = { merchandiseId: 'v', wanted: 9, quantity: 4 };

describe('a line of the other cart', () => {
  it.each([
    [{ result: 'ADDED', reason: null }, 'Mug: 4 added'],
    [{ result: 'QUANTITIES_ADDED', reason: null }, 'Mug: 4 more'],
    [{ result: 'QUANTITY_LIMITED', reason: 'TOO_MANY_OF_ONE_ITEM' }, 'Mug: only 4 of 9 added: a cart holds no more of it'],
    [{ result: 'LEFT_OUT', reason: 'OTHER_CURRENCY' }, 'Mug: left out: it has no price in the currency of this cart'],
  ] as const)('%j is told', (result, text) => expect(wordsOf('Mug', { ...line, ...result })).toBe(text));
});

describe('the newest merge', () => {
  const undone = { __typename: 'HistoryStep' as const, type: 'CartMergeUndone' };
  const merged = (quantity: number) => ({
    __typename: 'CartMerged' as const,
    type: 'CartMerged',
    mergedLines: [{ ...line, quantity, result: 'ADDED' as const, reason: null }],
  });
  it('is that of the last event about merges', () =>
    expect(newestMerge([merged(1), undone, merged(2), { ...undone, type: 'NoteChanged' }])).toEqual(merged(2).mergedLines));
  it('is none after it was undone', () => expect(newestMerge([merged(1), undone])).toEqual([]));
});
