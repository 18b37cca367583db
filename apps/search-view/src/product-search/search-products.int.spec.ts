import { CATALOG, INVENTORY, item, product } from '@millrace/contracts';
import type { QueryRefused, Running } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { runView, type ViewSubscription } from '@millrace/views';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchDatabase } from '../search-view.database.js';
import type { SearchInput } from './cursor.js';
import { findProducts } from './find-products.js';
import { listCollections } from './list-collections.js';
import { productSearch } from './product-search.view.js';
import { adjusted, created, type Sample } from './products.fixture.js';
import { recommend } from './recommend.js';
import { searchProducts } from './search-products.js';
import { suggest } from './suggest.js';

const shirt = (colours: readonly string[], minor: number): Sample['variants'] =>
  colours.map((Colour, n) => ({ part: String(n + 1), minor: minor + n * 100, options: { Colour, Size: 'M' } }));

const shop: Readonly<Record<string, Sample & { stock?: number }>> = {
  keyboard: { title: 'Mechanical Keyboard', productType: 'Computers', vendor: 'Klak', tags: ['desk', 'typing'], stock: 3 },
  mouse: { title: 'Wireless Mouse', productType: 'Computers', vendor: 'Klak', tags: ['desk'] },
  cafe: {
    title: 'Café Crème cup',
    productType: 'Kitchen',
    vendor: 'Tassen',
    descriptionHtml: '<p>For your <b>espresso</b>.</p>',
    stock: 9,
  },
  pan: {
    title: 'Iron Pan',
    productType: 'Kitchen',
    vendor: 'Smith & Co',
    tags: ['iron'],
    variants: [{ part: '1', minor: 4_900 }],
  },
  shirt: { title: 'Linen Shirt', productType: 'Clothing', variants: shirt(['Red', 'Blue'], 3_000), tags: ['summer'], stock: 1 },
  tee: { title: 'Cotton T-Shirt', productType: 'Clothing', variants: shirt(['Red'], 1_500), tags: ['summer'], stock: 2 },
  secret: { title: 'Secret Keyboard', productType: 'Computers', status: 'draft' },
  gone: { title: 'Old Keyboard', productType: 'Attic', status: 'archived' },
  odd: { title: `O'Neill "quoted" \u0000 \ud800 100% a&b | c:* <tag>`, productType: "L'été", vendor: '🎧' },
};

