import type { ProductDetails } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { importCsv } from './import-csv.fixture.js';
import { writeCatalogue } from '../catalogue-file/write-catalogue.js';

const shopWith = async (price: string, compareAt: string) => {
  const shop = new Map<string, ProductDetails>();
  await importCsv(`Handle,Title,Variant Price,Variant Compare At Price\ncmp1,C,${price},${compareAt}\n`, shop);
  return shop;
};
const pricesIn = (shop: ReadonlyMap<string, ProductDetails>) => {
  const [variant] = shop.get('cmp1')?.variants ?? [];
  return [variant?.price.minor, variant?.compareAtPrice?.minor];
};

describe('a compare-at price that is not above the price', () => {
  it.each([
    ['15,14', 1500],
    ['15,15', 1500],
    ['15,0', 1500],
    [',9', 1000],
  ])('%s is reported, and the former one stays', async (cells, price) => {
    const shop = await shopWith('10', '20');
    const { notices } = await importCsv(`Handle,Variant Price,Variant Compare At Price\ncmp1,${cells}\n`, shop);
    expect(notices).toMatchObject([{ row: 2, column: 'Variant Compare At Price' }]);
    expect(pricesIn(shop)).toEqual([price, 2000]);
  });

  it('stays absent, and an empty cell clears it', async () => {
    const none = await shopWith('10', '');
    await importCsv('Handle,Variant Compare At Price\ncmp1,9\n', none);
    expect(pricesIn(none)).toEqual([1000, undefined]);
    const some = await shopWith('10', '12');
    await importCsv('Handle,Variant Price,Variant Compare At Price\ncmp1,15,\n', some);
    expect(pricesIn(some)).toEqual([1500, undefined]);
  });

  it('stays when only the price changes, and its export changes and reports nothing', async () => {
    const shop = await shopWith('10', '12');
    await importCsv('Handle,Variant Price\ncmp1,15\n', shop);
    expect(pricesIn(shop)).toEqual([1500, 1200]);
    const { notices, errors } = await importCsv(writeCatalogue([...shop.values()], new Map()), shop);
    expect([notices, errors]).toEqual([[], []]);
    expect(pricesIn(shop)).toEqual([1500, 1200]);
  });
});
