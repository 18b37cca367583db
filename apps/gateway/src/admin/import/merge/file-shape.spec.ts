import type { ProductDetails } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { decode } from '../csv/decode.js';
import { parseCatalogue } from '../catalogue-file/parse-catalogue.js';
import { importCsv } from './import-csv.fixture.js';

const titlesIn = async (csv: string) => (await importCsv(csv)).products.map(({ details }) => details.title);

describe('line ends', () => {
  it.each([
    ['CRLF header, LF rows', 'Handle,Title,Variant Price,Tags\r\na,A,1,red\nb,B,2,blue\nc,C,3,green\n'],
    ['LF header, CRLF rows', 'Handle,Title,Variant Price,Tags\na,A,1,red\r\nb,B,2,blue\r\nc,C,3,green\r\n'],
    ['CR alone', 'Handle,Title,Variant Price,Tags\ra,A,1,red\rb,B,2,blue\rc,C,3,green'],
    ['all of them', 'Handle,Title,Variant Price,Tags\r\na,A,1,red\rb,B,2,blue\nc,C,3,green'],
  ])('%s', async (_, csv) => {
    const { products, errors } = await importCsv(csv);
    expect(errors).toEqual([]);
    expect(products.map(({ details }) => details.tags)).toEqual([['red'], ['blue'], ['green']]);
  });

  it('inside quotation marks are part of the text', async () => {
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
    const { products, errors } = await importCsv(csv);
    expect(errors).toEqual([]);
    expect(products).toMatchObject([{ details: { title: 'A, B', variants: [{ price: { minor: 150 } }] } }]);
  });

  it('counts rows with the line that names the separator', async () => {
    const { errors } = await importCsv('sep=;\nHandle;Title;Variant Price\na;A;free\n');
    expect(errors[0]).toMatchObject({ row: 3, column: 'Variant Price' });
  });
});

describe('a row with more cells than headings', () => {
  it.each([
    ['h,Bottle 1,5,19.90,kitchen', 'an unquoted comma'],
    ['h,Bottle,19,90,kitchen', 'a comma in a price'],
    ['h,Bottle,19.90,a,b,c', 'several'],
  ])('%s is an error', async (row) => {
    const { products, errors } = await importCsv(`Handle,Title,Variant Price,Tags\n${row}\nok,Ok,1,x\n`);
    expect(products.map(({ details }) => details.handle)).toEqual(['ok']);
    expect(errors).toMatchObject([{ row: 2, handle: 'h', reason: expect.stringContaining('cells for 4 columns') }]);
  });

  it('is an error also when it ends with an empty cell and other rows do not', async () => {
    const { products, errors } = await importCsv('Handle,Title,Variant Price,Tags\nh,Bottle 1,5,19.90,\nok,Ok,1,x\n');
    expect([products.length, errors.length]).toEqual([1, 1]);
  });

  it('is accepted when every row ends with an extra separator, and a short row leaves its missing columns unchanged', async () => {
    expect((await importCsv('Handle,Title,Variant Price\na,A,1,\nb,B,2,\n')).errors).toEqual([]);
    const shop = new Map<string, ProductDetails>();
    await importCsv('Handle,Title,Variant Price,Tags\na,A,1,x\n', shop);
    await importCsv('Handle,Title,Variant Price,Tags\na,A,2\n', shop);
    expect(shop.get('a')).toMatchObject({ tags: ['x'], variants: [{ price: { minor: 200 } }] });
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
  ])('of %s are decoded', (name, bytes) => {
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
  it('yields to the event loop', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `p,,Size,v${at},1,1`);
    const csv = `Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty\np,P,Size,v,1,1\n${rows.join('\n')}`;
    let turns = 0;
    let watch: NodeJS.Immediate | undefined;
    const turn = () => {
      turns += 1;
      watch = setImmediate(turn);
    };
    turn();
    const { errors, products } = await importCsv(csv);
    clearImmediate(watch);
    expect(products[0]?.details.variants).toHaveLength(2048);
    expect(errors.map(({ row, reason }) => [row, reason.slice(0, 26)])).toEqual([
      [2050, 'is more than the 2048 vari'],
      [2502, 'is more than the 2500 rows'],
    ]);
    expect(turns).toBeGreaterThan(5);
  });

  it('is refused when it is not a CSV file', async () => {
    expect(await parseCatalogue('{"a": 1}', 'EUR')).toHaveProperty('unreadable');
  });
});
