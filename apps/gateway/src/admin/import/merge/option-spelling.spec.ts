import type { ProductDetails } from '@millrace/contracts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCsv } from './import-csv.fixture.js';

const names = 'Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Price';
const whole = `${names}\nshirt,Shirt,Size,S,Colour,Red,10\nshirt,,,M,,Café,11\n`;

describe('an option value in another spelling', () => {
  let shop: Map<string, ProductDetails>;
  const shirt = () => shop.get('shirt') as ProductDetails;
  const prices = () => shirt().variants.map(({ title, price }) => [title, price.minor]);

  beforeEach(async () => {
    shop = new Map();
    await importCsv(whole, shop);
  });

  it.each([
    ['s', 'Red', ['Option1 Value']],
    ['S', 'RED', ['Option2 Value']],
    ['s', 'red', ['Option1 Value', 'Option2 Value']],
    ['S', 'Red', []],
  ])('%s / %s finds the existing variant, with a report', async (size, colour, columns) => {
    const { errors, notices } = await importCsv(`${names}\nshirt,Shirt,Size,${size},Colour,${colour},12\n`, shop);
    expect([errors, notices.map(({ column }) => column)]).toEqual([[], columns]);
    expect(prices()).toEqual([
      ['S / Red', 1200],
      ['M / Café', 1100],
    ]);
  });

  it('finds it for a decomposed letter too', async () => {
    await importCsv(`${names}\nshirt,Shirt,Size,M,Colour,Cafe\u0301,13\n`, shop);
    expect(prices()[1]).toEqual(['M / Café', 1300]);
  });

  it('gives a new variant the existing spelling', async () => {
    const { notices } = await importCsv(`${names}\nshirt,Shirt,Size,L,Colour,red,14\n`, shop);
    expect(prices()[2]).toEqual(['L / Red', 1400]);
    expect(shirt().options[1]?.values).toEqual(['Red', 'Café']);
    expect(notices).toMatchObject([{ row: 2, reason: '"red" is taken for "Red", which differs in its spelling only' }]);
  });

  it('creates no second variant of a new product', async () => {
    const { errors } = await importCsv(`${names}\ncap,Cap,Size,S,Colour,Red,5\ncap,,,s,,red,6\n`, shop);
    expect(shop.get('cap')?.variants.map(({ title }) => title)).toEqual(['S / Red']);
    expect(errors).toMatchObject([{ row: 3, reason: 'has the options of row 2' }]);
  });

  it('finds the variant when the file lacks an option', async () => {
    await importCsv('Handle,Option1 Name,Option1 Value,Variant Price\nshirt,Size,m,15\n', shop);
    expect(prices()[1]).toEqual(['M / Café', 1500]);
  });

  it('distinguishes existing variants that differ in spelling only', async () => {
    const both = shirt();
    const [small] = both.variants;
    if (!small) throw new Error('no variant');
    const value = { name: 'Size', value: 's' };
    const other = { ...small, id: `${small.id}x`, title: 's / Red', selectedOptions: [value, ...small.selectedOptions.slice(1)] };
    shop.set('shirt', { ...both, variants: [...both.variants, other] });
    const { notices } = await importCsv(`${names}\nshirt,Shirt,Size,s,Colour,Red,20\nshirt,,,S,,Red,21\n`, shop);
    expect([notices, prices().map(([, minor]) => minor)]).toEqual([[], [2100, 1100, 2000]]);
  });

  it('never adds a variant that differs in case only', async () => {
    const value = fc.constantFrom('s', 'm', 'Ärmel', 'X L');
    const shuffled = fc.tuple(value, fc.boolean()).map(([one, up]) => (up ? one.toUpperCase() : one.toLowerCase()));
    await fc.assert(
      fc.asyncProperty(fc.array(shuffled, { minLength: 1, maxLength: 12 }), async (values) => {
        const own = new Map<string, ProductDetails>();
        for (const one of values)
          await importCsv(`Handle,Title,Option1 Name,Option1 Value,Variant Price\nx,X,Size,${one},5\n`, own);
        expect(own.get('x')?.variants.length).toBe(new Set(values.map((one) => one.toLowerCase())).size);
      }),
      { numRuns: 50 },
    );
  });
});
