import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeOf } from '../change/change-event.fixture.js';
import { parseSourceConfig, SourceConfigError } from '../config/read-source-config.js';
import type { TableConfig } from '../config/table-config.js';
import { translateRow, UntranslatableRow } from './translate-row.js';

const text = readFileSync('data/legacy/tables.json', 'utf8');
const { tables } = parseSourceConfig(text, 'tables.json');
const table = (name: string) => tables.find((one) => one.table === name) as TableConfig;
const article = { mand: '01', artnr: '10/1 ', bez1: 'Pan ', txt: null, lief: '', wgr: 'POT', gew: '1.4205', sta: '10', loe: ' ' };
const price = { mand: '01', artnr: '10-1', prl: 'VK', gab: '2026-01-01', gbi: '2026-01-31', preis: '99.0050', waehr: 'EUR' };
const stock = { mand: '01', artnr: '10-1', lag: 'H1', menge: '7.000', res: '0.000' };
const ean = { artnr: '10-1', ean: '4001', einh: 'ST' };
const events = (name: string, change: Parameters<typeof changeOf>[1]) => translateRow(table(name), changeOf(name, change));

describe('a row as an event', () => {
  it('has texts without blanks, no empty ones, codes by their meaning, and an id that a subject allows', () =>
    expect(events('erp.art', { op: 'c', after: article })).toEqual([
      {
        articleId: '10_2f1',
        event: { type: 'ErpArticleChanged', number: '10/1', title: 'Pan', group: 'Cookware', weightGrams: 1421, active: true },
      },
    ]));

  it('has a code without a meaning as it is, whatever its name', () =>
    expect(events('erp.art', { op: 'c', after: { ...article, wgr: 'constructor' } })[0]?.event).toMatchObject({
      group: 'constructor',
    }));

  it('has amounts in minor units, rounded half up without the errors of binary fractions, and days as instants', () =>
    expect(events('erp.vkpreis', { op: 'u', after: price })[0]?.event).toEqual({
      type: 'ErpPriceChanged',
      priceList: 'VK',
      validFrom: '2026-01-01T00:00:00.000Z',
      validUntil: '2026-02-01T00:00:00.000Z',
      price: { minor: 9901, currency: 'EUR' },
    }));

  it('has the former value where the log has it', () => {
    expect(events('erp.lagbest', { op: 'u', before: { ...stock, menge: '9.000' }, after: stock })[0]?.event).toEqual({
      ...{ type: 'ErpStockChanged', warehouse: 'H1', onHand: 7, before: 9 },
    });
    expect(events('erp.lagbest', { op: 'd', before: stock })[0]?.event).toEqual({
      ...{ type: 'ErpStockChanged', warehouse: 'H1', onHand: 0 },
    });
  });

  it('books what the shop has sold when its transaction says so', () =>
    expect(translateRow(table('erp.lagbest'), changeOf('erp.lagbest', { op: 'u', after: stock }), true)[0]?.event).toMatchObject({
      ofShop: true,
    }));
});

describe('a row that exists no more', () => {
  const types = (name: string, change: Parameters<typeof changeOf>[1]) => events(name, change).map(({ event: { type } }) => type);
  it('was deleted, or marked as deleted', () => {
    expect(types('erp.art', { op: 'd', before: { mand: '01', artnr: '10-1' } })).toEqual(['ErpArticleRemoved']);
    expect(types('erp.art', { op: 'u', after: { ...article, loe: 'X' } })).toEqual(['ErpArticleRemoved']);
    expect(types('erp.art', { op: 'r', after: { ...article, loe: 'X' } })).toEqual([]);
  });
  it('is none when it was never meant', () => {
    expect(types('erp.art', { op: 'u', after: { ...article, mand: '02' } })).toEqual([]);
    expect(types('erp.art', { op: 'd', before: { mand: '02', artnr: '10-1' } })).toEqual([]);
    expect(types('erp.ean', { op: 'u', before: { ...ean, einh: 'KT' }, after: { ...ean, einh: 'KT', ean: '1' } })).toEqual([]);
  });
  it('is replaced by its successor where rows have no key', () =>
    expect(events('erp.ean', { op: 'u', before: ean, after: { ...ean, ean: '4002' } }).map(({ event }) => event)).toEqual([
      { type: 'ErpBarcodeRemoved', barcode: '4001' },
      { type: 'ErpBarcodeAssigned', barcode: '4002' },
    ]));
});

describe('what has no meaning', () => {
  it.each([
    ['a price that is no number', 'erp.vkpreis', { ...price, preis: 'NaN' }],
    ['a currency that is none', 'erp.vkpreis', { ...price, waehr: '???' }],
    ['a date that never comes', 'erp.vkpreis', { ...price, gab: 'infinity' }],
    ['an article without a number', 'erp.ean', { ...ean, artnr: '  ' }],
    ['a text that is too long for the contract', 'erp.art', { ...article, bez1: 'x'.repeat(256) }],
  ])('%s is refused by the name of its column', (_, name, after) =>
    expect(() => events(name, { op: 'c', after })).toThrow(UntranslatableRow),
  );
  it('is found in the configuration', () => {
    const wrong = text.replace('"ErpArticleChanged"', '"ErpArticleExploded"').replace('"way": "log"', '"way": "magic"');
    expect(() => parseSourceConfig(wrong, 'tables.json')).toThrow(SourceConfigError);
    expect(() => parseSourceConfig(text.replace('"ErpArticleChanged"', '"ErpArticleExploded"'), 'tables.json')).toThrow(
      'tables.json: erp.art: there is no event ErpArticleExploded of an article',
    );
  });
});
