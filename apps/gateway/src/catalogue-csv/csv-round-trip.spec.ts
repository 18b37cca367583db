import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CatalogueFile, parseCatalogue } from './parse-catalogue.js';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csvOf = (rows: readonly (readonly string[])[], end = '\n') => rows.map((row) => row.map(quoted).join(',')).join(end) + end;
const read = async (csv: string): Promise<CatalogueFile> => {
  const file = await parseCatalogue(csv, 'EUR');
  if ('unreadable' in file) throw new Error(file.unreadable);
  return file;
};

describe('a product CSV', () => {
  it('gives back what was written into it', async () => {
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
        expect(file.faults).toEqual([]);
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
    );
  });
});
