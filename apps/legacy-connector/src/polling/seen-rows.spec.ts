import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSourceConfig } from '../config/read-source-config.js';
import type { TableConfig } from '../config/table-config.js';
import { RowEvents } from '../translation/row-events.js';
import { RowMeanings } from './row-meanings.js';
import { SeenRows } from './seen-rows.js';

const text = readFileSync('data/legacy/tables.json', 'utf8');
const { tables, orders } = parseSourceConfig(text, 'tables.json');
const meaningsOf = (name: string) => {
  const config = tables.find(({ table }) => table === name) as TableConfig;
  const reported: string[] = [];
  const undecided: string[] = [];
  const seen = new SeenRows(new RowEvents(config));
  const meanings = new RowMeanings('erp', config, seen, {
    onUntranslatable: (reason) => void reported.push(reason),
    onUndecided: (reason) => void undecided.push(reason),
  });
  const eventsOf = (...rows: Parameters<RowMeanings['newEventsOf']>[0]) => meanings.newEventsOf(rows).map(({ event }) => event);
  return { meanings, seen, eventsOf, reported, undecided };
};
const stock = (menge: string, lag = 'H1') => ({ mand: '01', artnr: '10-1', lag, menge, res: '0' });
const price = (preis: string, gab = '2026-01-01', artnr: string | null = '10-1') => ({
  mand: '01',
  artnr,
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
    expect(eventsOf(stock('6'))).toMatchObject([{ onHand: 6 }]);
    expect(eventsOf(stock('7'))).toMatchObject([{ onHand: 7 }]);
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

  it('counts no row of an article as gone while one of its rows cannot be found by its values, and says so', () => {
    const { meanings, eventsOf, undecided } = meaningsOf('erp.vkpreis');
    eventsOf(price('1'), price('1', '2026-01-01', '10-2'));
    meanings.beginComparison();
    eventsOf(price('1', 'infinity'), price('1', 'infinity'), price('1', '2026-01-01', null));
    expect(meanings.missing().map(({ articleId }) => articleId)).toEqual(['10-2']);
    expect([undecided.length, meanings.undecided]).toEqual([1, 1]);
    meanings.beginComparison();
    expect(meanings.missing().map(({ articleId }) => articleId)).toEqual(['10-1']);
    expect([undecided.length, meanings.undecided]).toEqual([1, 0]);
  });

  it('forgets the rows that are gone', () => {
    for (const [table, row, isMarked] of [
      ['erp.lagbest', stock('7'), undefined],
      ['erp.lagbest', stock('0'), undefined],
      ['erp.art', article(' '), article('X')],
    ] as const) {
      const { meanings, seen, eventsOf } = meaningsOf(table);
      eventsOf(row);
      expect(seen.size).toBe(1);
      meanings.beginComparison();
      if (isMarked) eventsOf(isMarked);
      meanings.missing();
      expect(seen.size).toBe(0);
    }
  });
});

describe('the configuration of a table that is read by query', () => {
  const changed = (change: object, all = {}) =>
    JSON.stringify({
      ...{ source: 'erp', ...all },
      tables: tables.map((one) => (one.table === 'erp.lagbest' ? { ...one, ...change } : one)),
    });
  it.each([
    ['needs a key', { way: 'query', key: [] }, 'a table that is read by query has a "key"'],
    ['belongs to the way', { poll: { everySeconds: 1 } }, 'only a table that is read by query has "poll"'],
    ['has events of its own', { way: 'query', absent: { type: 'ErpArticleRemoved', fields: {} } }, 'has an event of erp.art'],
    [
      'says the whole key with "absent"',
      { way: 'query', key: ['mand', 'artnr', 'lag', 'platz'] },
      'do not have platz of its "key"',
    ],
    [
      'says each value of the key apart',
      { way: 'query', absent: { type: 'ErpStockChanged', fields: { warehouse: { column: 'lag', as: 'code', codes: {} } } } },
      'do not have lag of its "key"',
    ],
    ['is of one client, or says which', { way: 'query', where: { mand: ['01', '02'] } }, 'do not have mand of its "key"'],
  ])('%s', (_, change, message) => expect(() => parseSourceConfig(changed(change), 'tables.json')).toThrow(message));

  it('is not the stock that orders of the shop book, which would count twice', () => {
    expect(parseSourceConfig(changed({ way: 'query' }), 'tables.json').tables).toHaveLength(tables.length);
    expect(() => parseSourceConfig(changed({ way: 'query' }, { orders }), 'tables.json')).toThrow(
      'erp.lagbest: stock that "orders" books is read by the log',
    );
  });
});
