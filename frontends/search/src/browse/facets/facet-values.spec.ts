import { expect, it } from 'vitest';
import { readBrowse } from '../listing/address.ts';
import { prominentFacets, shortened, valuesOf } from './facet-values.ts';

const facet = (...names: string[]) => ({
  id: 'filter.p.product_type',
  label: 'Category',
  type: 'LIST' as const,
  values: names.map((name, index) => ({ id: name, label: name, count: index + 1, input: JSON.stringify({ productType: name }) })),
});
const chosen = (search: string) => readBrowse(new URLSearchParams(search));

it('keeps a selected value that matches nothing any more', () => {
  expect(valuesOf(facet('Bath'), chosen('type=Garden&vendor=Other'))).toEqual([
    { choice: { key: 'type', value: 'Bath' }, label: 'Bath', count: 1, chosen: false },
    { choice: { key: 'type', value: 'Garden' }, label: 'Garden', count: 0, chosen: true },
  ]);
});

it('shortens a long list, but never hides a single value or a selected one', () => {
  const names = (search: string, ...of: string[]) =>
    shortened(valuesOf(facet(...of), chosen(search)), 2).map(({ label }) => label);
  expect(names('', 'A', 'B', 'C')).toEqual(['A', 'B', 'C']);
  expect(names('', 'A', 'B', 'C', 'D')).toEqual(['A', 'B']);
  expect(names('type=D', 'A', 'B', 'C', 'D')).toEqual(['A', 'B', 'D']);
});

it('hides options that few products have, unless one of their values is selected', () => {
  const option = (name: string, count: number) => ({
    id: name,
    label: name,
    type: 'LIST' as const,
    values: [{ id: name, label: 'Yes', count, input: JSON.stringify({ variantOption: { name, value: 'Yes' } }) }],
  });
  const facets = [facet('Bath'), option('Bag', 1), option('Blade', 3), option('Colour', 9), option('Tip', 2)];
  const visibleLabels = (search: string) => prominentFacets(facets, chosen(search), 1).map(({ label }) => label);
  expect(visibleLabels('')).toEqual(['Category', 'Colour']);
  expect(visibleLabels('option.Bag=Yes')).toEqual(['Category', 'Bag', 'Colour']);
  expect(prominentFacets(facets, chosen(''), 3)).toEqual(facets);
});
