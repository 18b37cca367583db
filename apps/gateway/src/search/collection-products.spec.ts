import { describe, expect, it } from 'vitest';
import { emptyResult, filteredTypes, withinCollection } from './collection-products.js';

const collection = {
  handle: 'quilted-linen',
  title: 'Quilted Linen',
  productTypes: ['Quilted Linen', 'quilted linen', 'Quilted-Linen'],
  productCount: 4,
  updatedAt: '2026-01-01T00:00:00Z',
};

describe('the products of a collection', () => {
  it('have all types of the collection', () => {
    expect(filteredTypes(collection, undefined)).toEqual(collection.productTypes);
  });

  it.each([
    ['one of its types', ['Quilted-Linen'], ['Quilted-Linen']],
    ['one of its types and another', ['Quilted-Linen', 'Kitchen'], ['Quilted-Linen']],
    ['another type', ['Kitchen'], []],
    ['a type that nothing has', ['nosuch'], []],
  ])('with the filter %s have the types %j', (_, filtered, types) => {
    expect(filteredTypes(collection, filtered)).toEqual(types);
  });

  it('of an older view have the type that names the collection', () => {
    const { productTypes: _, ...older } = collection;
    expect(filteredTypes(older, undefined)).toEqual(['Quilted Linen']);
  });

  it('offer no other type, and all other facets unchanged', () => {
    const value = (name: string) => ({ value: name, label: name, count: 1 });
    const facets = [
      { id: 'productType', label: 'Category', kind: 'LIST' as const, values: [value('Kitchen'), value('quilted linen')] },
      { id: 'vendor', label: 'Brand', kind: 'LIST' as const, values: [value('Kitchen')] },
    ];
    const found = withinCollection(collection, { ...emptyResult('EUR'), facets });
    expect(found.facets.map(({ values }) => values.map((one) => one.value))).toEqual([['quilted linen'], ['Kitchen']]);
  });
});
