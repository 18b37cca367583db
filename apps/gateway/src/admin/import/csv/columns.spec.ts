import { describe, expect, it } from 'vitest';
import { importCsv } from '../merge/import-csv.fixture.js';

describe('the column of a report', () => {
  const header =
    'Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Price,SEO Title,Tags,Image Src,Image Alt Text';
  it.each([
    ['Option1 Value', `a,A,Size,${'x'.repeat(300)},,,1,,,,`],
    ['Option1 Name', `a,A,${'x'.repeat(300)},S,,,1,,,,`],
    ['Option2 Name', 'a,A,Size,S,Size,M,1,,,,'],
    ['Option2 Name', 'a,A,Size,S,size,M,1,,,,'],
    ['Option2 Name', 'a,A,Size,S,,M,1,,,,'],
    ['SEO Title', `a,A,Size,S,,,1,${'x'.repeat(600)},,,`],
    ['Tags', `a,A,Size,S,,,1,,${'x'.repeat(300)},,`],
    ['Image Src', 'a,A,Size,S,,,1,,,javascript:x,'],
  ])('is %s', async (column, row) => {
    expect((await importCsv(`${header}\n${row}\n`)).errors[0]).toMatchObject({ row: 2, column });
  });
  it('is named when a text is shortened', async () => {
    const { notices, products } = await importCsv(`${header}\na,A,Size,S,,,1,,,/a.svg,${'x'.repeat(511)}🎁\n`);
    expect(notices).toMatchObject([{ row: 2, column: 'Image Alt Text' }]);
    expect(products[0]?.details.images[0]?.altText).toBe('x'.repeat(511));
  });
});

describe('unsupported columns', () => {
  it('are reported once each when they have values', async () => {
    const { notices } = await importCsv(
      `Handle,Title,Variant Price,Variant Weight,Variant Requires Shipping,Cost per item,Title,Google Shopping / MPN,Hero (collection.metafields.custom.hero),Included / Europe,Price / Europe,,Wholesale
a,A,1,190,TRUE,2.50,Other,MPN-1,wool,TRUE,0.99,x,0.80
b,B,1,0,FALSE,,,,,,,,\n`,
    );
    expect(notices.map(({ column, reason }) => [column, reason.slice(0, 42)])).toEqual([
      ['Variant Weight', 'is not taken: weights are read in grams, f'],
      ['Variant Requires Shipping', 'is not taken: everything is shipped, and a'],
      ['Cost per item', 'is not taken: what an item costs the merch'],
      ['Title', 'is not read: the column "Title" says the s'],
      ['Google Shopping / MPN', 'is not taken: it is meant for Google Shopp'],
      ['Hero (collection.metafields.custom.hero)', 'is not taken: it names no metafield of a p'],
      ['Included / Europe', 'is not taken: there is one market, and eve'],
      ['Price / Europe', 'is not taken: there is one market and one '],
      ['', 'is not taken: it has no heading (1 row)'],
      ['Wholesale', 'is not taken: no such column is known (1 r'],
    ]);
  });
  it('do not hide a column with an older heading', async () => {
    const { products, notices } = await importCsv(
      "Handle,Title,Variant Price,Standardized Product Type,Custom Product Type,Barcode\na,A,1,Home > Light,Lamps,'4006381333931\n",
    );
    expect(notices).toEqual([]);
    expect(products[0]?.details).toMatchObject({
      category: 'Home > Light',
      productType: 'Lamps',
      variants: [{ barcode: '4006381333931' }],
    });
  });
});
