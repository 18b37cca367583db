import { describe, expect, it } from 'vitest';
import { choose, initialVariant, selectionOf, standingOf } from './variants.ts';

const variant = (size: string, colour: string, availableForSale = true) => ({
  availableForSale,
  selectedOptions: [
    { name: 'Size', value: size },
    { name: 'Colour', value: colour },
  ],
});
const smallMoss = variant('S', 'Moss', false);
const smallClay = variant('S', 'Clay');
const largeClay = variant('L', 'Clay');
const shirts = [smallMoss, smallClay, largeClay];

describe('the variant shown at first', () => {
  it('can be bought', () => expect(initialVariant(shirts, {})).toBe(smallClay));
  it('is the one asked for, sold out or not', () =>
    expect(initialVariant(shirts, { Size: 'S', Colour: 'Moss' })).toBe(smallMoss));
  it('fits as far as was asked', () => expect(initialVariant(shirts, { Size: 'L' })).toBe(largeClay));
  it('is any when what was asked is not made', () => expect(initialVariant(shirts, { Size: 'XXL' })).toBe(smallClay));
  it('is the first when all are sold out', () => expect(initialVariant([smallMoss], {})).toBe(smallMoss));
  it('is none of none', () => expect(initialVariant([], {})).toBeUndefined());
});

describe('another value', () => {
  const selection = selectionOf(largeClay);

  it.each([
    ['Size', 'S', 'available'],
    ['Colour', 'Moss', 'missing'],
  ] as const)('%s %s is %s', (name, value, standing) => expect(standingOf(shirts, selection, name, value)).toBe(standing));

  it('is sold out', () => expect(standingOf(shirts, selectionOf(smallClay), 'Colour', 'Moss')).toBe('sold-out'));
  it('leaves the others as they are where it can', () =>
    expect(choose(shirts, selection, 'Size', 'S')).toEqual({ Size: 'S', Colour: 'Clay' }));
  it('else takes the nearest that is made', () =>
    expect(choose(shirts, selection, 'Colour', 'Moss')).toEqual({ Size: 'S', Colour: 'Moss' }));
});
