import type { ProductDetails } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.js';
import { parseCatalogue } from './parse-catalogue.js';
import { take } from './taken.fixture.js';

const titlesIn = async (csv: string) => (await take(csv)).products.map(({ details }) => details.title);

describe('line ends', () => {
  it.each([
    ['CRLF header, LF rows', 'Handle,Title,Variant Price,Tags\r\na,A,1,red\nb,B,2,blue\nc,C,3,green\n'],
    ['LF header, CRLF rows', 'Handle,Title,Variant Price,Tags\na,A,1,red\r\nb,B,2,blue\r\nc,C,3,green\r\n'],
    ['CR alone', 'Handle,Title,Variant Price,Tags\ra,A,1,red\rb,B,2,blue\rc,C,3,green'],
    ['all of them', 'Handle,Title,Variant Price,Tags\r\na,A,1,red\rb,B,2,blue\nc,C,3,green'],
  ])('%s', async (_, csv) => {
    const { products, faults } = await take(csv);
    expect(faults).toEqual([]);
    expect(products.map(({ details }) => details.tags)).toEqual([['red'], ['blue'], ['green']]);
  });

  it('inside quotation marks belong to the text', async () => {
    expect(await titlesIn('Handle,Title,Variant Price\r\na,"A\nB\r\nC",1\nb,B,2\n')).toEqual(['A\nB\r\nC', 'B']);
  });
});

describe('separators', () => {
  it.each([
    ['semicolons', 'Handle;Title;Variant Price\na;A, B;1,50\n'],
    ['tabs', 'Handle\tTitle\tVariant Price\na\tA, B\t1.50\n'],
    ['a line that names one', 'sep=;\r\nHandle;Title;Variant Price\r\na;A, B;1.50\r\n'],
    ['a line that names one, after a byte order mark', '\ufeff"sep=|"\nHandle|Title|Variant Price\na|A, B|1.50\n'],
    ['semicolons, with quoted headings', '"Handle";"Title";"Variant Price"\n"a";"A, B";"1.50"\n'],
  ])('%s', async (_, csv) => {
    const { products, faults } = await take(csv);
    expect(faults).toEqual([]);
    expect(products).toMatchObject([{ details: { title: 'A, B', variants: [{ price: { minor: 150 } }] } }]);
  });

  it('counts rows with the line that names the separator', async () => {
    const { faults } = await take('sep=;\nHandle;Title;Variant Price\na;A;free\n');
    expect(faults[0]).toMatchObject({ row: 3, column: 'Variant Price' });
  });
});

describe('a row with more cells than headings', () => {
  it.each([
    ['h,Bottle 1,5,19.90,kitchen', 'an unquoted comma'],
    ['h,Bottle,19,90,kitchen', 'a comma in a price'],
    ['h,Bottle,19.90,a,b,c', 'several'],
  ])('%s is a fault', async (row) => {
    const { products, faults } = await take(`Handle,Title,Variant Price,Tags\n${row}\nok,Ok,1,x\n`);
    expect(products.map(({ details }) => details.handle)).toEqual(['ok']);
    expect(faults).toMatchObject([{ row: 2, handle: 'h', reason: expect.stringContaining('cells for 4 columns') }]);
  });

  it('is a fault also where it ends in an empty cell, and others do not', async () => {
    const { products, faults } = await take('Handle,Title,Variant Price,Tags\nh,Bottle 1,5,19.90,\nok,Ok,1,x\n');
    expect([products.length, faults.length]).toEqual([1, 1]);
  });

  it('is none where every row ends in a separator too many, and a short row says nothing of what it lacks', async () => {
    expect((await take('Handle,Title,Variant Price\na,A,1,\nb,B,2,\n')).faults).toEqual([]);
    const shop = new Map<string, ProductDetails>();
    await take('Handle,Title,Variant Price,Tags\na,A,1,x\n', shop);
    await take('Handle,Title,Variant Price,Tags\na,A,2\n', shop);
    expect(shop.get('a')).toMatchObject({ tags: ['x'], variants: [{ price: { minor: 200 } }] });
  });
});

