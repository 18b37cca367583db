import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importCsv } from './import-csv.fixture.js';

const data = new URL('../../../../../../data/', import.meta.url);
const file = await importCsv(readFileSync(new URL('catalogue.csv', data), 'utf8'));
const { products } = file;

describe('the sample catalogue', () => {
  it('is imported without errors', () => {
    expect(file).toMatchObject({ failed: 0, errors: [] });
  });

  it('has enough products of each kind', () => {
    const variants = products.flatMap(({ details }) => details.variants);
    const types = new Set(products.map(({ details }) => details.productType));
    expect(products.length).toBeGreaterThanOrEqual(120);
    expect(variants.length).toBeGreaterThanOrEqual(300);
    expect(types.size).toBeGreaterThanOrEqual(8);
    expect(variants.some(({ compareAtPrice }) => compareAtPrice)).toBe(true);
    expect(products.flatMap(({ stock }) => stock)).toHaveLength(variants.length);
  });

  it('has an existing picture for each product', () => {
    const pictures = products.map(({ details }) => details.images.map(({ url }) => url));
    expect(pictures.filter((urls) => urls.length === 0)).toEqual([]);
    expect(pictures.flat().filter((url) => !existsSync(new URL(`.${url}`, data)))).toEqual([]);
  });
});
