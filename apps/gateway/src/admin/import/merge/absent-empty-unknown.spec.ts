import type { ProductDetails } from '@millrace/contracts';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCsv } from './import-csv.fixture.js';

const whole = `Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Barcode,Variant Price,Variant Compare At Price,Image Src,Image Alt Text,Variant Image,SEO Title,SEO Description,Status
lamp,Lamp,<p>Bright</p>,Fern,Home > Light,Lamps,"oak, warm",TRUE,Size,S,L-S,4006381333931,19.90,25.00,/a.svg,front,/s.svg,Buy a lamp,It is bright,draft
lamp,,,,,,,,,M,L-M,,29.90,,/b.svg,back,,,,
mug,Mug,,Kiln,,,,TRUE,Title,Default Title,MUG,,5,,,,,,,archived
`;

describe('a file for existing products', () => {
  let shop: Map<string, ProductDetails>;
  let before: Map<string, ProductDetails>;
  const after = async (csv: string) => {
    const { errors, notices } = await importCsv(csv, shop);
    return { errors, notices, lamp: shop.get('lamp'), mug: shop.get('mug') };
  };
  const known = (handle: string) => before.get(handle) as ProductDetails;
  const small = () => known('lamp').variants[0];
  const medium = () => known('lamp').variants[1];

  beforeEach(async () => {
    shop = new Map();
    expect((await importCsv(whole, shop)).errors).toEqual([]);
    before = structuredClone(shop);
  });

  it('changes nothing when it is repeated', async () => {
    await importCsv(whole, shop);
    expect(shop).toEqual(before);
  });

  it('changes prices only when it has only prices', async () => {
    const { lamp, mug, errors } = await after(
      'Handle,Title,Option1 Name,Option1 Value,Variant Price\nlamp,Lamp,Size,S,21\nlamp,,,M,31\nmug,Mug,Title,Default Title,6\n',
    );
    expect(errors).toEqual([]);
    const [s, m] = [small(), medium()];
    expect(lamp).toEqual({
      ...known('lamp'),
      variants: [
        { ...s, price: { minor: 2100, currency: 'EUR' } },
        { ...m, price: { minor: 3100, currency: 'EUR' } },
      ],
    });
    expect(mug).toMatchObject({ status: 'archived', vendor: 'Kiln', variants: [{ sku: 'MUG', price: { minor: 600 } }] });
  });

  it.each([
    ['Handle,Title,Variant Price\nlamp,Lamp,9\n', 'it has no column for Size'],
    ['Handle,Variant Price\nlamp,9\n', 'it has no column for Size'],
    ['Handle,Title,Option1 Name,Option1 Value,Variant Price\nlamp,Lamp,Title,Default Title,9\n', 'it has no column for Size'],
    ['Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Price\nlamp,Lamp,Size,S,Colour,Red,9\n', 'Size'],
  ])('removes no variant with %j', async (csv, why) => {
    const { lamp, errors } = await after(csv);
    expect(lamp).toEqual(known('lamp'));
    expect(errors).toMatchObject([{ row: 2, handle: 'lamp', reason: expect.stringContaining(why) }]);
  });

  it('finds the only variant of a product without its options, and one of several by its SKU', async () => {
    const { lamp, mug, errors } = await after('Handle,Variant SKU,Variant Price\nmug,MUG,7\nlamp,L-M,33\n');
    expect(errors).toEqual([]);
    expect(mug?.variants).toMatchObject([{ price: { minor: 700 } }]);
    expect(lamp?.variants.map(({ price }) => price.minor)).toEqual([1990, 3300]);
  });

  it('keeps unmentioned variants, and appends new ones', async () => {
    const { lamp, errors } = await after('Handle,Option1 Name,Option1 Value,Variant Price\nlamp,Size,L,39.90\nlamp,,M,28\n');
    expect(errors).toEqual([]);
    expect(lamp?.variants.map(({ title, price }) => [title, price.minor])).toEqual([
      ['S', 1990],
      ['M', 2800],
      ['L', 3990],
    ]);
    expect(lamp?.options).toEqual([{ name: 'Size', values: ['S', 'M', 'L'] }]);
  });

  it('clears fields with empty cells', async () => {
    const names = 'Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,SEO Title,SEO Description,Image Src';
    const { lamp } = await after(
      `${names},Option1 Name,Option1 Value,Variant SKU,Variant Barcode,Variant Compare At Price,Variant Image\nlamp,Lamp,,,,,,,,,Size,S,,,,\n`,
    );
    expect(lamp).toMatchObject({ descriptionHtml: '', vendor: '', category: '', productType: '', tags: [], images: [] });
    expect(lamp?.seo).toEqual({ title: '', description: '' });
    expect(lamp?.variants[0]).toEqual({
      id: small()?.id,
      title: 'S',
      sku: '',
      price: { minor: 1990, currency: 'EUR' },
      selectedOptions: [{ name: 'Size', value: 'S' }],
    });
    expect(lamp?.variants[1]).toEqual(medium());
  });

  it('keeps fields that cannot be empty, with a report', async () => {
    const { lamp, errors } = await after('Handle,Title,Option1 Name,Option1 Value,Variant Price,Status\nlamp,,Size,S,,\n');
    expect(lamp).toEqual(known('lamp'));
    expect(errors.map(({ column, reason }) => [column, reason])).toEqual([
      ['Title', 'is missing: the title stays'],
      ['Variant Price', 'is missing: the price stays'],
    ]);
  });

  it.each([
    ['Status', 'sold out'],
    ['Status', 'activ'],
    ['Published', 'perhaps'],
    ['Vendor', 'v'.repeat(256)],
    ['Product Category', 'c'.repeat(501)],
    ['Type', 't\0'],
    ['SEO Title', 's'.repeat(600)],
    ['SEO Description', 's'.repeat(2001)],
    ['Title', 'x'.repeat(256)],
    ['Variant Price', 'x'],
    ['Variant Price', '19.905'],
    ['Variant Compare At Price', 'much'],
    ['Variant Barcode', '4,00638E+12'],
    ['Variant SKU', 'x'.repeat(256)],
    ['Variant Image', 'ftp://x/y'],
  ])('imports everything except the cell when %s is %j', async (column, cell) => {
    const { lamp, errors } = await after(
      `Handle,Option1 Name,Option1 Value,Image Alt Text,Tags,${column}\nlamp,Size,S,,new,"${cell}"\n`,
    );
    expect(errors).toMatchObject([{ row: 2, column, handle: 'lamp' }]);
    expect(lamp).toEqual({ ...known('lamp'), tags: ['new'] });
  });

  it('renames an option for every variant, and accepts option columns in another order', async () => {
    const { lamp } = await after('Handle,Option1 Name,Option1 Value,Variant Price\nlamp,Größe,S,19.90\n');
    expect(lamp?.options).toEqual([{ name: 'Größe', values: ['S', 'M'] }]);
    expect(lamp?.variants.map(({ id, selectedOptions }) => [id, selectedOptions[0]?.name])).toEqual([
      [small()?.id, 'Größe'],
      [medium()?.id, 'Größe'],
    ]);
  });

  it.each([
    ['draft', 'TRUE', 'draft'],
    ['', 'FALSE', 'draft'],
    ['active', 'TRUE', 'active'],
    ['ACTIVE', 'false', 'draft'],
    ['archived', 'FALSE', 'archived'],
    ['Unlisted', '', 'active'],
  ])('has the status %j, published %j: %s', async (status, published, expected) => {
    const { lamp } = await after(`Handle,Status,Published\nlamp,${status},${published}\n`);
    expect(lamp).toMatchObject({ status: expected });
    expect(lamp?.unlisted).toBe(status === 'Unlisted' ? true : undefined);
  });

  it('is listed again when it says active, and stays unlisted without a status', async () => {
    await after('Handle,Status\nlamp,unlisted\n');
    expect((await after('Handle,Vendor\nlamp,Moss\n')).lamp).toMatchObject({ unlisted: true, vendor: 'Moss' });
    expect((await after('Handle,Status\nlamp,active\n')).lamp).not.toHaveProperty('unlisted');
  });
});
