import type { ProductDetails } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { booleanIn } from '../csv/cells.js';
import { importCsv } from './import-csv.fixture.js';

describe('numbers', () => {
  const stockOf = async (quantity: string) => {
    const file = await importCsv(`Handle,Title,Variant Price,Variant Inventory Qty\na,A,1,"${quantity}"\n`);
    return [file.products[0]?.stock[0]?.onHand, file.errors.length];
  };
  it.each([
    ['-2', -2],
    ['5.0', 5],
    ['5,00', 5],
    ['1,000', 1000],
    ['12,345,678', 12_345_678],
    ['1 000', 1000],
    ['+7', 7],
    ['007', 7],
  ])('%j is parsed as %i pieces', async (text, pieces) => expect(await stockOf(text)).toEqual([pieces, 0]));
  it.each(['1.5', '1.000', '1,00,0', 'x', '1e3', '99999999999', '--2'])('%j are no pieces, and keep the variant', async (text) =>
    expect(await stockOf(text)).toEqual([undefined, 1]),
  );
  it.each([
    ['1,234.50', 123_450],
    ['1.234,50', 123_450],
    ['19,9', 1990],
    ['1 234.50', 123_450],
    ['5.', undefined],
    ['1,234', undefined],
    ['1.234', undefined],
    ['€5', undefined],
  ])('a price of %j is %s', async (text, minor) => {
    const { products } = await importCsv(`Handle,Title,Variant Price\na,A,"${text}"\n`);
    expect(products[0]?.details.variants[0]?.price.minor).toBe(minor);
  });
  it.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'maybe'])(
    '%j is neither yes nor no',
    async (word) => {
      expect(booleanIn(word)).toBeUndefined();
      const file = await importCsv(`Handle,Title,Variant Price,Published\na,A,5,${word}\n`);
      expect([file.errors.map(({ column }) => column), file.products.length]).toEqual([['Published'], 1]);
    },
  );
  it('reports an invalid compare-at price, or one not above the price, and imports the rest', async () => {
    const file = await importCsv('Handle,Title,Variant Price,Variant Compare At Price\na,A,5,x\nb,B,5,5\nc,C,5,0.00\n');
    expect(file.products.map(({ details }) => details.variants[0]?.compareAtPrice)).toEqual([undefined, undefined, undefined]);
    expect([file.errors.map(({ row }) => row), file.notices.map(({ row }) => row)]).toEqual([[2], [3, 4]]);
  });
});

describe('weight and tax code', () => {
  const variantOf = async (columns: string, cells: string, shop = new Map<string, ProductDetails>()) => {
    const { products, errors } = await importCsv(`Handle,Title,Variant Price,${columns}\na,A,1,${cells}\n`, shop);
    const { weightGrams, taxCategory } = products[0]?.details.variants[0] ?? {};
    return { weightGrams, taxCategory, errors: errors.map(({ column }) => column) };
  };
  it.each([
    ['190', 190],
    ['190.0', 190],
    ['226.796185', 227],
    ['0.4', 0],
    ['1,250', 1250],
    ['1 250', 1250],
    ['0', undefined],
    ['', undefined],
  ])('%j grams are %s', async (cell, grams) =>
    expect(await variantOf('Variant Grams', `"${cell}"`)).toMatchObject({ weightGrams: grams || undefined, errors: [] }),
  );
  it.each(['1.250', '-5', 'heavy', '2 kg', '9999999999'])('%j is no weight: the former one stays', async (cell) => {
    const shop = new Map<string, ProductDetails>();
    await variantOf('Weight value (grams)', '300', shop);
    expect(await variantOf('Variant Grams', cell, shop)).toMatchObject({ weightGrams: 300, errors: ['Variant Grams'] });
  });
  it('stay without their columns, and an empty cell clears them', async () => {
    const shop = new Map<string, ProductDetails>();
    const set = { weightGrams: 300, taxCategory: 'P0000000', errors: [] };
    expect(await variantOf('Variant Grams,Variant Tax Code', '300,P0000000', shop)).toEqual(set);
    expect(await variantOf('Tags', 'x', shop)).toEqual(set);
    expect((await importCsv('Handle,Tax code\na,books\n', shop)).errors).toEqual([]);
    expect(shop.get('a')?.variants[0]).toMatchObject({ weightGrams: 300, taxCategory: 'books' });
    expect(await variantOf('Variant Grams,Variant Tax Code', ',', shop)).toMatchObject({ errors: [] });
    expect(shop.get('a')?.variants[0]).not.toHaveProperty('weightGrams');
    expect(shop.get('a')?.variants[0]).not.toHaveProperty('taxCategory');
  });
});

describe('the inventory policy', () => {
  const stock = async (columns: string, cells: string) =>
    (await importCsv(`Handle,Title,Variant Price,${columns}\na,A,1,${cells}\n`)).products[0]?.stock[0];
  it.each([
    ['Variant Inventory Tracker,Variant Inventory Policy', 'shopify,deny', { tracked: true, inventoryPolicy: 'deny' }],
    ['Variant Inventory Tracker,Variant Inventory Policy', ',continue', { tracked: false, inventoryPolicy: 'continue' }],
    ['Inventory tracker,Continue selling when out of stock', 'Shopify,TRUE', { tracked: true, inventoryPolicy: 'continue' }],
    ['Inventory tracker,Continue selling when out of stock', ',DENY', { tracked: false, inventoryPolicy: 'deny' }],
    ['Variant Inventory Policy,Variant Inventory Qty', 'continue,0', { inventoryPolicy: 'continue', onHand: 0 }],
    ['Variant Inventory Policy,Variant Inventory Qty', ',3', { onHand: 3 }],
  ])('%s: %s', async (columns, cells, rules) => {
    const { row: _, variantId: __, ...imported } = (await stock(columns, cells)) ?? { row: 0, variantId: '' };
    expect(imported).toEqual(rules);
  });
});

describe('handles', () => {
  it.each(['हिन्दी-किताब', 'caf\u00e9', 'কলম', 'کتاب\u200cها', 'ทดสอบ', '茶碗'])('%s is valid', async (handle) => {
    const { products, errors } = await importCsv(`Handle,Title,Variant Price\n${handle},T,1\n`);
    expect([errors, products[0]?.details.handle]).toEqual([[], handle.normalize('NFC')]);
  });
  it('are equal in composed and decomposed form', async () => {
    const { products } = await importCsv(
      'Handle,Title,Option1 Name,Option1 Value,Variant Price\ncafe\u0301,T,Size,S,1\nCAF\u00c9,,,M,2\n',
    );
    expect(products).toHaveLength(1);
    expect(products[0]?.details.variants).toHaveLength(2);
  });
  it.each(['\u0301a', 'a b', 'a/b', '-', '😀', 'a\u0000'])('%j is invalid', async (handle) => {
    expect((await importCsv(`Handle,Title,Variant Price\n"${handle}",T,1\n`)).errors).toMatchObject([
      { row: 2, column: 'Handle' },
    ]);
  });
});

describe('a gift card, and a status that is unknown', () => {
  it.each([
    ['Gift Card', 'TRUE'],
    ['Status', 'sold'],
  ])('%s %s: a new product is a draft, with a report', async (column, cell) => {
    const { products, errors } = await importCsv(`Handle,Title,Variant Price,${column}\na,A,1,${cell}\n`);
    expect(products).toMatchObject([{ details: { status: 'draft' } }]);
    expect(errors).toMatchObject([{ row: 2, column }]);
  });
});
