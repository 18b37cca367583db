import { describe, expect, it } from 'vitest';
import { codePartsOf } from '../text/codes.js';
import { idsFound, listedProduct, indexWith } from '../fixtures/product-index.fixture.js';

const skus = {
  kettle: 'VX-88431',
  drum: 'TN-24207',
  scarf: 'AB-99123-RED',
  hose: 'GARDEN/HOSE.16CM-7710x',
  screw: 'SC-12-34',
  whole: '5550123',
  part: 'KL-5550123',
};
const index = indexWith(
  Object.entries(skus).map(([id, sku]) =>
    listedProduct(id, { title: `Thing ${id}`, variants: [{ part: '1', minor: 100, sku }] }),
  ),
);

describe('a later part of a SKU', () => {
  it.each([
    ['88431', ['kettle']],
    ['24207', ['drum']],
    ['thing 24207', ['drum']],
    ['99123', ['scarf']],
    ['99123-red', ['scarf']],
    ['99123 RED', ['scarf']],
    ['16cm', ['hose']],
    ['7710x', ['hose']],
    ['VX-88431', ['kettle']],
    ['34', []],
    ['8431', []],
  ])('%s finds %j', (text, ids) => expect(idsFound(index, text)).toEqual(ids));

  it('ranks below a whole SKU', () => expect(idsFound(index, '5550123')[0]).toBe('whole'));

  it('has at least four characters and a digit', () => {
    expect(codePartsOf('AB-99123-RED')).toEqual(['99123', '99123red']);
    expect(codePartsOf('88431')).toEqual([]);
    expect(codePartsOf('AB-BLUE-123')).toEqual([]);
  });
});
