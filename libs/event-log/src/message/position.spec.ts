import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPosition, mergePositions, parsePosition } from './position.js';

const position = fc.dictionary(
  fc.constantFrom('CART', 'ORDER', 'CATALOG', 'INVENTORY'),
  fc.integer({ min: 0, max: 1_000_000_000 }),
);

describe('a position', () => {
  it('is parsed back from its format', () =>
    fc.assert(
      fc.property(position, (p) => {
        expect(parsePosition(formatPosition(p))).toEqual({ ...p });
      }),
    ));

  it('merged with others has the highest sequence of each stream, in any order', () =>
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(mergePositions(a, b)).toEqual(mergePositions(b, a));
      }),
    ));

  it.each(['CART', 'CART:', 'cart:1', 'CART:1,', 'CART:-1', 'CART:1.5', 'x'])('is not parsed from "%s"', (text) =>
    expect(parsePosition(text)).toBeUndefined(),
  );
});
