import { describe, expect, it } from 'vitest';
import { type Browse, filterCount, readBrowse, refine, toggle, withoutFilters, writeBrowse } from './address.ts';

const everything: Browse = { query: '', choices: [], inStock: false, sort: 'relevance', show: 24 };
const read = (search: string) => readBrowse(new URLSearchParams(search));

describe('an address', () => {
  it('of an unfiltered list has no parameters', () => expect(writeBrowse('/search', everything)).toBe('/search'));

  it('contains all choices, and is parsed back to them', () => {
    const browse: Browse = {
      query: 'desk lamp',
      choices: [
        { key: 'type', value: 'Lighting' },
        { key: 'type', value: 'Coffee & Tea' },
        { key: 'option.Größe', value: '20 cm' },
      ],
      inStock: true,
      min: '9.99',
      max: '120',
      sort: 'price-desc',
      show: 72,
      after: 'cursor==',
    };
    const address = writeBrowse('/search', browse);
    expect(readBrowse(new URL(address, 'http://shop').searchParams)).toEqual(browse);
  });

  it.each([
    ['show=7', { show: 24 }],
    ['show=1000000', { show: 240 }],
    ['show=-1', { show: 24 }],
    ['min=-3&max=abc', { min: undefined, max: undefined }],
    ['min=1e9', { min: undefined }],
    ['sort=drop', { sort: 'relevance' }],
    ['stock=maybe', { inStock: false }],
    ['type=&colour=red&utm_source=x', { choices: [] }],
  ])('ignores invalid parameters: %s', (search, expected) => expect(read(search)).toMatchObject(expected));
});

describe('a choice', () => {
  const lamps = read('q=lamp&type=Lighting&show=72&after=c');
  const garden = { key: 'type', value: 'Garden' };

  it('adds a value and returns to the first page', () => {
    expect(toggle(lamps, garden)).toEqual({
      ...everything,
      query: 'lamp',
      choices: [{ key: 'type', value: 'Lighting' }, garden],
    });
  });

  it('removes a value', () => {
    expect(toggle(toggle(lamps, garden), garden).choices).toEqual([{ key: 'type', value: 'Lighting' }]);
  });

  it('clears the filters and keeps the text and the order', () => {
    const filtered = read('q=lamp&type=Lighting&stock=in&min=3&sort=title');
    expect(withoutFilters(filtered)).toEqual({ ...everything, query: 'lamp', sort: 'title' });
  });

  it('counts a price range once', () => {
    expect(filterCount(read('type=A&vendor=B&min=1&max=2&stock=in'))).toBe(4);
    expect(filterCount(refine(everything, { max: '2' }))).toBe(1);
  });
});
