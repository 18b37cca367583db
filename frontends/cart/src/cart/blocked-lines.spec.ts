import { describe, expect, it } from 'vitest';
import { blockedLines } from './blocked-lines.ts';
import type { Warning } from './state/cart-model.ts';

const line = (id: string, variant: string, quantity: number, quantityAvailable: number | null) => ({
  id,
  quantity,
  merchandise: { id: variant, quantityAvailable },
});
const warn = (target: string, code: Warning['code'] = 'MERCHANDISE_NOT_ENOUGH_STOCK'): Warning => ({ code, message: '', target });
const blocked = (...given: Parameters<typeof blockedLines>) => [...blockedLines(...given)];

describe('lines that exceed the stock', () => {
  it('can be reduced to the available quantity', () =>
    expect(blocked([line('a', 'knife', 2, 1)], [warn('a')])).toEqual([['a', 1]]));

  it('share the stock of a variant, earlier lines first', () => {
    const warnings = [warn('a'), warn('b'), warn('c')];
    expect(blocked([line('a', 'knife', 1, 1), line('b', 'knife', 1, 1)], warnings)).toEqual([['b', 0]]);
    expect(blocked([line('a', 'knife', 2, 3), line('b', 'knife', 2, 3), line('c', 'knife', 1, 3)], warnings)).toEqual([
      ['b', 1],
      ['c', 0],
    ]);
    expect(blocked([line('a', 'knife', 2, 1), line('b', 'mug', 2, 1)], warnings)).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('can only be removed when they are sold out or no longer sold', () => {
    expect(blocked([line('a', 'knife', 2, 0)], [warn('a', 'MERCHANDISE_OUT_OF_STOCK')])).toEqual([['a', 0]]);
    expect(blocked([line('a', 'knife', 2, 9)], [warn('a', 'MERCHANDISE_UNAVAILABLE')])).toEqual([['a', 0]]);
  });

  it('do not include lines with changed prices or untracked items', () => {
    expect(blocked([line('a', 'knife', 2, 9)], [warn('a', 'PRICE_CHANGED')])).toEqual([]);
    expect(blocked([line('a', 'gift card', 2, null), line('b', 'print to order', 5, -3)], [])).toEqual([]);
  });
});
