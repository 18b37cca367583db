import { describe, expect, it } from 'vitest';
import { readBrowse } from './address.ts';
import { boundsOf, choiceOf, filtersOf } from './filters.ts';

describe('the filters of the shop API', () => {
  it('contain one filter for each choice', () => {
    const browse = readBrowse(new URLSearchParams('type=Garden&vendor=Tarnwick&tag=steel&option.Size=M&stock=in&min=9.99'));
    expect(filtersOf(browse)).toEqual([
      { productType: 'Garden' },
      { productVendor: 'Tarnwick' },
      { tag: 'steel' },
      { variantOption: { name: 'Size', value: 'M' } },
      { available: true },
      { price: { min: 9.99, max: undefined } },
    ]);
  });
});

describe('the choice of a facet value', () => {
  it.each([
    ['{"productType":"Garden"}', { key: 'type', value: 'Garden' }],
    ['{"productVendor":"Tarnwick"}', { key: 'vendor', value: 'Tarnwick' }],
    ['{"tag":"steel"}', { key: 'tag', value: 'steel' }],
    ['{"variantOption":{"name":"Size","value":"M"}}', { key: 'option.Size', value: 'M' }],
    ['{"somethingNew":true}', undefined],
  ])('%s', (input, choice) => expect(choiceOf(input)).toEqual(choice));

  it('may be a price range, also of an empty list', () => {
    expect(boundsOf('{"price":{"min":2.5,"max":980}}')).toEqual({ min: 2.5, max: 980 });
    expect(boundsOf(undefined)).toEqual({ min: undefined, max: undefined });
  });
});
