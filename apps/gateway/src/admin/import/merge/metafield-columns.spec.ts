import type { ProductDetails } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { writeCatalogue } from '../catalogue-file/write-catalogue.js';
import { importCsv } from './import-csv.fixture.js';

const lines = (...rows: readonly string[]) => rows.join('\n');
const head =
  'Handle,Title,Variant Price,Image Src,Fabric (product.metafields.custom.fabric),Weight [number_integer] (Product.Metafields.made.grams),Metafield: custom.care [list.single_line_text_field]';
const tee = lines(head, 'tee,Tee,10,/a.svg,,180,"[""cold""]"', 'tee,,,/b.svg,wool,,');
const metafieldsOf = (shop: ReadonlyMap<string, ProductDetails>) =>
  shop.get('tee')?.metafields?.map(({ namespace, key, type, value }) => [`${namespace}.${key}`, type, value]);

describe('columns with metafields', () => {
  it('have a name, and may have a type; the first row with a value counts', async () => {
    const shop = new Map<string, ProductDetails>();
    const { errors, notices } = await importCsv(tee, shop);
    expect([errors, notices]).toEqual([[], []]);
    expect(metafieldsOf(shop)).toEqual([
      ['custom.care', 'list.single_line_text_field', '["cold"]'],
      ['custom.fabric', 'single_line_text_field', 'wool'],
      ['made.grams', 'number_integer', '180'],
    ]);
  });

  it('leave what is not in the file, and remove what is empty', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(tee, shop);
    await importCsv(lines('Handle,Fabric (product.metafields.custom.fabric)', 'tee,'), shop);
    expect(metafieldsOf(shop)?.map(([name]) => name)).toEqual(['custom.care', 'made.grams']);
  });

  it('without a type leave the type as it is', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(tee, shop);
    await importCsv(lines('Handle,Weight (product.metafields.made.grams)', 'tee,200'), shop);
    expect(metafieldsOf(shop)).toContainEqual(['made.grams', 'number_integer', '200']);
    const { errors } = await importCsv(lines('Handle,Weight (product.metafields.made.grams)', 'tee,heavy'), shop);
    expect(errors).toEqual([
      {
        row: 2,
        column: 'Weight (product.metafields.made.grams)',
        handle: 'tee',
        reason: '"heavy" is not a value of the type number_integer: it is not taken',
      },
    ]);
    expect(metafieldsOf(shop)).toContainEqual(['made.grams', 'number_integer', '200']);
  });

  it('make text with line ends a text of several lines', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(lines('Handle,Title,Variant Price,(product.metafields.custom.care)', 'tee,Tee,10,"cold', 'water"'), shop);
    expect(metafieldsOf(shop)).toEqual([['custom.care', 'multi_line_text_field', 'cold\nwater']]);
  });

  it('report a cell that is too long, and more than fifty', async () => {
    const shop = new Map<string, ProductDetails>();
    const long = await importCsv(
      lines('Handle,Title,Variant Price,(product.metafields.my.care)', `tee,Tee,1,${'x'.repeat(2001)}`),
      shop,
    );
    expect(long.errors).toMatchObject([
      { row: 2, column: '(product.metafields.my.care)', reason: expect.stringContaining('2001') },
    ]);
    const many = Array.from({ length: 51 }, (_, at) => `(product.metafields.custom.c${String(at).padStart(2, '0')})`);
    const { errors } = await importCsv(lines(`Handle,${many.join(',')}`, `tee,${many.map(() => 'x').join(',')}`), shop);
    expect(errors).toMatchObject([{ column: '(product.metafields.custom.c50)', reason: expect.stringContaining('50') }]);
    expect(metafieldsOf(shop)).toHaveLength(50);
  });

  it('of other things are told to be unsupported', async () => {
    const heading = 'Hero (collection.metafields.custom.hero)';
    const { notices } = await importCsv(lines(`Handle,Title,Variant Price,${heading}`, 'tee,Tee,10,6'));
    expect(notices.map(({ column }) => column)).toContain(heading);
  });
});

