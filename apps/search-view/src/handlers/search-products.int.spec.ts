import { CATALOG, product } from '@millrace/contracts';
import type { QueryRefused } from '@millrace/event-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchInput } from '../results/cursor.js';
import { created } from '../fixtures/products.fixture.js';
import { searchProducts } from './search-products.js';
import { type SmallShop, smallShop } from '../fixtures/small-shop.fixture.js';
import { suggest } from './suggest.js';

describe('searching', () => {
  let shop: SmallShop;
  beforeAll(async () => {
    shop = await smallShop();
  });
  afterAll(() => shop.close());

  const all: SearchInput = { text: '', filters: {}, sort: 'TITLE', reverse: false, first: 50, withFacets: false };
  const search = (input: Partial<SearchInput>) => searchProducts(shop.dataSource, { ...all, ...input });
  const found = async (input: Partial<SearchInput>) => (await search(input)).items.map((one) => one.product.id);
  const facet = async (id: string, input: Partial<SearchInput>) => {
    const facets = (await search({ ...input, withFacets: true })).facets;
    return Object.fromEntries(facets.find((one) => one.id === id)?.values.map(({ value, count }) => [value, count]) ?? []);
  };

  it('lists active products, no drafts and no archived ones', async () => {
    expect(await found({})).toEqual(['cafe', 'tee', 'pan', 'shirt', 'keyboard', 'odd', 'mouse']);
    expect(await found({ text: 'keyboard' })).toEqual(['keyboard']);
    expect(await search({ first: 0 })).toMatchObject({ totalCount: 7, items: [], hasNextPage: true });
  });

  it.each([
    ['a word of the title', 'keyboard', ['keyboard']],
    ['the beginning of a word', 'keyb', ['keyboard']],
    ['words in another form', 'shirts', ['tee', 'shirt']],
    ['a word without its accents', 'creme', ['cafe']],
    ['a word with its accents', 'crème', ['cafe']],
    ['a word of the description', 'espresso', ['cafe']],
    ['an option', 'blue', ['shirt']],
    ['the vendor and another word', 'klak mou', ['mouse']],
    ['a phrase', '"iron pan"', ['pan']],
    ['one or the other', 'pan or mouse', ['pan', 'mouse']],
    ['all but', 'klak -mouse', ['keyboard']],
    ['half a word with a hyphen', 't-shir', ['tee']],
    ['a typing error', 'keybord', ['keyboard']],
    ['swapped letters', 'moues', ['mouse']],
    ['nothing that there is', 'zzzzqqq', []],
  ])('finds by %s', async (_, text, ids) => expect(await found({ text })).toEqual(ids));

  it('ranks a match in the title before one in the description', async () => {
    await shop.log.record(CATALOG, product, 'beans', created('beans', { title: 'Espresso', productType: 'Food' }));
    const position = await shop.log.record(
      CATALOG,
      product,
      'beans',
      created('beans', { title: 'Espresso', productType: 'Kitchen' }),
    );
    await shop.view.waitFor(position, 10_000);
    expect(await found({ text: 'espresso', sort: 'RELEVANCE' })).toEqual(['beans', 'cafe']);
    await shop.view.waitFor(await shop.log.record(CATALOG, product, 'beans', created('beans', { status: 'archived' })), 10_000);
    expect(await found({ text: 'espresso', sort: 'RELEVANCE' })).toEqual(['cafe']);
  });

  it.each([
    'a & b',
    "'",
    '"',
    '\\',
    '🎧',
    '\u0000',
    '\ud800',
    ':*',
    '!!',
    '<->',
    '-',
    '- -',
    'or',
    'or or',
    '(',
    '%',
    'x'.repeat(500),
    '" '.repeat(250),
  ])('takes %j', async (text) => {
    expect((await search({ text, withFacets: true })).totalCount).toBeGreaterThanOrEqual(0);
    expect((await suggest(shop.dataSource, { text, limit: 5 })).queries.length).toBeLessThanOrEqual(5);
    const filters = { vendors: [text], productTypes: [text], tags: [text], options: [{ name: text, value: text }] };
    expect((await search({ filters, withFacets: true })).totalCount).toBe(0);
  });

  it.each([
    ['in stock', { available: true }, ['cafe', 'tee', 'shirt', 'keyboard']],
    ['out of stock', { available: false }, ['pan', 'odd', 'mouse']],
    ['either of two types', { productTypes: ['Kitchen', 'Computers'] }, ['cafe', 'pan', 'keyboard', 'mouse']],
    ['a type and a vendor', { productTypes: ['Computers', 'Kitchen'], vendors: ['Klak'] }, ['keyboard', 'mouse']],
    ['a tag', { tags: ['summer', 'iron'] }, ['tee', 'pan', 'shirt']],
    ['one option', { options: [{ name: 'Colour', value: 'Blue' }] }, ['shirt']],
    [
      'values of one option',
      {
        options: [
          { name: 'Colour', value: 'Blue' },
          { name: 'Colour', value: 'Red' },
        ],
      },
      ['tee', 'shirt'],
    ],
    [
      'two options',
      {
        options: [
          { name: 'Colour', value: 'Blue' },
          { name: 'Size', value: 'L' },
        ],
      },
      [],
    ],
    ['a price', { price: { min: 1_500, max: 3_000 } }, ['tee', 'shirt']],
    ['a price between two variants', { price: { min: 3_050, max: 3_060 } }, []],
    ['a price that cannot be', { price: { min: 9e15, max: -9e15 } }, []],
    ['nothing', { vendors: [], tags: [], options: [], price: {} }, ['cafe', 'tee', 'pan', 'shirt', 'keyboard', 'odd', 'mouse']],
  ])('filters by %s', async (_, filters, ids) => expect(await found({ filters })).toEqual(ids));

  it('counts facets without their own filter', async () => {
    const filters = { productTypes: ['Clothing'], options: [{ name: 'Colour', value: 'Blue' }] };
    expect(await facet('productType', { filters })).toEqual({ Clothing: 1 });
    expect(await facet('option.Colour', { filters })).toEqual({ Red: 2, Blue: 1 });
    expect(await facet('option.Size', { filters })).toEqual({ M: 1 });
    expect(await facet('productType', { filters: { productTypes: ['Clothing'] } })).toEqual({
      Clothing: 2,
      Computers: 2,
      Kitchen: 2,
      "L'été": 1,
    });
    expect(await facet('available', { filters: { available: true } })).toEqual({ true: 4, false: 3 });
    expect(await facet('price', { text: 'shirt' })).toEqual({ '1500-3100': 2, '1500-1999': 1, '2000-3100': 1 });
    expect(await facet('price', { text: 'shirt', filters: { price: { max: 1_999 } } })).toEqual({
      '1500-3100': 2,
      '1500-1999': 1,
      '2000-3100': 1,
    });
    expect(await facet('vendor', { filters: { vendors: ['Nobody'] } })).toMatchObject({ Nobody: 0, Klak: 2 });
    expect((await search({ filters: { vendors: ['Nobody'] }, withFacets: true })).totalCount).toBe(0);
  });

  it.each([
    ['TITLE', false],
    ['TITLE', true],
    ['PRICE', false],
    ['CREATED_AT', true],
    ['BEST_SELLING', false],
    ['UPDATED_AT', false],
    ['VENDOR', true],
    ['PRODUCT_TYPE', false],
    ['RELEVANCE', true],
  ] as const)('pages by %s, reverse %s, both ways', async (key, reverse) => {
    const isLater = key === 'UPDATED_AT' || key === 'VENDOR' || key === 'PRODUCT_TYPE';
    const by = { reverse, ...(isLater ? { laterSort: key } : { sort: key }) };
    const whole = await found(by);
    const there: string[] = [];
    let after: string | undefined;
    for (let page = await search({ ...by, first: 3 }); ; page = await search({ ...by, first: 3, after: after as string })) {
      there.push(...page.items.map((one) => one.product.id));
      after = page.items.at(-1)?.cursor;
      if (!page.hasNextPage) break;
    }
    expect(there).toEqual(whole);
    const back = await search({ ...by, last: 2, before: after as string });
    expect(back.items.map((one) => one.product.id)).toEqual(whole.slice(-3, -1));
    expect([back.hasPreviousPage, back.hasNextPage]).toEqual([true, true]);
  });

  it('pages through a list of corrected matches', async () => {
    const first = await search({ text: 'keybord', sort: 'RELEVANCE' });
    const next = await search({ text: 'keybord', sort: 'RELEVANCE', after: first.items[0]?.cursor as string });
    expect([first.totalCount, next.totalCount, next.items]).toEqual([1, 1, []]);
  });

  it('rejects a cursor of another list', async () => {
    const cursor = (await search({ first: 1 })).items[0]?.cursor as string;
    const refused = async (input: Partial<SearchInput>) => search(input).then(String, (error: QueryRefused) => error.code);
    expect(await refused({ after: cursor, sort: 'PRICE' })).toBe('BadCursor');
    expect(await refused({ after: cursor, text: 'x' })).toBe('BadCursor');
    expect(await refused({ before: cursor, filters: { available: true } })).toBe('BadCursor');
    expect(await refused({ after: 'nonsense' })).toBe('BadCursor');
    expect(await refused({ after: '' })).toBe('BadCursor');
    expect(await refused({ after: Buffer.from('["x"]').toString('base64url') })).toBe('BadCursor');
  });
});
