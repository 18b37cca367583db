import { CATALOG, ORDER, order, product } from '@millrace/contracts';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchInput } from '../results/cursor.js';
import { created, paid, type Sample } from '../fixtures/products.fixture.js';
import { searchProducts } from './search-products.js';
import { type SmallShop, smallShop } from '../fixtures/small-shop.fixture.js';
import { suggest } from './suggest.js';

const all: SearchInput = { text: '', filters: {}, sort: 'TITLE', reverse: false, first: 4, withFacets: true };

/** What may happen to the catalogue between two pages. */
const change = fc.oneof(
  fc.record({ does: fc.constant('add' as const), n: fc.nat(9), title: fc.constantFrom('Blue Lamp', 'Azure Lamp', 'Zinc Lamp') }),
  fc.record({ does: fc.constant('archive' as const), n: fc.nat(9) }),
  fc.record({ does: fc.constant('sell' as const), n: fc.nat(9), quantity: fc.integer({ min: 1, max: 9 }) }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

describe('paging while the catalogue changes', () => {
  let shop: SmallShop;
  let orders = 0;
  let last = {};
  const record = async (recorded: Promise<object>) => {
    last = { ...last, ...(await recorded) };
  };
  const put = (id: string, sample: Sample) => record(shop.log.record(CATALOG, product, id, created(id, sample)));
  const settled = async () => expect(await shop.view.waitFor(last, 10_000)).toBe(true);
  const steady = Array.from({ length: 12 }, (_, n) => `steady${n}`);

  beforeAll(async () => {
    shop = await smallShop();
    for (const [n, id] of steady.entries())
      await put(id, {
        title: `Lamp ${n % 5}`,
        vendor: `V${n % 3}`,
        productType: 'Lighting',
        variants: [{ part: '1', minor: 100 * (n % 4) }],
      });
    await settled();
  });
  afterAll(() => shop.close());

  const make = async (one: Change) => {
    const id = `guest${one.n}`;
    if (one.does === 'add') await put(id, { title: one.title, vendor: 'V1', variants: [{ part: '1', minor: one.n * 50 }] });
    if (one.does === 'archive') await put(id, { title: 'Old Lamp', status: 'archived' });
    if (one.does === 'sell') await record(shop.log.record(ORDER, order, `o${orders++}`, paid({ [`${id}_1`]: one.quantity })));
  };

  it.each(['TITLE', 'PRICE', 'CREATED_AT', 'VENDOR', 'PRODUCT_TYPE', 'BEST_SELLING', 'RELEVANCE'] as const)(
    'by %s shows each product that always existed once',
    async (key) => {
      const isLater = key === 'VENDOR' || key === 'PRODUCT_TYPE';
      const by = isLater ? { laterSort: key } : { sort: key };
      const walked = fc.asyncProperty(
        fc.constantFrom('', 'lamp', 'lapm'),
        fc.boolean(),
        fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 4 }),
        async (text, reverse, changes) => {
          const seen: string[] = [];
          let after: string | undefined;
          for (let turn = 0; ; turn++) {
            const page = await searchProducts(shop.dataSource, { ...all, ...by, text, reverse, ...(after && { after }) });
            seen.push(...page.items.map((one) => one.product.id));
            after = page.items.at(-1)?.cursor;
            if (!page.hasNextPage || after === undefined) break;
            for (const one of changes[turn] ?? []) await make(one);
            await settled();
          }
          expect(seen.filter((id) => steady.includes(id)).toSorted()).toEqual(steady.toSorted());
        },
      );
      await fc.assert(walked, { numRuns: 8 });
    },
  );

  it('continues with the query of the first page, when a new interpretation would differ', async () => {
    const first = await searchProducts(shop.dataSource, { ...all, text: 'lapm', sort: 'RELEVANCE' });
    await put('lapm', { title: 'Lapm' });
    await settled();
    const next = await searchProducts(shop.dataSource, {
      ...all,
      text: 'lapm',
      sort: 'RELEVANCE',
      after: first.items.at(-1)?.cursor ?? '',
    });
    expect(next.items.length).toBe(4);
    const repeated = await searchProducts(shop.dataSource, { ...all, text: 'lapm', sort: 'RELEVANCE' });
    expect(repeated.items.map((one) => one.product.id)).toEqual(['lapm']);
    await put('lapm', { title: 'Lapm', status: 'archived' });
    await settled();
  });

  it('has the same index in memory as an instance that loads it anew', async () => {
    const texts = fc.constantFrom('', 'lamp', 'azure', 'lapm', 'guest');
    const compared = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), texts, async (changes, text) => {
      for (const one of changes) await make(one);
      await settled();
      const repeated = await new DataSource(shop.dataSource.options).initialize();
      const input = { ...all, first: 50, text, sort: 'RELEVANCE' } as const;
      const [updated, fresh] = await Promise.all([searchProducts(shop.dataSource, input), searchProducts(repeated, input)]);
      await repeated.destroy();
      expect(updated).toEqual(fresh);
    });
    await fc.assert(compared, { numRuns: 12 });
  });

  it('accepts any text', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'lamp',
        '"',
        '-',
        ' or ',
        '|',
        "'",
        ':*',
        '<->',
        '!',
        '(',
        ')',
        '&',
        '\\',
        '\0',
        '%',
        't-shirt',
        '-"',
        'the',
        '١٢',
        '汉字',
      ),
    );
    const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').slice(0, 500));
    const taken = fc.asyncProperty(typed, async (text) => {
      const found = await searchProducts(shop.dataSource, { ...all, text, sort: 'RELEVANCE' });
      const cursor = found.items.at(-1)?.cursor;
      if (cursor) await searchProducts(shop.dataSource, { ...all, text, sort: 'RELEVANCE', after: cursor });
      expect((await suggest(shop.dataSource, { text, limit: 5 })).products.length).toBeLessThanOrEqual(5);
    });
    await fc.assert(taken, { numRuns: 400 });
  });
});
