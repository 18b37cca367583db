import { describe, expect, it } from 'vitest';
import { variantWith, variantWithOrFirst } from './selected-variant.js';

const one = (size: string, colour: string, forSale = true) => ({
  forSale,
  variant: {
    selectedOptions: [
      { name: 'Size', value: size },
      { name: 'Colour', value: colour },
    ],
  },
});
const chosen = (options: Record<string, string>) => Object.entries(options).map(([name, value]) => ({ name, value }));
const isForSale = ({ forSale }: { forSale: boolean }) => forSale;
const [smallRed, smallTeal, largeTeal] = [one('S', 'Red', false), one('S', 'Teal'), one('L', 'Teal', false)] as const;
const all = [smallRed, smallTeal, largeTeal];

describe('the variant with given options', () => {
  it('has all of them', () => expect(variantWith(all, chosen({ Colour: 'Teal', Size: 'L' }))).toBe(largeTeal));
  it('is undefined when not all are given, or it does not exist', () => {
    expect(variantWith(all, chosen({ Size: 'L' }))).toBeUndefined();
    expect(variantWith(all, chosen({ Size: 'L', Colour: 'Red' }))).toBeUndefined();
  });
  it('ignores other options unless they are required', () => {
    const options = chosen({ Size: 'S', Colour: 'Red', utm_source: 'mail' });
    expect(variantWith(all, options)).toBe(smallRed);
    expect(variantWith(all, options, { ignoreUnknownOptions: false })).toBeUndefined();
  });
  it('distinguishes case unless it is ignored', () => {
    expect(variantWith(all, chosen({ size: 's', COLOUR: 'red' }))).toBeUndefined();
    expect(variantWith(all, chosen({ size: 's', COLOUR: 'red' }), { caseInsensitiveMatch: true })).toBe(smallRed);
  });
  it('is the exact match when variants differ in case only', () => {
    const both = [one('XL', 'Red'), one('xl', 'Red')];
    const matching = { caseInsensitiveMatch: true };
    expect(
      both.map((_, index) => variantWith(both, chosen({ Size: ['XL', 'xl'][index] ?? '', colour: 'RED' }), matching)),
    ).toEqual(both);
    expect(variantWithOrFirst(both, chosen({ size: 'xl' }), isForSale, matching)).toBe(both[1]);
  });
  it('is equal for composed and decomposed letters', () => {
    const cafe = one('S', 'Caf\u00e9');
    expect(variantWith([cafe], chosen({ Size: 'S', Colour: 'Cafe\u0301' }))).toBe(cafe);
  });
});

describe('the variant with given options, or the first for sale', () => {
  it.each([
    [{ Size: 'L', Colour: 'Teal' }, largeTeal],
    [{ Size: 'S' }, smallTeal],
    [{ Colour: 'Red' }, smallRed],
    [{ Size: 'XXL' }, smallTeal],
    [{}, smallTeal],
    [{ fbclid: 'x' }, smallTeal],
  ])('%o', (options, found) => expect(variantWithOrFirst(all, chosen(options), isForSale)).toBe(found));

  it('is the first when nothing is for sale, and undefined without variants', () => {
    expect(variantWithOrFirst([smallRed, largeTeal], [], isForSale)).toBe(smallRed);
    expect(variantWithOrFirst([], chosen({ Size: 'S' }), isForSale)).toBeUndefined();
  });

  it('is found among two thousand', () => {
    const many = Array.from({ length: 2_048 }, (_, index) => ({
      variant: { selectedOptions: [{ name: 'Length', value: `${index + 1} mm` }] },
    }));
    expect(variantWithOrFirst(many, chosen({ Length: '2048 mm' }), () => true)).toBe(many[2_047]);
  });
});
