import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNestedDeeper } from './nesting.js';

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = wrap(value);
  return value;
};
const wraps: ((inner: unknown) => unknown)[] = [
  (inner) => [inner],
  (inner) => ({ a: inner }),
  (inner) => [[], 'x', { b: inner }, null],
];

describe('nesting', () => {
  it('is measured exactly', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.constantFrom(...wraps.slice(0, 2)), fc.integer({ min: 1, max: 60 }), (depth, wrap, max) => {
        expect(isNestedDeeper(nested(depth, wrap), max)).toBe(depth > max);
      }),
    );
  });

  it('of a hundred thousand levels does not overflow the stack', () => {
    for (const wrap of wraps) expect(isNestedDeeper(nested(100_000, wrap))).toBe(true);
  });

  it.each([undefined, null, 'x', 7, [], {}, ['x'.repeat(1_000_000)], Array.from({ length: 100_000 }, () => ({ a: 1 }))])(
    'is zero for wide or plain values',
    (value) => expect(isNestedDeeper(value)).toBe(false),
  );
});
