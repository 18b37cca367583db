import { describe, expect, it } from 'vitest';
import { adjacentTo, firstVariantWith, positionsOf } from './option-values.js';

const options = [
  { name: 'Size', values: ['S', 'L'] },
  { name: 'Colour', values: ['Red', 'Blue'] },
];
const variant = (size: string, colour: string) => ({
  title: `${size} ${colour}`,
  selectedOptions: [
    { name: 'Size', value: size },
    { name: 'Colour', value: colour },
  ],
});
const variants = [variant('L', 'Blue'), variant('L', 'Red'), variant('S', 'Blue')];
const titles = (found: readonly { title: string }[]) => found.map(({ title }) => title);

describe('the values of options', () => {
  it('have positions', () => {
    expect(variants.map((one) => positionsOf(options, one))).toEqual([
      [1, 1],
      [1, 0],
      [0, 1],
    ]);
    expect(positionsOf(options, variant('M', 'Red'))).toEqual([2, 0]);
  });

  it('lead to the first variant that has them', () => {
    const first = (name: string, value: string) => firstVariantWith(options, variants, { name, value })?.title;
    expect([first('Size', 'S'), first('Size', 'L'), first('Colour', 'Red'), first('Colour', 'Blue')]).toEqual([
      'S Blue',
      'L Red',
      'L Red',
      'S Blue',
    ]);
    expect(first('Colour', 'Green')).toBeUndefined();
  });

  it('differ in one between adjacent variants', () => {
    expect(titles(adjacentTo(variants, variant('L', 'Blue')))).toEqual(['L Red', 'S Blue']);
    expect(titles(adjacentTo(variants, variant('S', 'Blue')))).toEqual(['L Blue']);
  });
});
