import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionOf } from './connection.js';

const letters = 'abcdefgh'.split('');
const page = (slice: Parameters<typeof connectionOf>[1]) => connectionOf(letters, slice, (letter) => letter);

describe('a page of a list', () => {
  it('is the whole list by default', () => {
    expect(page({})).toMatchObject({ nodes: letters, totalCount: 8, pageInfo: { hasNextPage: false, hasPreviousPage: false } });
  });

  it('is counted from either end, between cursors', () => {
    expect(page({ first: 2 })).toMatchObject({ nodes: ['a', 'b'], pageInfo: { hasNextPage: true, endCursor: 'b' } });
    expect(page({ first: 2, after: 'b' }).nodes).toEqual(['c', 'd']);
    expect(page({ last: 2 })).toMatchObject({ nodes: ['g', 'h'], pageInfo: { hasPreviousPage: true, startCursor: 'g' } });
    expect(page({ last: 2, before: 'c' }).nodes).toEqual(['a', 'b']);
    expect(page({ first: 0 }).nodes).toEqual([]);
  });

  it('returns every item once, page by page', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.integer({ min: 1, max: 5 }), (items, first) => {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const { nodes, pageInfo }: ReturnType<typeof connectionOf<string>> = connectionOf(
            items,
            { first, after },
            (item) => item,
          );
          seen.push(...nodes);
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
        expect(seen).toEqual(items);
      }),
    );
  });

  it.each([{ first: -1 }, { first: 251 }, { last: -1 }, { first: 1, last: 1 }, { after: 'z' }])('is refused for %j', (slice) => {
    expect(() => page(slice)).toThrowError(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    );
  });
});
