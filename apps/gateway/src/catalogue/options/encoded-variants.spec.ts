import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeVariants } from './encoded-variants.js';

/** Reads the encoding by its grammar: a tree of `position:tree,` whose leaves are positions and ranges. */
const decode = (text: string, options: number): number[][] => {
  let at = 'v1_'.length;
  const number = () => {
    const [digits = ''] = /^\d+/.exec(text.slice(at)) ?? [];
    at += digits.length;
    return Number(digits);
  };
  const leaves = (prefix: readonly number[]): number[][] => {
    const found: number[][] = [];
    for (;;) {
      const from = number();
      const to = text[at] === '-' ? ((at += 1), number()) : from;
      for (let position = from; position <= to; position += 1) found.push([...prefix, position]);
      if (text[at] !== ' ') return found;
      at += 1;
    }
  };
  const tree = (prefix: readonly number[], left: number): number[][] => {
    if (left === 1) return leaves(prefix);
    const found: number[][] = [];
    while (/\d/.test(text[at] ?? '')) {
      const position = number();
      expect(text[at]).toBe(':');
      at += 1;
      found.push(...tree([...prefix, position], left - 1));
      expect(text[at]).toBe(',');
      at += 1;
    }
    return found;
  };
  return tree([], options);
};

describe('the encoded variants', () => {
  it.each([
    [[[0], [1], [2]], 'v1_0-2'],
    [[[0], [1], [2], [4], [5], [6], [8], [9]], 'v1_0-2 4-6 8-9'],
    [[[0], [2]], 'v1_0 2,'],
    [
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 1],
        [2, 2],
      ],
      'v1_0:0-1,1:0 2,2:1-2,',
    ],
    [
      [
        [0, 0, 0],
        [1, 1, 1],
        [2, 2, 2],
      ],
      'v1_0:0:0,,1:1:1,,2:2:2,,',
    ],
    [
      [
        [0, 0, 0],
        [0, 1, 0],
        [0, 1, 1],
        [1, 0, 0],
        [1, 0, 1],
        [1, 1, 1],
        [2, 0, 1],
        [2, 1, 0],
      ],
      'v1_0:0:0,1:0-1,,1:0:0-1,1:1,,2:0:1,1:0,,',
    ],
    [[], 'v1_'],
    [[[]], 'v1_'],
  ])('of %j are as documented', (combinations, text) => expect(encodeVariants(combinations)).toBe(text));

  it('are all there, in any order', () => {
    const position = fc.nat({ max: 6 });
    const combinations = fc
      .integer({ min: 1, max: 3 })
      .chain((options) =>
        fc.uniqueArray(fc.array(position, { minLength: options, maxLength: options }), { minLength: 1, selector: String }),
      );
    fc.assert(
      fc.property(combinations, (given) => {
        const read = decode(encodeVariants(given), given[0]?.length ?? 0);
        expect(read.map(String).toSorted()).toEqual(given.map(String).toSorted());
      }),
    );
  });
});
