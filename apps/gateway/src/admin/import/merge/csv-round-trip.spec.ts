import type { ProductDetails, StockItem, Variant } from '@millrace/contracts';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productIdOf, variantIdOf } from '../../../identity/catalogue-ids.js';
import { type ImportedCatalogue, importCsv } from './import-csv.fixture.js';
import { writeCatalogue } from '../catalogue-file/write-catalogue.js';
import { withMetafields } from './product-metafields.fixture.js';
import { withTranslations } from './translated-product.fixture.js';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csvOf = (rows: readonly (readonly string[])[], end = '\n') => rows.map((row) => row.map(quoted).join(',')).join(end) + end;
const read = (csv: string): Promise<ImportedCatalogue> => importCsv(csv);

describe('a product CSV', () => {
  it('is equal after writing and parsing', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', ',', '"', '\n', '\r', ';', 'é', '<', '&', '\t'), maxLength: 12 })
      .map((text) => text.trim());
    const variant = fc.record({
      value: fc.stringMatching(/^[a-z]{1,3}$/),
      minor: fc.integer({ min: 0, max: 1e9 }),
      qty: fc.integer({ min: 0, max: 1e6 }),
    });
    const written = fc.record({
      body: cell,
      vendor: cell,
      variants: fc.uniqueArray(variant, { minLength: 1, maxLength: 5, selector: ({ value }) => value }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(written, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), async (products, end) => {
        const rows = products.flatMap(({ body, vendor, variants }, index) =>
          variants.map(({ value, minor, qty }, at) => {
            const words = at === 0 ? [`Title ${index}`, body, vendor, 'Size'] : ['', '', '', ''];
            return [
              `p-${index}`,
              ...words,
              value,
              `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`,
              String(qty),
            ];
          }),
        );
        const names = [
          'Handle',
          'Title',
          'Body (HTML)',
          'Vendor',
          'Option1 Name',
          'Option1 Value',
          'Variant Price',
          'Variant Inventory Qty',
        ];
        const file = await read(csvOf([names, ...rows], end));
        expect(file.errors).toEqual([]);
        expect(
          file.products.map(({ details, stock }) => ({
            body: details.descriptionHtml,
            vendor: details.vendor,
            variants: details.variants.map(({ selectedOptions, price }, at) => ({
              value: selectedOptions[0]?.value,
              minor: price.minor,
              qty: stock[at]?.onHand,
            })),
          })),
        ).toEqual(products);
      }),
      { numRuns: 60 },
    );
  });
});

const text = (maxLength: number) =>
  fc
    .string({ unit: fc.constantFrom('a', 'B', ' ', ',', '"', '\n', '\r', ';', 'é', '<', '=', '\t', '🎁', "'", '1'), maxLength })
    .map((one) => one.trim());
const filled = (maxLength: number) => text(maxLength).map((one) => one || 'x');
const money = fc.integer({ min: 0, max: 1e9 }).map((minor) => ({ minor, currency: 'EUR' }));
const url = fc.stringMatching(/^\/[a-z]{1,4}\.svg$/);

/** Any product that an import can create, with tags and options in their stored form. */
const product: fc.Arbitrary<ProductDetails> = fc
  .record({
    handle: fc.stringMatching(/^[a-zé][a-z0-9-]{0,8}$/).map((handle) => handle.normalize('NFC')),
    names: fc.uniqueArray(fc.constantFrom('Size', 'Colour', 'Fit', 'Größe'), { maxLength: 3 }),
    choices: fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 6, selector: String }),
    words: fc.record({
      title: filled(10),
      descriptionHtml: text(20),
      vendor: text(8),
      productType: text(8),
      category: text(8),
      tags: fc.uniqueArray(fc.stringMatching(/^[a-z;"]{1,4}$/), { maxLength: 3 }),
      images: fc.uniqueArray(fc.record({ url, altText: text(6) }), { maxLength: 4, selector: (one) => one.url }),
      seo: fc.record({ title: text(6), description: text(6) }),
    }),
    status: fc.constantFrom<Pick<ProductDetails, 'status' | 'unlisted'>>(
      { status: 'active' },
      { status: 'draft' },
      { status: 'archived' },
      { status: 'active', unlisted: true },
    ),
    more: fc.array(
      fc.record({
        sku: text(6),
        price: money,
        above: fc.option(fc.integer({ min: -1e6, max: 1e6 }), { nil: undefined }),
        barcode: fc.option(fc.stringMatching(/^\d{8,13}$/), { nil: undefined }),
        imageUrl: fc.option(url, { nil: undefined }),
        weightGrams: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: undefined }),
        taxCategory: fc.option(filled(8), { nil: undefined }),
      }),
      { minLength: 6, maxLength: 6 },
    ),
  })
  .map(({ handle, names, choices, words, status, more }) => {
    const id = productIdOf(handle);
    const values = names.length === 0 ? [[]] : [...new Set(choices.map((one) => JSON.stringify(one.slice(0, names.length))))];
    const chosen = values.map((one) =>
      (typeof one === 'string' ? (JSON.parse(one) as number[]) : []).map((value) => `v${value}`),
    );
    const variants = chosen.map((some, at) => {
      const { sku, price, above, barcode, imageUrl, weightGrams, taxCategory } = more[at] ?? {
        sku: '',
        price: { minor: 1, currency: 'EUR' },
      };
      return {
        id: variantIdOf(id, some),
        title: some.join(' / ') || 'Default Title',
        sku,
        price,
        selectedOptions: some.map((value, index) => ({ name: names[index] ?? '', value })),
        ...(above !== undefined && { compareAtPrice: { minor: Math.max(0, price.minor + above), currency: 'EUR' } }),
        ...(barcode && { barcode }),
        ...(imageUrl && { imageUrl }),
        ...(weightGrams && { weightGrams }),
        ...(taxCategory && { taxCategory }),
      };
    });
    const options = names.map((name, at) => ({ name, values: [...new Set(chosen.map((some) => some[at] ?? ''))] }));
    return { handle, ...words, ...status, options, variants };
  });
