import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSourceConfig } from '../config/read-source-config.js';
import type { TableConfig } from '../config/table-config.js';
import { RowEvents } from '../translation/row-events.js';
import { RowMeanings } from './row-meanings.js';
import { SeenRows } from './seen-rows.js';

const text = readFileSync('data/legacy/tables.json', 'utf8');
const { tables } = parseSourceConfig(text, 'tables.json');
const meaningsOf = (name: string) => {
  const config = tables.find(({ table }) => table === name) as TableConfig;
  const reported: string[] = [];
  const meanings = new RowMeanings('erp', config, new SeenRows(new RowEvents(config)), (reason) => reported.push(reason));
  const eventsOf = (...rows: Parameters<RowMeanings['newEventsOf']>[0]) => meanings.newEventsOf(rows).map(({ event }) => event);
  return { meanings, eventsOf, reported };
};
const stock = (menge: string, lag = 'H1') => ({ mand: '01', artnr: '10-1', lag, menge, res: '0' });
const price = (preis: string, gab = '2026-01-01') => ({
  mand: '01',
  artnr: '10-1',
  prl: 'VK',
  gab,
  gbi: null,
  preis,
  waehr: 'EUR',
});
const article = (loe: string) => ({ mand: '01', artnr: '10-1', bez1: 'Pan', sta: '10', loe });

describe('rows that are read again and again', () => {
  it('mean something once, until they change', () => {
    const { eventsOf } = meaningsOf('erp.lagbest');
    expect(eventsOf(stock('7'), stock('7'), stock('0', 'A2'))).toEqual([
      { type: 'ErpStockChanged', warehouse: 'H1', onHand: 7 },
      { type: 'ErpStockChanged', warehouse: 'A2', onHand: 0 },
    ]);
    expect(eventsOf(stock('7'), stock('0', 'A2'))).toEqual([]);
    expect(eventsOf(stock('6'), stock('7'))).toMatchObject([{ onHand: 6 }, { onHand: 7 }]);
  });

  it('that are marked as deleted are gone once, and say nothing when they never existed', () => {
    const { eventsOf } = meaningsOf('erp.art');
    expect(eventsOf(article('X'))).toEqual([]);
    expect(eventsOf(article(' ')).map(({ type }) => type)).toEqual(['ErpArticleChanged']);
    expect(eventsOf(article('X'), article('X'))).toEqual([{ type: 'ErpArticleRemoved', number: '10-1' }]);
  });
});

describe('a comparison of all rows', () => {
  it('finds those that are gone, once', () => {
    const { meanings, eventsOf } = meaningsOf('erp.vkpreis');
    eventsOf(price('1'), price('2', '2026-02-01'), price('3', '2026-03-01'));
    meanings.beginComparison();
    eventsOf(price('2', '2026-02-01'));
    const gone = ['2026-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'];
    expect(meanings.missing()).toEqual(
      gone.map((validFrom) => ({ articleId: '10-1', event: { type: 'ErpPriceRemoved', priceList: 'VK', validFrom } })),
    );
    expect(meanings.missing()).toEqual([]);
    expect(eventsOf(price('1'))).toMatchObject([{ type: 'ErpPriceChanged', validFrom: gone[0] }]);
  });

  it('does not count a row as gone whose values have no meaning, and reports it once', () => {
    const { meanings, eventsOf, reported } = meaningsOf('erp.vkpreis');
    eventsOf(price('1'));
    meanings.beginComparison();
    expect(eventsOf(price('NaN'), price('NaN'))).toEqual([]);
    expect([meanings.missing(), reported.length]).toEqual([[], 1]);
  });

  it('counts nothing as gone when a row cannot be found by its values', () => {
    const { meanings, eventsOf } = meaningsOf('erp.vkpreis');
    eventsOf(price('1'));
    meanings.beginComparison();
    eventsOf(price('1', 'infinity'));
    expect(meanings.missing()).toEqual([]);
  });
});

describe('the configuration of a table that is read by query', () => {
  const changed = (change: object) =>
    JSON.stringify({ source: 'erp', tables: tables.map((one) => (one.table === 'erp.lagbest' ? { ...one, ...change } : one)) });
  it.each([
    ['needs a key', { way: 'query', key: [] }, 'a table that is read by query has a "key"'],
    ['belongs to the way', { poll: { everySeconds: 1 } }, 'only a table that is read by query has "poll"'],
    ['has events of its own', { way: 'query', absent: { type: 'ErpArticleRemoved', fields: {} } }, 'has an event of erp.art'],
  ])('%s', (_, change, message) => expect(() => parseSourceConfig(changed(change), 'tables.json')).toThrow(message));
});