const sizes = 'Handle,Title,Option1 Name,Option1 Value,Variant Price';
const packs = lines(
  `${sizes},Pack [number_integer] (variant.metafields.custom.pack),Variant Metafield: custom.note,Metafield: custom.note`,
  'tee,Tee,Size,S,10,6,small,of the tee',
  'tee,,,M,12,,,',
  'tee,,,L,14,8,large,',
);
const packsOf = (shop: ReadonlyMap<string, ProductDetails>) =>
  shop
    .get('tee')
    ?.variants.map(({ title, metafields = [] }) => [title, ...metafields.map(({ key, value }) => `${key}=${value}`)]);

describe('columns with metafields of variants', () => {
  it('have the values of the variant of each row', async () => {
    const shop = new Map<string, ProductDetails>();
    const { errors, notices } = await importCsv(packs, shop);
    expect([errors, notices]).toEqual([[], []]);
    expect(packsOf(shop)).toEqual([['S', 'note=small', 'pack=6'], ['M'], ['L', 'note=large', 'pack=8']]);
    expect(metafieldsOf(shop)).toEqual([['custom.note', 'single_line_text_field', 'of the tee']]);
  });

  it('leave what is not in the file, remove what is empty, and report a value of another type', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(packs, shop);
    await importCsv(lines('Handle,Option1 Value,Variant Metafield: custom.note', 'tee,S,', 'tee,L,huge'), shop);
    expect(packsOf(shop)).toEqual([['S', 'pack=6'], ['M'], ['L', 'note=huge', 'pack=8']]);
    const column = 'Pack (variant.metafields.custom.pack)';
    const { errors } = await importCsv(lines(`Handle,Option1 Value,${column}`, 'tee,S,many', 'tee,M,3'), shop);
    expect(errors).toMatchObject([{ row: 2, column, reason: expect.stringContaining('number_integer') }]);
    expect(packsOf(shop)).toEqual([
      ['S', 'pack=6'],
      ['M', 'pack=3'],
      ['L', 'note=huge', 'pack=8'],
    ]);
  });

  it('stay when a file without them changes the variant', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(packs, shop);
    await importCsv(lines('Handle,Option1 Value,Variant Price', 'tee,S,11'), shop);
    expect(packsOf(shop)?.[0]).toEqual(['S', 'note=small', 'pack=6']);
  });

  it('are of the only variant of a product without options', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(lines('Handle,Title,Variant Price', 'cap,Cap,5'), shop);
    await importCsv(lines('Handle,Variant Metafield: custom.note', 'cap,warm'), shop);
    expect(shop.get('cap')?.variants[0]?.metafields).toMatchObject([{ key: 'note', value: 'warm' }]);
  });

  it('are exported after those of products, and read again', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(packs, shop);
    const before = structuredClone([...shop]);
    const csv = writeCatalogue([...shop.values()], new Map());
    expect(csv.split('\n')[0]?.split(',').slice(-3)).toEqual([
      'note (product.metafields.custom.note)',
      'note (variant.metafields.custom.note)',
      'pack [number_integer] (variant.metafields.custom.pack)',
    ]);
    const { errors } = await importCsv(csv, shop);
    expect(errors).toEqual([]);
    expect([...shop]).toEqual(before);
  });
});

describe('exported metafields', () => {
  it('have one column each, with the type unless it is a line of text', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(tee, shop);
    const [header = ''] = writeCatalogue([...shop.values()], new Map()).split('\n');
    expect(header.split(',').slice(-3)).toEqual([
      'care [list.single_line_text_field] (product.metafields.custom.care)',
      'fabric (product.metafields.custom.fabric)',
      'grams [number_integer] (product.metafields.made.grams)',
    ]);
  });

  it('of one name and several types have a column each, all with the type; a file without one of them removes nothing', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(tee, shop);
    await importCsv(lines('Handle,Title,Variant Price,Metafield: custom.fabric [json]', 'cap,Cap,5,{}'), shop);
    const [header = ''] = writeCatalogue([...shop.values()], new Map()).split('\n');
    expect(header.split(',').filter((heading) => heading.startsWith('fabric'))).toEqual([
      'fabric [json] (product.metafields.custom.fabric)',
      'fabric [single_line_text_field] (product.metafields.custom.fabric)',
    ]);
    await importCsv(lines('Handle,fabric [json] (product.metafields.custom.fabric)', 'tee,'), shop);
    expect(metafieldsOf(shop)).toContainEqual(['custom.fabric', 'single_line_text_field', 'wool']);
  });
});
