import { CATALOG, product } from '@millrace/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProducts, idsOfHandles } from './find-products.js';
import { listCollections } from './list-collections.js';
import { listHandles } from './list-handles.js';
import { created } from '../fixtures/products.fixture.js';
import { listProducts } from './list-products.js';
import { matchRuleSets } from './match-rule-sets.js';
import { recommend } from './recommend.js';
import { type SmallShop, smallShop } from '../fixtures/small-shop.fixture.js';
import { searchProducts } from './search-products.js';
import { suggest } from './suggest.js';

describe('browsing', () => {
  let shop: SmallShop;
  beforeAll(async () => {
    shop = await smallShop();
  });
  afterAll(() => shop.close());

  it('finds products by id, handle and variant, drafts too', async () => {
    const ids = async (input: Parameters<typeof findProducts>[1]) =>
      (
        await findProducts(
          { readRows: shop.view.readRows, idsOfHandles: (handles) => idsOfHandles(shop.dataSource, handles) },
          input,
        )
      ).products
        .map(({ id }) => id)
        .sort();
    expect(await ids({ ids: ['pan', 'nothing'], handles: ['mouse', '\0'], variantIds: ['shirt_2', 'tee_9', 'x'] })).toEqual([
      'mouse',
      'pan',
      'shirt',
    ]);
    expect(await ids({ ids: ['secret'] })).toEqual(['secret']);
    expect(await ids({})).toEqual([]);
  });

  it('lists products of any status page by page, each once', async () => {
    const seen: string[] = [];
    for (let more = true; more; ) {
      const page = await listProducts(shop.dataSource, { limit: 4, ...(seen.length > 0 && { after: seen.at(-1) as string }) });
      seen.push(...page.products.map(({ id }) => id));
      more = page.more;
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toEqual(expect.arrayContaining(['secret', 'gone', 'pan', 'mouse']));
    expect((await listProducts(shop.dataSource, { limit: 250 })).products).toHaveLength(seen.length);
  });

  it('finds the products of a collection that staff made, in its order', async () => {
    const search = async (collection: NonNullable<Parameters<typeof searchProducts>[1]['collection']>, after?: string) => {
      const input = { text: '', filters: {}, collection, sort: 'TITLE', reverse: false, first: 2, withFacets: false } as const;
      return searchProducts(shop.dataSource, { ...input, ...(after !== undefined && { after }) });
    };
    const idsOf = ({ items }: Awaited<ReturnType<typeof search>>) => items.map(({ product: { id } }) => id);
    const listed = { productIds: ['tee', 'gone', 'cafe', 'nothing', 'mouse'], inOrder: true as const };
    const page = await search(listed);
    expect([idsOf(page), page.totalCount, page.hasNextPage]).toEqual([['tee', 'cafe'], 3, true]);
    expect(idsOf(await search(listed, page.items[1]?.cursor))).toEqual(['mouse']);
    await expect(search({ productIds: ['tee'], inOrder: true }, page.items[1]?.cursor)).rejects.toMatchObject({
      code: 'BadCursor',
    });
    const summer = { anyOf: false, rules: [{ column: 'TAG', relation: 'EQUALS', value: 'SUMMER' }] };
    expect(idsOf(await search({ ruleSet: summer }))).toEqual(['tee', 'shirt']);
    expect(await matchRuleSets(shop.dataSource, { productIds: ['tee', 'pan', 'gone'], ruleSets: [summer] })).toEqual({
      matches: [
        { productId: 'tee', ruleSets: [0] },
        { productId: 'pan', ruleSets: [] },
      ],
    });
  });

  it('suggests queries, products and collections', async () => {
    const { queries, products, collections } = await suggest(shop.dataSource, { text: 'keyb', limit: 5 });
    expect([queries, products.map(({ id }) => id), collections]).toEqual([
      ['keyboard'],
      ['keyboard'],
      [{ handle: 'computers', title: 'Computers' }],
    ]);
    expect((await suggest(shop.dataSource, { text: 'keybord', limit: 5 })).queries).toEqual(['keyboard']);
    expect((await suggest(shop.dataSource, { text: 'kitc', limit: 1 })).collections).toEqual([
      { handle: 'kitchen', title: 'Kitchen' },
    ]);
  });

  it('recommends similar products, available ones first, never the product itself or a draft', async () => {
    const { products } = await recommend(shop.dataSource, { productId: 'mouse', limit: 5 });
    expect(products.map(({ id }) => id)).toEqual(['keyboard']);
    expect((await recommend(shop.dataSource, { productId: 'nothing', limit: 5 })).products).toEqual([]);
  });

  it('lists the collections of active products', async () => {
    const { collections } = await listCollections(shop.dataSource);
    expect(collections.map(({ handle, productCount, priceFrom }) => [handle, productCount, priceFrom?.minor])).toEqual([
      ['clothing', 2, 1_500],
      ['computers', 2, 1_000],
      ['kitchen', 2, 1_000],
      ['l-ete', 1, 1_000],
    ]);
  });

  it('lists types with several spellings as one collection with all spellings', async () => {
    const types = ['quilted linen', 'Quilted-Linen', 'quilted linen', 'Quilted Linen', 'C#', 'C++', '★'];
    let last = {};
    for (const [index, productType] of types.entries())
      last = {
        ...last,
        ...(await shop.log.record(
          CATALOG,
          product,
          `linen${index}`,
          created(`linen${index}`, { title: `Sheet ${index}`, productType }),
        )),
      };
    expect(await shop.view.waitFor(last, 20_000)).toBe(true);
    const { collections } = await listCollections(shop.dataSource);
    const linen = collections.find(({ handle }) => handle === 'quilted-linen');
    expect([linen?.title, linen?.productCount, linen?.productTypes?.toSorted()]).toEqual([
      'quilted linen',
      4,
      ['Quilted Linen', 'Quilted-Linen', 'quilted linen'],
    ]);
    expect(
      collections
        .filter(({ handle }) => handle.startsWith('c-') || handle.startsWith('u'))
        .map(({ handle, productCount }) => [handle, productCount]),
    ).toEqual([
      ['c-sharp', 1],
      ['c-plus-plus', 1],
      ['u2605', 1],
    ]);
    const suggested = (await suggest(shop.dataSource, { text: 'sheet', limit: 5 })).collections.map(({ handle }) => handle);
    expect(new Set(suggested).size).toBe(suggested.length);
  });

  it('lists the handles of active products page by page, and no draft', async () => {
    const whole = (await listHandles(shop.dataSource, { first: 100 })).products;
    expect(whole.map(({ id }) => id)).toContain('mouse');
    expect(whole.map(({ id }) => id)).not.toContain('secret');
    const paged: typeof whole = [];
    for (let after: string | undefined; ; after = paged.at(-1)?.id) {
      const { products } = await listHandles(shop.dataSource, { first: 2, ...(after !== undefined && { after }) });
      if (products.length === 0) break;
      paged.push(...products);
    }
    expect(paged).toEqual(whole);
  });
});