describe('numbers', () => {
  const stockOf = async (quantity: string) => {
    const file = await take(`Handle,Title,Variant Price,Variant Inventory Qty\na,A,1,"${quantity}"\n`);
    return [file.products[0]?.stock[0]?.onHand, file.faults.length];
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
  ])('%j pieces are %i', async (text, pieces) => expect(await stockOf(text)).toEqual([pieces, 0]));
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
    const { products } = await take(`Handle,Title,Variant Price\na,A,"${text}"\n`);
    expect(products[0]?.details.variants[0]?.price.minor).toBe(minor);
  });
  it('a compare-at price that is none, or not above the price, costs itself', async () => {
    const file = await take('Handle,Title,Variant Price,Variant Compare At Price\na,A,5,x\nb,B,5,5\nc,C,5,0.00\n');
    expect(file.products.map(({ details }) => details.variants[0]?.compareAtPrice)).toEqual([undefined, undefined, undefined]);
    expect([file.faults.map(({ row }) => row), file.notices.map(({ row }) => row)]).toEqual([[2], [3, 4]]);
  });
});

describe('rules of the stock', () => {
  const stock = async (columns: string, cells: string) =>
    (await take(`Handle,Title,Variant Price,${columns}\na,A,1,${cells}\n`)).products[0]?.stock[0];
  it.each([
    ['Variant Inventory Tracker,Variant Inventory Policy', 'shopify,deny', { tracked: true, inventoryPolicy: 'deny' }],
    ['Variant Inventory Tracker,Variant Inventory Policy', ',continue', { tracked: false, inventoryPolicy: 'continue' }],
    ['Inventory tracker,Continue selling when out of stock', 'Shopify,TRUE', { tracked: true, inventoryPolicy: 'continue' }],
    ['Inventory tracker,Continue selling when out of stock', ',DENY', { tracked: false, inventoryPolicy: 'deny' }],
    ['Variant Inventory Policy,Variant Inventory Qty', 'continue,0', { inventoryPolicy: 'continue', onHand: 0 }],
    ['Variant Inventory Policy,Variant Inventory Qty', ',3', { onHand: 3 }],
  ])('%s: %s', async (columns, cells, rules) => {
    const { row: _, variantId: __, ...told } = (await stock(columns, cells)) ?? { row: 0, variantId: '' };
    expect(told).toEqual(rules);
  });
});

describe('handles', () => {
  it.each(['हिन्दी-किताब', 'caf\u00e9', 'কলম', 'کتاب\u200cها', 'ทดสอบ', '茶碗'])('%s is one', async (handle) => {
    const { products, faults } = await take(`Handle,Title,Variant Price\n${handle},T,1\n`);
    expect([faults, products[0]?.details.handle]).toEqual([[], handle.normalize('NFC')]);
  });
  it('composed and decomposed are one', async () => {
    const { products } = await take(
      'Handle,Title,Option1 Name,Option1 Value,Variant Price\ncafe\u0301,T,Size,S,1\nCAF\u00c9,,,M,2\n',
    );
    expect(products).toHaveLength(1);
    expect(products[0]?.details.variants).toHaveLength(2);
  });
  it.each(['\u0301a', 'a b', 'a/b', '-', '😀', 'a\u0000'])('%j is none', async (handle) => {
    expect((await take(`Handle,Title,Variant Price\n"${handle}",T,1\n`)).faults).toMatchObject([{ row: 2, column: 'Handle' }]);
  });
});

describe('the column at fault', () => {
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
    expect((await take(`${header}\n${row}\n`)).faults[0]).toMatchObject({ row: 2, column });
  });
  it('of a text that is shortened is noted', async () => {
    const { notices, products } = await take(`${header}\na,A,Size,S,,,1,,,/a.svg,${'x'.repeat(511)}🎁\n`);
    expect(notices).toMatchObject([{ row: 2, column: 'Image Alt Text' }]);
    expect(products[0]?.details.images[0]?.altText).toBe('x'.repeat(511));
  });
});

