import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProductFilter } from '../generated/shop.js';
import { toFacetFilters, toFilters } from './filters.js';

describe('product filters', () => {
  it('on one field are alternatives, on different fields are separate conditions', () => {
    const given: ProductFilter[] = [
      { productVendor: 'Fern' },
      { productVendor: 'Moss' },
      { tag: 'oak' },
      { available: true },
      { variantOption: { name: 'Size', value: 'M' } },
      { price: { min: 9.99, max: 20 } },
    ];
    expect(toFilters(given, 'EUR')).toEqual({
      available: true,
      vendors: ['Fern', 'Moss'],
      tags: ['oak'],
      options: [{ name: 'Size', value: 'M' }],
      price: { min: 999, max: 2000 },
    });
    expect(toFilters(null, 'EUR')).toEqual({});
  });

  it('on several prices match any of them', () => {
    expect(toFilters([{ price: { min: 0, max: 10 } }, { price: { min: 50 } }, { tag: 'oak' }], 'EUR')).toEqual({
      tags: ['oak'],
      prices: [{ min: 0, max: 1000 }, { min: 5000 }],
    });
  });

  it('on both kinds of availability match all products', () => {
    expect(toFilters([{ available: true }, { available: false }], 'EUR')).toEqual({});
  });

  it.each([-1, 0.001, Number.MAX_VALUE])('reject the price %s', (min) => {
    expect(() => toFilters([{ price: { min } }], 'EUR')).toThrow('price min is not an amount of EUR');
  });
});

describe('a facet', () => {
  const value = { label: 'x', count: 3 };
  it.each([
    ['available', 'BOOLEAN', 'true', { available: true }],
    ['price', 'PRICE_RANGE', '999-2000', { price: { min: 9.99, max: 20 } }],
    ['productType', 'LIST', 'Kitchen', { productType: 'Kitchen' }],
    ['vendor', 'LIST', 'Fern & Co', { productVendor: 'Fern & Co' }],
    ['tag', 'LIST', 'oak', { tag: 'oak' }],
    ['option.Size', 'LIST', 'M', { variantOption: { name: 'Size', value: 'M' } }],
  ] as const)('%s has the filter that selects its value', (id, kind, chosen, input) => {
    const [filter] = toFacetFilters([{ id, kind, label: 'L', values: [{ value: chosen, ...value }] }], 'EUR');
    const values = filter?.values ?? [];
    expect(values[0]).toMatchObject({ label: id === 'price' ? '9.99 – 20.00' : 'x', count: 3 });
    expect(JSON.parse(values[0]?.input ?? '')).toEqual(input);
  });

  const idsOf = (...values: string[]) =>
    toFacetFilters(
      [{ id: 'option.Size', kind: 'LIST', label: 'Size', values: values.map((one) => ({ ...value, value: one })) }],
      'EUR',
    ).flatMap((filter) => filter.values.map(({ id }) => id));

  it('has plain ids for plain values', () => {
    expect(idsOf('M', 'extra large')).toEqual(['filter.v.option.size.m', 'filter.v.option.size.extra-large']);
  });

  it.each([
    [['1/2', '1-2']],
    [['C', 'C#', 'C++']],
    [['Size', 'size', 'SIZE']],
    [['½', '1/2', '1⁄2']],
    [['+', '-', '/']],
    [['कि', 'का']],
  ])('distinguishes the values %j', (values) => {
    expect(new Set(idsOf(...values)).size).toBe(values.length);
  });

  it('of options whose names differ in case or punctuation have different ids', () => {
    const facets = ['Size', 'size', 'Size (EU)', 'Size EU'].map((name) => ({
      id: `option.${name}`,
      kind: 'LIST' as const,
      label: name,
      values: [],
    }));
    expect(new Set(toFacetFilters(facets, 'EUR').map(({ id }) => id)).size).toBe(4);
  });

  it('of any list of values have different ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'A', '1', '/', '-', ' ', '#', 'é') })), (values) => {
        expect(new Set(idsOf(...values)).size).toBe(values.length);
      }),
    );
  });
});
