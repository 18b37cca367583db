import { describe, expect, it } from 'vitest';
import { requestedOptionsOf, requestedVariant } from './requested-options.ts';
import { variantsOf } from '../variants/variants.ts';

const options = [
  { name: 'Size', values: ['S', 'L', 'XL', 'xl'] },
  { name: 'Colour', values: ['Moss', 'Café au lait'] },
];
const requested = (address: string) => requestedOptionsOf(options, new URLSearchParams(address));
const variant = (size: string, colour: string) => ({
  availableForSale: true,
  selectedOptions: [
    { name: 'Size', value: size },
    { name: 'Colour', value: colour },
  ],
});
const [small, large, smallCafe] = [variant('S', 'Moss'), variant('L', 'Moss'), variant('S', 'Café au lait')] as const;
const variants = variantsOf([small, large, smallCafe]);
const shown = (address: string, complete = true) => requestedVariant(variants, requested(address), complete);

it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('treats an option named %j like any other', (name) => {
  const one = (value: string, availableForSale: boolean) => ({ availableForSale, selectedOptions: [{ name, value }] });
  const [soldOut, there] = [one('A', false), one('B', true)];
  const at = (address: string) =>
    requestedVariant(
      variantsOf([soldOut, there]),
      requestedOptionsOf([{ name, values: ['A', 'B'] }], new URLSearchParams(address)),
      true,
    );
  expect(at('')).toEqual({ shown: there, instead: '' });
  expect(at(`${name}=A`)).toEqual({ shown: soldOut, instead: '' });
});

describe('the options in a URL', () => {
  it.each([
    ['Size=L&Colour=Moss', { Size: 'L', Colour: 'Moss' }],
    ['size=l&COLOUR=mOSS', { Size: 'L', Colour: 'Moss' }],
    ['Size=XL', { Size: 'XL' }],
    ['Size=xl', { Size: 'xl' }],
    ['Colour=CAFE%CC%81+AU+LAIT', { Colour: 'Café au lait' }],
    ['Size=+L+', { Size: 'L' }],
    ['utm_source=mail&Size=', {}],
    ['', {}],
  ])('%j are known', (address, selection) => expect(requested(address)).toEqual({ selection, unknown: [] }));

  it.each([
    ['Size=XXL', 'Size', 'XXL'],
    ['Size=Xl', 'Size', 'Xl'],
    ['Colour=999+mm&Size=L', 'Colour', '999 mm'],
  ])('%j contain an unknown value', (address, name, value) =>
    expect(requested(address).unknown).toMatchObject([{ name, value }]),
  );
});

describe('the variant at a URL', () => {
  it.each([
    ['', small],
    ['Size=L', large],
    ['colour=café+au+lait', smallCafe],
    ['fbclid=1', small],
  ])('%j is the requested one', (address, found) => expect(shown(address)).toEqual({ shown: found, instead: '' }));

  it('is another one, with a message, when the value is unknown', () => {
    expect(shown('Size=999+mm')).toEqual({
      shown: small,
      instead: 'Size “999 mm” isn’t available. You’re looking at S / Moss instead.',
    });
    expect(shown('Size=L&Colour=Red').shown).toBe(large);
  });

  it('is another one, with a message, when the values do not go together, once all variants are loaded', () => {
    expect(shown('Size=L&Colour=Café+au+lait').instead).toBe(
      'L / Café au lait isn’t available. You’re looking at S / Moss instead.',
    );
  });

  it('is undefined, without a message, while its variant may not be loaded yet', () => {
    expect(shown('Size=L&Colour=Café+au+lait', false)).toEqual({ shown: undefined, instead: '' });
    expect(shown('Size=XL', false)).toEqual({ shown: undefined, instead: '' });
    expect(shown('Size=L', false)).toEqual({ shown: large, instead: '' });
    expect(shown('Size=999+mm', false).shown).toBe(small);
  });

  it('is undefined without variants', () =>
    expect(requestedVariant(variantsOf([]), requested('Size=L'), true)).toEqual({ shown: undefined, instead: '' }));
});
