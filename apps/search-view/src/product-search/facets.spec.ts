import type { ProductFilters } from '@millrace/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Shelf } from '../shelf/shelf.js';
import { facetsOf, siftOnce } from './facets.js';

type Product = Readonly<{ type: string; tags: readonly string[]; colour: string; prices: readonly number[]; available: boolean }>;

const product = fc.record({
  type: fc.constantFrom('', 'A', 'B'),
  tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
  colour: fc.constantFrom('Red', 'Blue'),
  prices: fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 3 }),
  available: fc.boolean(),
});
const optional = { requiredKeys: [] };
const filters: fc.Arbitrary<ProductFilters> = fc.record(
  {
    productTypes: fc.subarray(['A', 'B', 'C']),
    tags: fc.subarray(['x', 'y']),
    options: fc.subarray([{ name: 'Colour', value: 'Red' }]),
    available: fc.boolean(),
    price: fc.record({ min: fc.nat(500), max: fc.integer({ min: 300, max: 900 }) }, optional),
  },
  optional,
);

/** Whether a product passes, told plainly, one facet's filter left out. */
const passes = (one: Product, wanted: ProductFilters, except?: string): boolean => {
  const any = (facet: string, chosen: readonly unknown[] = [], has = false) => facet === except || chosen.length === 0 || has;
  const { min = 0, max = Number.POSITIVE_INFINITY } = wanted.price ?? {};
  return (
    any('productType', wanted.productTypes, wanted.productTypes?.includes(one.type)) &&
    any(
      'tag',
      wanted.tags,
      one.tags.some((tag) => wanted.tags?.includes(tag)),
    ) &&
    any('option.Colour', wanted.options, one.colour === 'Red') &&
    any('available', wanted.available === undefined ? [] : [1], one.available === wanted.available) &&
    any(
      'price',
      wanted.price ? [1] : [],
      one.prices.some((price) => price >= min && price <= max),
    )
  );
};

describe('facets', () => {
  it('count what choosing a value would leave, whatever else is chosen', () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 30 }), filters, (products, wanted) => {
        const shelf = new Shelf();
        for (const [n, { type, tags, colour, prices, available }] of products.entries())
          shelf.put([
            `p${n}`,
            n + 1,
            `t${n}`,
            type,
            '',
            tags,
            [`Colour\u001f${colour}`],
            prices.toSorted((a, b) => a - b),
            available,
            0,
            0,
            0,
            '',
            1,
          ]);
        const sifted = siftOnce(shelf, shelf.all(), 'all', wanted, true);
        const counts = (id: string) =>
          new Map(
            facetsOf(shelf, sifted, wanted)
              .find((facet) => facet.id === id)
              ?.values.map(({ value, count }) => [value, count]),
          );
        const left = (facet: string, has: (one: Product) => boolean) =>
          products.filter((one) => has(one) && passes(one, wanted, facet)).length;

        expect([...sifted.places]).toEqual([...products.keys()].filter((n) => passes(products[n] as Product, wanted)));
        for (const type of ['A', 'B'])
          expect(counts('productType').get(type) ?? 0).toBe(left('productType', (one) => one.type === type));
        for (const tag of ['x', 'y', 'z']) expect(counts('tag').get(tag) ?? 0).toBe(left('tag', (one) => one.tags.includes(tag)));
        for (const colour of ['Red', 'Blue'])
          expect(counts('option.Colour').get(colour) ?? 0).toBe(left('option.Colour', (one) => one.colour === colour));
        for (const is of [true, false])
          expect(counts('available').get(String(is)) ?? 0).toBe(left('available', (one) => one.available === is));
        for (const [range, count] of counts('price')) {
          const [min = 0, max = 0] = range.split('-').map(Number);
          expect(count).toBe(left('price', ({ prices }) => prices.some((price) => price >= min && price <= max)));
        }
      }),
    );
  });
});