const products = fc.uniqueArray(withMetafields(withTranslations(product)), {
  minLength: 1,
  maxLength: 4,
  selector: ({ handle }) => handle,
});
const rules = fc.record({
  onHand: fc.nat(50),
  backordered: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  tracked: fc.option(fc.boolean(), { nil: undefined }),
  inventoryPolicy: fc.option(fc.constantFrom('deny' as const, 'continue' as const), { nil: undefined }),
});

const pricedAs = ({ price, sku, barcode, weightGrams, taxCategory }: Variant) => ({
  price,
  sku,
  barcode,
  weightGrams,
  taxCategory,
});
const shopOf = (some: readonly ProductDetails[]) => new Map(some.map((one) => [one.handle, structuredClone(one)]));

describe('an exported catalogue', () => {
  it('changes no product and no stock when it is imported again', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(products, fc.array(rules, { minLength: 4, maxLength: 4 }), async (some, counted) => {
        const ids = some.flatMap(({ variants }) => variants.map(({ id }) => id));
        const stock = new Map(
          ids.slice(0, 4).map((variantId, at): [string, StockItem] => {
            const { backordered, onHand, ...rest } = counted[at] ?? { onHand: 0 };
            const inventory = backordered === undefined ? { onHand } : { onHand: 0, backordered };
            const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
            return [variantId, { variantId, held: 0, version: 1, ...inventory, ...known }];
          }),
        );
        const shop = shopOf(some);
        const { errors, notices, products: read } = await importCsv(writeCatalogue(some, stock), shop);
        expect([errors, notices]).toEqual([[], []]);
        expect([...shop.values()]).toEqual(some);
        for (const { variantId, onHand, tracked, inventoryPolicy } of read.flatMap((one) => one.stock)) {
          const item = stock.get(variantId);
          expect(onHand).toBe(item && item.onHand - (item.backordered ?? 0));
          expect([tracked, inventoryPolicy]).toEqual([item?.tracked ?? true, item?.inventoryPolicy ?? 'deny']);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('with any columns and rows left out loses no variant, and changes nothing of what is left out', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(products, fc.infiniteStream(fc.boolean()), async (some, draws) => {
        const retains = () => draws.next().value === true;
        const lines = parseCsv(writeCatalogue(some, new Map()));
        const columns = (lines[0] ?? []).map((name) => name === 'Handle' || retains());
        const retained = lines.filter((_, at) => at === 0 || retains()).map((cells) => cells.filter((_, at) => columns[at]));
        const shop = shopOf(some);
        await importCsv(csvOf(retained), shop);
        for (const before of some) {
          const after = shop.get(before.handle);
          expect(after?.variants.map(({ id }) => id)).toEqual(expect.arrayContaining(before.variants.map(({ id }) => id)));
          expect(after?.variants.map(pricedAs)).toEqual(before.variants.map(pricedAs));
          expect([after?.title, after?.status, after?.unlisted]).toEqual([before.title, before.status, before.unlisted]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('with an invalid cell in a less important column omits that cell only', { timeout: 60_000 }, async () => {
    const bad: Readonly<Record<string, string>> = {
      'Body (HTML)': 'x'.repeat(65_537),
      Vendor: 'x'.repeat(256),
      'Product Category': 'x'.repeat(501),
      Type: 'x'.repeat(256),
      Published: 'perhaps',
      Status: 'sold',
      'Variant SKU': 'x'.repeat(256),
      'Variant Barcode': 'x'.repeat(256),
      'Variant Price': 'dear',
      'Variant Compare At Price': 'dearer',
      'Variant Inventory Qty': 'many',
      'Variant Inventory Policy': 'perhaps',
      'Variant Grams': 'heavy',
      'Variant Tax Code': 'x'.repeat(256),
      'Variant Image': 'ftp://nowhere',
      'SEO Title': 'x'.repeat(513),
      'SEO Description': 'x'.repeat(2001),
      Title: 'x'.repeat(256),
    };
    await fc.assert(
      fc.asyncProperty(product, fc.constantFrom(...Object.keys(bad)), async (one, column) => {
        const [header = [], first = [], ...rest] = parseCsv(writeCatalogue([one], new Map()));
        const cells = first.map((cell, at) => (header[at] === column ? (bad[column] ?? '') : cell));
        const shop = shopOf([one]);
        const { errors } = await importCsv(csvOf([header, cells, ...rest]), shop);
        expect(errors.map((error) => [error.row, error.column])).toEqual([[2, column]]);
        expect(shop.get(one.handle)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });
});
