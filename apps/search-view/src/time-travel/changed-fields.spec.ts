import { describe, expect, it } from 'vitest';
import { details, type Sample } from '../fixtures/products.fixture.js';
import { changedFields } from './changed-fields.js';

const changes = (before: Sample, after: Sample) => changedFields(details('p', before), details('p', after));

describe('the fields that a revision changed', () => {
  it('are none for a first event and for one without changes', () => {
    expect(changedFields(undefined, details('p'))).toEqual([]);
    expect(changes({}, {})).toEqual([]);
  });

  it('are reported one by one', () => {
    expect(changes({ title: 'a', tags: ['x'] }, { title: 'b', tags: ['x', 'y'], status: 'archived' })).toEqual([
      'TITLE',
      'TAGS',
      'STATUS',
    ]);
  });

  it('have the variants for metafields of a variant, and nothing for those of the product', () => {
    const before = details('p');
    const care = { namespace: 'custom', key: 'care', type: 'id', value: '1' };
    expect(changedFields(before, { ...before, metafields: [care] })).toEqual([]);
    const [variant, ...others] = before.variants;
    const after = { ...before, variants: variant ? [{ ...variant, metafields: [care] }, ...others] : [] };
    expect(changedFields(before, after)).toEqual(['VARIANTS']);
  });

  it('distinguish a change of prices from one of variants', () => {
    const [cheap, dear] = [
      { part: '1', minor: 1 },
      { part: '1', minor: 2 },
    ];
    const other = { part: '2', minor: 9 };
    expect(changes({ variants: [cheap] }, { variants: [dear] })).toEqual(['PRICES']);
    expect(changes({ variants: [cheap] }, { variants: [cheap, other] })).toEqual(['VARIANTS']);
    expect(changes({ variants: [cheap, other] }, { variants: [dear] })).toEqual(['VARIANTS', 'PRICES']);
  });
});
