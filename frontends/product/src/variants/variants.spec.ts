import { describe, expect, it } from 'vitest';
import { choose, choosePicture, initialVariant, selectionOf, stateOfValue, variantsOf } from './variants.ts';

const image = (name: string) => ({ url: `/images/${name}`, altText: null, width: 1, height: 1 });
const variant = (size: string, colour: string, availableForSale = true) => ({
  availableForSale,
  image: image(colour),
  selectedOptions: [
    { name: 'Size', value: size },
    { name: 'Colour', value: colour },
  ],
});
const smallMoss = variant('S', 'Moss', false);
const smallClay = variant('S', 'Clay');
const largeClay = variant('L', 'Clay');
const shirts = variantsOf([smallMoss, smallClay, largeClay]);

describe('the initial variant', () => {
  it('is available', () => expect(initialVariant(shirts, {})).toBe(smallClay));
  it('is the requested one, even when it is sold out', () =>
    expect(initialVariant(shirts, { Size: 'S', Colour: 'Moss' })).toBe(smallMoss));
  it('matches as many requested options as possible', () => expect(initialVariant(shirts, { Size: 'L' })).toBe(largeClay));
  it('is any available one when the requested one does not exist', () =>
    expect(initialVariant(shirts, { Size: 'XXL' })).toBe(smallClay));
  it('is the first when all are sold out', () => expect(initialVariant(variantsOf([smallMoss]), {})).toBe(smallMoss));
  it('is undefined without variants', () => expect(initialVariant(variantsOf([]), {})).toBeUndefined());
});

describe('another value of an option', () => {
  const selection = selectionOf(largeClay);

  it.each([
    ['Size', 'S', 'available'],
    ['Colour', 'Moss', 'missing'],
  ] as const)('%s %s is %s', (name, value, state) => expect(stateOfValue(shirts, selection, name, value)).toBe(state));

  it('is sold out', () => expect(stateOfValue(shirts, selectionOf(smallClay), 'Colour', 'Moss')).toBe('sold-out'));
  it('leaves the other options unchanged when possible', () =>
    expect(choose(shirts, selection, 'Size', 'S', true)).toEqual({ Size: 'S', Colour: 'Clay' }));
  it('otherwise selects the most similar variant', () =>
    expect(choose(shirts, selection, 'Colour', 'Moss', true)).toEqual({ Size: 'S', Colour: 'Moss' }));
  it('selects a combination that may not be loaded yet', () => {
    expect(choose(shirts, selection, 'Colour', 'Moss', false)).toEqual({ Size: 'L', Colour: 'Moss' });
    expect(choose(shirts, selection, 'Size', 'XL', false)).toEqual({ Size: 'XL', Colour: 'Clay' });
  });
});

describe('selecting a picture', () => {
  it('of another colour selects it, with the other options as far as possible', () => {
    const all = variantsOf([variant('S', 'Red'), variant('L', 'Red'), variant('S', 'Teal'), variant('L', 'Teal')]);
    expect(choosePicture(all, { Size: 'L', Colour: 'Red' }, '/images/Teal')).toEqual({ Size: 'L', Colour: 'Teal' });
    expect(choosePicture(shirts, { Size: 'L', Colour: 'Clay' }, '/images/Moss')).toEqual({ Size: 'S', Colour: 'Moss' });
  });
  it('of the chosen colour changes nothing', () =>
    expect(choosePicture(shirts, selectionOf(largeClay), '/images/Clay')).toEqual(selectionOf(largeClay)));
  it('of no variant changes nothing', () =>
    expect(choosePicture(shirts, selectionOf(largeClay), '/images/table')).toEqual(selectionOf(largeClay)));
});

describe('a product of two thousand variants', () => {
  const values = Array.from({ length: 2_048 }, (_, index) => `${index + 1} mm`);
  const all = variantsOf(
    values.map((value, index) => ({ availableForSale: index % 2 === 0, selectedOptions: [{ name: 'Length', value }] })),
  );

  it('has a variant for each value, and a state for each value', () => {
    expect(initialVariant(all, { Length: '2048 mm' })?.selectedOptions).toEqual([{ name: 'Length', value: '2048 mm' }]);
    const states = values.map((value) => stateOfValue(all, { Length: '1 mm' }, 'Length', value));
    expect([states[0], states[1], states.at(-1)]).toEqual(['available', 'sold-out', 'sold-out']);
  });
});
