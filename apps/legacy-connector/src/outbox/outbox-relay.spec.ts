import { describe, expect, it } from 'vitest';
import type { OutboxTable } from '../config/outbox-config.js';
import { parseSourceConfig } from '../config/read-source-config.js';
import { OutboxRelay } from './outbox-relay.js';

const config: OutboxTable = {
  ...{ table: 'erp.ausgang', way: 'outbox', key: ['id'], article: 'artnr', type: 'art', payload: 'daten' },
  events: { EAN: { type: 'ErpBarcodeAssigned', fields: { barcode: 'daten.codes.0' } } },
};
const rowOf = (id: number, daten = `{"codes": [${id}]}`) => ({ id: String(id), artnr: '10-1', art: 'EAN', daten });
const relayOf = (complete: boolean) => {
  const reported: string[] = [];
  const progress = [{ table: config.table, rows: 0, complete }];
  const relay = new OutboxRelay('erp', config, progress, (reason) => reported.push(reason));
  const closes = (...[rows, isLast]: Parameters<OutboxRelay['closes']>) => codesOf(relay.closes(rows, isLast));
  return { relay, closes, inserted: (id: number) => codesOf(relay.inserted(rowOf(id))), reported };
};
const codesOf = (events: ReturnType<OutboxRelay['closes']>) => events.map(({ event }) => 'barcode' in event && event.barcode);

describe('the rows of an outbox', () => {
  it('that exist come first, then those that are new since the chunk began, each once', () => {
    const { relay, closes, inserted } = relayOf(false);
    expect(inserted(1)).toEqual([]);
    relay.opens();
    expect([inserted(3), inserted(4)]).toEqual([[], []]);
    expect(closes([rowOf(1), rowOf(2), rowOf(3)], true)).toEqual(['1', '2', '3', '4']);
    expect(inserted(5)).toEqual(['5']);
    expect(closes([rowOf(4), rowOf(5)], true)).toEqual([]);
  });

  it('wait in the table while it has more than a chunk', () => {
    const { relay, closes, inserted } = relayOf(false);
    relay.opens();
    expect([inserted(9), closes([rowOf(1)], false), relay.isLive]).toEqual([[], ['1'], false]);
    relay.opens();
    expect([closes([rowOf(9)], true), relay.isLive]).toEqual([['9'], true]);
  });

  it('that the stream has are not relayed again, and may be deleted', () => {
    const { relay, closes } = relayOf(false);
    relay.known([relay.idOf(rowOf(1))]);
    const other = { ...rowOf(3), art: 'OTHER' };
    expect(closes([rowOf(1), rowOf(2, '7'), rowOf(2, '{'), other], true)).toEqual([]);
    expect(relay.done([rowOf(1), rowOf(2), other]).map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('without a meaning are reported once', () => {
    const { closes, reported } = relayOf(true);
    for (const daten of ['{', '{', '{"codes": []}']) closes([rowOf(1, daten)], true);
    expect(reported).toEqual(['erp.ausgang: daten is no JSON (it stays in the outbox)']);
  });

  it('have events of the contract alone', () => {
    const text = JSON.stringify({ source: 'erp', tables: [{ ...config, events: { X: { type: 'Exploded', fields: {} } } }] });
    expect(() => parseSourceConfig(text, 'tables.json')).toThrow('erp.ausgang: there is no event Exploded of an article');
    expect(() => parseSourceConfig('{"source": "erp", "tables": []}', 'tables.json')).toThrow('there are no tables');
  });
});
