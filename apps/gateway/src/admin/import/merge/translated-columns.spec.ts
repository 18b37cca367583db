import { type ProductDetails, textDigest } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { importCsv } from './import-csv.fixture.js';

const lines = (...rows: readonly string[]) => rows.join('\n');
const head =
  'Handle,Title,Option1 Name,Option1 Value,Variant Price,Title [de],Option1 Name [DE],Option1 Value [de],SEO Title [pt-br]';
const lamp = lines(head, 'lamp,Lamp,Colour,Blue,10,Lampe,Farbe,Blau,Lâmpada', 'lamp,,,Red,10,,,Rot,');
const translationsOf = (shop: ReadonlyMap<string, ProductDetails>) =>
  shop.get('lamp')?.translations?.map(({ locale, key, part = [], value }) => [locale, key, ...part, value]);

describe('columns with a language', () => {
  it('have the translations of the texts of their row', async () => {
    const shop = new Map<string, ProductDetails>();
    const { errors, notices } = await importCsv(lamp, shop);
    expect([errors, notices.filter(({ column }) => column !== undefined)]).toEqual([[], []]);
    expect(translationsOf(shop)).toEqual([
      ['de', 'name', 'Colour', 'Blue', 'Blau'],
      ['de', 'name', 'Colour', 'Red', 'Rot'],
      ['de', 'name', 'Colour', 'Farbe'],
      ['de', 'title', 'Lampe'],
      ['pt-BR', 'meta_title', 'Lâmpada'],
    ]);
  });

  it('leave what is not in the file, and remove what is empty', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(lamp, shop);
    await importCsv(lines('Handle,Title [de],Type [de]', 'lamp,,'), shop);
    expect(translationsOf(shop)?.map(([locale, key]) => [locale, key])).toEqual([
      ['de', 'name'],
      ['de', 'name'],
      ['de', 'name'],
      ['pt-BR', 'meta_title'],
    ]);
  });

  it('that stay while the text changes are outdated', async () => {
    const shop = new Map<string, ProductDetails>();
    await importCsv(lamp, shop);
    await importCsv(lamp.replace('lamp,Lamp', 'lamp,Floor lamp'), shop);
    const digests = () =>
      shop
        .get('lamp')
        ?.translations?.filter(({ key }) => key === 'title')
        .map(({ digest }) => digest);
    expect(digests()).toEqual([textDigest('Lamp')]);
    await importCsv(lamp.replace('lamp,Lamp', 'lamp,Floor lamp').replace('Lampe', 'Stehlampe'), shop);
    expect(digests()).toEqual([textDigest('Floor lamp')]);
  });

  it('name the cell that is too long', async () => {
    const { errors } = await importCsv(lines('Handle,Title,Variant Price,Title [de]', `lamp,Lamp,10,${'x'.repeat(256)}`));
    expect(errors).toMatchObject([{ row: 2, column: 'Title', handle: 'lamp', reason: expect.stringContaining('"de"') }]);
  });

  it('of columns that are not translated are told to be unknown', async () => {
    const { notices } = await importCsv(lines('Handle,Title,Variant Price,Vendor [de]', 'lamp,Lamp,10,Leuchtenwerk'));
    expect(notices.map(({ column }) => column)).toContain('Vendor [de]');
  });
});