describe('columns that are not read', () => {
  it('are told when they hold something, once each', async () => {
    const { notices } = await take(
      `Handle,Title,Variant Price,Variant Grams,Variant Requires Shipping,Cost per item,Title,Google Shopping / MPN,Fabric (product.metafields.custom.fabric),Included / Europe,Price / Europe,,Wholesale
a,A,1,190,TRUE,2.50,Other,MPN-1,wool,TRUE,0.99,x,0.80
b,B,1,0,FALSE,,,,,,,,\n`,
    );
    expect(notices.map(({ column, reason }) => [column, reason.slice(0, 42)])).toEqual([
      ['Variant Grams', 'is not taken: weights are not kept: the pr'],
      ['Variant Requires Shipping', 'is not taken: everything is shipped, and a'],
      ['Cost per item', 'is not taken: what an item costs the merch'],
      ['Title', 'is not read: the column "Title" says the s'],
      ['Google Shopping / MPN', 'is not taken: it is meant for Google Shopp'],
      ['Fabric (product.metafields.custom.fabric)', 'is not taken: metafields are not kept (1 r'],
      ['Included / Europe', 'is not taken: there is one market, and eve'],
      ['Price / Europe', 'is not taken: there is one market and one '],
      ['', 'is not taken: it has no heading (1 row)'],
      ['Wholesale', 'is not taken: no such column is known (1 r'],
    ]);
  });
  it('do not hide an older name for a column', async () => {
    const { products, notices } = await take(
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

describe('a gift card, and a status that is unknown', () => {
  it.each([
    ['Gift Card', 'TRUE'],
    ['Status', 'sold'],
  ])('%s %s: what is new is a draft, and reported', async (column, cell) => {
    const { products, faults } = await take(`Handle,Title,Variant Price,${column}\na,A,1,${cell}\n`);
    expect(products).toMatchObject([{ details: { status: 'draft' } }]);
    expect(faults).toMatchObject([{ row: 2, column }]);
  });
});

describe('bytes', () => {
  const csv = 'Handle,Title,Variant Price\nkaese,Käsebrett „Größe“ – 5 €,5\n';
  const utf16 = (bom: boolean) => Buffer.from(`${bom ? '\ufeff' : ''}${csv}`, 'utf16le');
  const windows1252 = Buffer.from(
    Array.from(csv, (letter) => ({ '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80 })[letter] ?? letter.charCodeAt(0)),
  );
  it.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${csv}`)],
    ['UTF-16 LE with a mark', utf16(true)],
    ['UTF-16 LE', utf16(false)],
    ['UTF-16 BE with a mark', Buffer.from(utf16(true)).swap16()],
    ['UTF-16 BE', Buffer.from(utf16(false)).swap16()],
    ['Windows-1252', windows1252],
  ])('of %s are read', (name, bytes) => {
    const read = decode(bytes);
    expect(read).toMatchObject({ text: csv });
    expect('notice' in read).toBe(name === 'Windows-1252');
  });
  it.each([
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x48, 0, 0, 0])],
    [
      'Shift_JIS',
      Buffer.concat([Buffer.from('Handle,Title\na,'), Buffer.from('93fa967b8cea82cc95b68e9a82c682d082e782aa82c8', 'hex')]),
    ],
    [
      'windows-1251',
      Buffer.concat([
        Buffer.from('Handle,Title\na,'),
        Buffer.from(
          'cfe5f0e5e2eee420ece0f8e8ededfbe920efe5f0e5e2eee420f2e5eaf1f2e020ede020f0f3f1f1eaeee920fff7fbeae52c20eaeef2eef0fbe920ede5f1eaeee6e8f2',
          'hex',
        ),
      ]),
    ],
  ])('of %s are refused by name', (name, bytes) => {
    expect(decode(bytes)).toEqual({ unreadable: expect.stringContaining(name) });
  });
});

describe('a long file', () => {
  it('lets others have their turn', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `p,,Size,v${at},1,1`);
    const csv = `Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty\np,P,Size,v,1,1\n${rows.join('\n')}`;
    let turns = 0;
    let watch: NodeJS.Immediate | undefined;
    const turn = () => {
      turns += 1;
      watch = setImmediate(turn);
    };
    turn();
    const { faults, products } = await take(csv);
    clearImmediate(watch);
    expect(products[0]?.details.variants).toHaveLength(2048);
    expect(faults.map(({ row, reason }) => [row, reason.slice(0, 26)])).toEqual([
      [2050, 'is more than the 2048 vari'],
      [2502, 'is more than the 2500 rows'],
    ]);
    expect(turns).toBeGreaterThan(5);
  });

  it('is refused when it is none', async () => {
    expect(await parseCatalogue('{"a": 1}', 'EUR')).toHaveProperty('unreadable');
  });
});