describe('searching', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let view: ViewSubscription;
  let running: Running;

  beforeAll(async () => {
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
    let last = {};
    for (const [id, { stock, ...sample }] of Object.entries(shop)) {
      last = { ...last, ...(await log.record(CATALOG, product, id, created(id, sample))) };
      if (stock) last = { ...last, ...(await log.record(INVENTORY, item, `${id}_1`, adjusted(stock))) };
    }
    view = runView(productSearch, new DataSource(searchDatabase(database.url)));
    running = await view.start(await log.as('search-view'));
    expect(await view.waitFor(last, 20_000)).toBe(true);
  });
  afterAll(async () => {
    await running.stop();
    await view.dataSource.destroy();
    await Promise.all([log.remove(), database.remove()]);
  });

  const all: SearchInput = { text: '', filters: {}, sort: 'TITLE', reverse: false, first: 50, withFacets: false };
  const search = (input: Partial<SearchInput>) => searchProducts(view.dataSource, { ...all, ...input });
  const found = async (input: Partial<SearchInput>) => (await search(input)).items.map((one) => one.product.id);
  const facet = async (id: string, input: Partial<SearchInput>) => {
    const facets = (await search({ ...input, withFacets: true })).facets;
    return Object.fromEntries(facets.find((one) => one.id === id)?.values.map(({ value, count }) => [value, count]) ?? []);
  };

  it('lists what is on sale, never drafts or what is archived', async () => {
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
    ['half a word with a hyphen', 't-shir', ['tee', 'shirt']],
    ['a slip of the finger', 'keybord', ['keyboard']],
    ['swapped letters', 'moues', ['mouse']],
    ['nothing that there is', 'zzzzqqq', []],
  ])('finds by %s', async (_, text, ids) => expect(await found({ text })).toEqual(ids));

  it('finds the title before the description', async () => {
    await log.record(CATALOG, product, 'beans', created('beans', { title: 'Espresso', productType: 'Food' }));
    const position = await log.record(CATALOG, product, 'beans', created('beans', { title: 'Espresso', productType: 'Kitchen' }));
    await view.waitFor(position, 10_000);
    expect(await found({ text: 'espresso', sort: 'RELEVANCE' })).toEqual(['beans', 'cafe']);
    await view.waitFor(await log.record(CATALOG, product, 'beans', created('beans', { status: 'archived' })), 10_000);
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
    expect((await suggest(view.dataSource, { text, limit: 5 })).queries.length).toBeLessThanOrEqual(5);
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
  ])('keeps to %s', async (_, filters, ids) => expect(await found({ filters })).toEqual(ids));

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
    expect(await facet('price', { text: 'shirt' })).toEqual({ '1500-3100': 2 });
    expect(await facet('vendor', { filters: { vendors: ['Nobody'] } })).toMatchObject({ Nobody: 0, Klak: 2 });
    expect((await search({ filters: { vendors: ['Nobody'] }, withFacets: true })).totalCount).toBe(0);
  });

  it.each([
    ['TITLE', false],
    ['TITLE', true],
    ['PRICE', false],
    ['CREATED_AT', true],
    ['BEST_SELLING', false],
    ['RELEVANCE', true],
  ] as const)('pages by %s, reverse %s, both ways', async (sort, reverse) => {
    const whole = await found({ sort, reverse });
    const there: string[] = [];
    let after: string | undefined;
    for (
      let page = await search({ sort, reverse, first: 3 });
      ;
      page = await search({ sort, reverse, first: 3, after: after as string })
    ) {
      there.push(...page.items.map((one) => one.product.id));
      after = page.items.at(-1)?.cursor;
      if (!page.hasNextPage) break;
    }
    expect(there).toEqual(whole);
    const back = await search({ sort, reverse, last: 2, before: after as string });
    expect(back.items.map((one) => one.product.id)).toEqual(whole.slice(-3, -1));
    expect([back.hasPreviousPage, back.hasNextPage]).toEqual([true, true]);
  });

  it('pages through what is merely alike', async () => {
    const first = await search({ text: 'keybord', sort: 'RELEVANCE' });
    const next = await search({ text: 'keybord', sort: 'RELEVANCE', after: first.items[0]?.cursor as string });
    expect([first.totalCount, next.totalCount, next.items]).toEqual([1, 1, []]);
  });

  it('refuses a cursor of another list', async () => {
    const cursor = (await search({ first: 1 })).items[0]?.cursor as string;
    const refused = async (input: Partial<SearchInput>) => search(input).then(String, (fault: QueryRefused) => fault.code);
    expect(await refused({ after: cursor, sort: 'PRICE' })).toBe('BadCursor');
    expect(await refused({ after: cursor, text: 'x' })).toBe('BadCursor');
    expect(await refused({ before: cursor, filters: { available: true } })).toBe('BadCursor');
    expect(await refused({ after: 'nonsense' })).toBe('BadCursor');
    expect(await refused({ after: '' })).toBe('BadCursor');
    expect(await refused({ after: Buffer.from('["x"]').toString('base64url') })).toBe('BadCursor');
  });

  it('finds products by id, handle and variant, drafts too', async () => {
    const ids = async (input: Parameters<typeof findProducts>[1]) =>
      (await findProducts(view.dataSource, input)).products.map(({ id }) => id).sort();
    expect(await ids({ ids: ['pan', 'nothing'], handles: ['mouse', '\0'], variantIds: ['shirt_2', 'tee_9', 'x'] })).toEqual([
      'mouse',
      'pan',
      'shirt',
    ]);
    expect(await ids({ ids: ['secret'] })).toEqual(['secret']);
    expect(await ids({})).toEqual([]);
  });

  it('suggests queries, products and collections', async () => {
    const { queries, products, collections } = await suggest(view.dataSource, { text: 'keyb', limit: 5 });
    expect([queries, products.map(({ id }) => id), collections]).toEqual([
      ['keyboard'],
      ['keyboard'],
      [{ handle: 'computers', title: 'Computers' }],
    ]);
    expect((await suggest(view.dataSource, { text: 'keybord', limit: 5 })).queries).toEqual(['keyboard']);
    expect((await suggest(view.dataSource, { text: 'kitc', limit: 1 })).collections).toEqual([
      { handle: 'kitchen', title: 'Kitchen' },
    ]);
  });

  it('recommends what is alike, in stock first, never the product itself or a draft', async () => {
    const { products } = await recommend(view.dataSource, { productId: 'mouse', limit: 5 });
    expect(products.map(({ id }) => id)).toEqual(['keyboard']);
    expect((await recommend(view.dataSource, { productId: 'nothing', limit: 5 })).products).toEqual([]);
  });

  it('lists collections of what is on sale', async () => {
    const { collections } = await listCollections(view.dataSource);
    expect(collections.map(({ handle, productCount, priceFrom }) => [handle, productCount, priceFrom?.minor])).toEqual([
      ['clothing', 2, 1_500],
      ['computers', 2, 1_000],
      ['kitchen', 2, 1_000],
      ['l-ete', 1, 1_000],
    ]);
  });
});
