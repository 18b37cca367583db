import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../catalogue-file/parse-catalogue.js';
import { type ImportedCatalogue, importCsv } from './import-csv.fixture.js';

const heading = 'Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty,Image Src,Status';
const read = (...lines: readonly string[]): Promise<ImportedCatalogue> => importCsv([heading, ...lines].join('\n'));
const titles = ({ products }: ImportedCatalogue) => products.map(({ details }) => details.title);
const variants = ({ products }: ImportedCatalogue) =>
  products.flatMap(({ details }) => details.variants.map(({ title }) => title));

describe('a file with invalid rows', () => {
  it.each([
    ['mug,,Size,L,x,1,,', 'Variant Price', '"x" is not an amount of EUR'],
    ['mug,,Size,L,-1,1,,', 'Variant Price', '"-1" is not an amount of EUR'],
    ['mug,,Size,L,,1,,', 'Variant Price', 'is missing'],
    ['mug,,Size,,5,1,,', 'Option1 Value', 'the value of Size is missing'],
    ['mug,,Size,S,5,1,,', 'Option1 Value', 'has the options of row 2'],
  ])('omits the variant of %s and imports the rest', async (row, column, reason) => {
    const file = await read('mug,Mug,Size,S,5,1,,', row, 'cup,Cup,,,3,1,,');
    expect(file.errors).toEqual([{ row: 3, column, handle: 'mug', reason }]);
    expect(variants(file)).toEqual(['S', 'Default Title']);
  });

  it.each([
    ['mug,,Size,L,5,1.5,,', '"1.5" is not a number of pieces: it is not taken'],
    ['mug,,Size,L,5,99999999999,,', '"99999999999" is not a number of pieces: it is not taken'],
    ['mug,,Size,L,5,1.000,,', '"1.000" is not a number of pieces: it is not taken'],
    ['mug,,Size,L,5,many,,', '"many" is not a number of pieces: it is not taken'],
  ])('omits only the quantity of %s', async (row, reason) => {
    const file = await read('mug,Mug,Size,S,5,1,,', row);
    expect(file.errors).toEqual([{ row: 3, column: 'Variant Inventory Qty', handle: 'mug', reason }]);
    expect(variants(file)).toEqual(['S', 'L']);
    expect(file.products[0]?.stock.map(({ onHand }) => onHand)).toEqual([1]);
  });

  it('reports a row without effect', async () => {
    const { notices, errors } = await read('mug,Mug,Size,S,5,1,,', 'mug,,,,,,,');
    expect([notices, errors]).toMatchObject([[{ row: 3, reason: 'tells neither a variant nor a picture' }], []]);
  });

  it('imports a product whose first variant is invalid', async () => {
    const file = await read('mug,Mug,Size,S,free,1,,', 'mug,,,L,5,1,,');
    expect(file).toMatchObject({ failed: 0, errors: [{ row: 2, column: 'Variant Price' }] });
    expect(variants(file)).toEqual(['L']);
  });

  it.each([
    ['no title', 'mug,,,,5,1,,', 'Title'],
    ['a title that is too long', `mug,${'x'.repeat(256)},,,5,1,,`, 'Title'],
    ['a title with a null character', 'mug,M\0ug,,,5,1,,', 'Title'],
  ])('omits a product with %s', async (_, row, column) => {
    const file = await read(row, 'cup,Cup,,,3,1,,');
    expect(file.failed).toBe(1);
    expect(file.errors[0]).toMatchObject({ row: 2, column, handle: 'mug' });
    expect(titles(file)).toEqual(['Cup']);
  });

  it('omits a product without a valid variant', async () => {
    const file = await read('mug,Mug,,,free,1,,', 'cup,Cup,,,3,1,,');
    expect(file.errors.map(({ row, reason }) => [row, reason])).toEqual([
      [2, '"free" is not an amount of EUR'],
      [2, 'no good variant is left: the product is left out'],
    ]);
    expect(file.failed).toBe(1);
  });

  it('omits rows without a product', async () => {
    const file = await read(',Mug,,,5,1,,', '../mug,Mug,,,5,1,,', 'cup,Cup,,,3,1,,');
    expect(file.errors).toEqual([
      { row: 2, column: 'Handle', reason: 'is missing' },
      { row: 3, column: 'Handle', handle: '../mug', reason: 'may hold letters, digits and dashes only' },
    ]);
    expect(titles(file)).toEqual(['Cup']);
  });

  it('omits only a picture with an invalid URL', async () => {
    const file = await read('mug,Mug,,,5,1,javascript:run(),');
    expect(file.errors).toMatchObject([{ row: 2, column: 'Image Src' }]);
    expect(titles(file)).toEqual(['Mug']);
  });

  it('counts rows as a spreadsheet does, and treats stray quotation marks as text', async () => {
    const file = await read('cup,Cup,,,3,1,,', 'mug,M"u"g,,,5,1,,', '', 'jug,"J\nug",,,4,1,,', 'pot,Pot,,,free,1,,');
    expect(file.errors.map(({ row }) => row)).toEqual([6, 6]);
    expect(titles(file)).toEqual(['Cup', 'M"u"g', 'J\nug']);
    expect(file.rows).toBe(4);
  });
});

describe('an unreadable file', () => {
  it.each([
    ['', 'it is empty'],
    ['\n\n', 'it is empty'],
    ['a,b\n1,2\n', 'it has no header with the column Handle'],
    ['Handle,Title,Variant Price\nmug,"Mug,5\ncup,Cup,3\n', 'row 2 opens a quotation mark that is never closed'],
  ])('%j', async (csv, unreadable) => {
    expect(await parseCatalogue(csv, 'EUR')).toEqual({ unreadable });
  });

  it('any text is parsed or refused, and never throws', { timeout: 60_000 }, async () => {
    const part = fc.constantFrom(
      'Handle',
      'Title',
      'Variant Price',
      ',',
      '"',
      '\n',
      '\r\n',
      'mug',
      '5',
      ' ',
      '\0',
      ';',
      '\ufeff',
      '\ud800',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 60 }), async (parts) => {
        await parseCatalogue(parts.join(''), 'EUR');
        await parseCatalogue(`Handle,Title,Variant Price\n${parts.join('')}`, 'EUR');
      }),
      { numRuns: 200 },
    );
  });
});
