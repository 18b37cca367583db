import { describe, expect, it } from 'vitest';
import { productIdOf, variantIdOf } from '../../../identity/catalogue-ids.js';
import { type ImportedCatalogue, importCsv } from '../merge/import-csv.fixture.js';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csvOf = (rows: readonly (readonly string[])[], end = '\n') => rows.map((row) => row.map(quoted).join(',')).join(end) + end;
const read = (csv: string): Promise<ImportedCatalogue> => importCsv(csv);

const header = [
  'Handle',
  'Title',
  'Option1 Name',
  'Option1 Value',
  'Variant SKU',
  'Variant Price',
  'Variant Inventory Qty',
  'Image Src',
];
const lamp = ['lamp', 'Lamp', 'Size', 'S', 'L-S', '19.90', '3', '/images/lamp.svg'];
const large = ['lamp', '', '', 'L', 'L-L', '29.90', '0', ''];

describe('a product CSV', () => {
  it('is parsed to products with variants and stock', async () => {
    const id = productIdOf('lamp');
    const [small, tall] = [variantIdOf(id, ['S']), variantIdOf(id, ['L'])];
    const file = await read(csvOf([header, lamp, large]));
    expect(file).toMatchObject({ rows: 2, failed: 0, errors: [] });
    expect(file.products).toEqual([
      {
        id,
        row: 2,
        details: {
          handle: 'lamp',
          title: 'Lamp',
          descriptionHtml: '',
          vendor: '',
          productType: '',
          category: '',
          tags: [],
          seo: {
            title: '',
            description: '',
          },
          status: 'active',
          images: [
            {
              url: '/images/lamp.svg',
              altText: '',
            },
          ],
          options: [
            {
              name: 'Size',
              values: ['S', 'L'],
            },
          ],
          variants: [
            {
              id: small,
              title: 'S',
              sku: 'L-S',
              price: {
                minor: 1990,
                currency: 'EUR',
              },
              selectedOptions: [
                {
                  name: 'Size',
                  value: 'S',
                },
              ],
            },
            {
              id: tall,
              title: 'L',
              sku: 'L-L',
              price: {
                minor: 2990,
                currency: 'EUR',
              },
              selectedOptions: [
                {
                  name: 'Size',
                  value: 'L',
                },
              ],
            },
          ],
        },
        stock: [
          { variantId: small, onHand: 3, row: 2 },
          { variantId: tall, onHand: 0, row: 3 },
        ],
      },
    ]);
  });

  it('is equal with a byte order mark, CRLF, another column order and unknown columns', async () => {
    const plain = await read(csvOf([header, lamp, large]));
    const turned = [header, lamp, large].map((row) => [...row.toReversed(), 'unknown']);
    const { notices, ...others } = await read(`\ufeff${csvOf(turned, '\r\n')}`);
    expect({ ...others, notices: [] }).toEqual(plain);
    expect(notices).toEqual([{ row: 1, column: 'unknown', reason: 'is not taken: no such column is known (2 rows)' }]);
  });

  it('may have the headings of newer releases', async () => {
    const names = [
      'URL handle',
      'Title',
      'Option1 name',
      'Option1 value',
      'SKU',
      'Price',
      'Inventory quantity',
      'Product image URL',
    ];
    expect(await read(csvOf([names, lamp, large]))).toEqual(await read(csvOf([header, lamp, large])));
  });

  it('has texts, category, status, pictures and compare-at prices where they are given', async () => {
    const names = ['Handle', 'Title', 'Body (HTML)', 'Vendor', 'Category', 'Type', 'Tags', 'Status', 'Variant Price'];
    const more = ['Variant Compare At Price', 'Image Src', 'Image Position', 'Image Alt Text', 'Variant Image', 'SEO Title'];
    const {
      products: [product],
    } = await read(
      csvOf([
        [...names, ...more],
        [
          'Lamp',
          'Lamp',
          'Two\nlines, "quoted"',
          'Fern',
          'Home > Light',
          'Lamps',
          'oak, warm,oak ,',
          'Draft',
          '10',
          '12',
          '/b.svg',
          '2',
          'back',
          '/v.svg',
          'Buy',
        ],
        ['lamp', '', '', '', '', '', '', '', '', '', '/a.svg', '1', 'front', '', ''],
      ]),
    );
    expect(product?.details).toMatchObject({
      handle: 'lamp',
      descriptionHtml: 'Two\nlines, "quoted"',
      vendor: 'Fern',
      category: 'Home > Light',
      productType: 'Lamps',
      tags: ['oak', 'warm'],
      status: 'draft',
      seo: {
        title: 'Buy',
        description: '',
      },
      options: [],
      images: [
        {
          url: '/a.svg',
          altText: 'front',
        },
        {
          url: '/b.svg',
          altText: 'back',
        },
        {
          url: '/v.svg',
          altText: '',
        },
      ],
      variants: [
        {
          title: 'Default Title',
          price: { minor: 1e3 },
          compareAtPrice: { minor: 1200 },
          imageUrl: '/v.svg',
          selectedOptions: [],
        },
      ],
    });
  });

  it('has no options where Shopify writes its placeholder for none', async () => {
    const {
      products: [product],
    } = await read(csvOf([header, ['mug', 'Mug', 'Title', 'Default Title', '', '5', '', '']]));
    expect(product?.details).toMatchObject({ options: [], variants: [{ title: 'Default Title', selectedOptions: [] }] });
    expect(product?.stock).toEqual([]);
  });

  it('is a draft when it is not published', async () => {
    const {
      products: [product],
    } = await read('Handle,Title,Published,Variant Price\nmug,Mug,FALSE,5\n');
    expect(product?.details.status).toBe('draft');
  });
});
