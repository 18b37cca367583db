import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

  it('of several chunks are read on behind those that stay, and new ones follow the last chunk in the order of the log', () => {
    const { relay, closes, inserted } = relayOf(false);
    relay.opens();
    expect([closes([rowOf(1, '{'), rowOf(2)], false), relay.isSweeping]).toEqual([['2'], true]);
    // A key below those that were read.
    expect([inserted(0), inserted(9), inserted(8)]).toEqual([[], [], []]);
    relay.opens();
    expect([closes([rowOf(3), rowOf(8), rowOf(9)], true), relay.isLive, relay.isSweeping]).toEqual([
      ['3', '0', '9', '8'],
      true,
      false,
    ]);
  });

  it('are read again from the first one when too many are new', () => {
    const { relay, closes, inserted } = relayOf(false);
    const insertMany = () => Array.from({ length: 401 }, (_, index) => inserted(1_000 + index));
    relay.opens();
    insertMany();
    expect([closes([rowOf(1)], true), relay.isLive, relay.isSweeping]).toEqual([['1'], false, false]);
    relay.opens();
    expect(closes([rowOf(2)], false)).toEqual(['2']);
    insertMany();
    relay.opens();
    // Row 1,400 may be older in the log than this one.
    expect([closes([rowOf(2_000)], true), relay.isLive, relay.isSweeping]).toEqual([[], false, false]);
  });

  it('are not in memory while no chunk is read, or when they are too many', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const { relay } = relayOf(false);
    const insert = (id: number) => {
      const row = rowOf(id);
      relay.inserted(row);
      return new WeakRef(row);
    };
    const before = insert(1);
    relay.opens();
    const many = Array.from({ length: 401 }, (_, index) => insert(2 + index));
    await new Promise((done) => setImmediate(done));
    collect();
    expect([before, ...many].filter((row) => row.deref() !== undefined)).toEqual([]);
  });

  it('that the stream has are not relayed again, and may be deleted', () => {
    const { relay, closes } = relayOf(false);
    relay.known([relay.idOf(rowOf(1))]);
    const other = { ...rowOf(3), art: 'OTHER' };
    expect(closes([rowOf(1), rowOf(2, '7'), rowOf(2, '{'), other], true)).toEqual([]);
    expect(relay.done([rowOf(1), rowOf(2), other]).map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('without a meaning are reported once, and wait for the next start, also when they were changed', () => {
    const { closes, reported } = relayOf(true);
    expect(['{', '{', '{"codes": []}', '{"codes": [1]}'].flatMap((daten) => closes([rowOf(1, daten)], true))).toEqual([]);
    expect(reported).toEqual(['erp.ausgang: daten is no JSON (it stays in the outbox)']);
    expect(relayOf(true).closes([rowOf(1)], true)).toEqual(['1']);
  });

  it.each(['constructor', 'toString', '__proto__'])('named %s mean nothing', (art) => {
    const { relay, closes, reported } = relayOf(true);
    const row = { ...rowOf(1), art };
    expect([closes([row], true), relay.done([row]), reported]).toEqual([[], [row], []]);
  });

  it('stay when their JSON is nested too deeply', () => {
    const { closes, reported } = relayOf(true);
    expect(closes([rowOf(1, `${'['.repeat(50_000)}${']'.repeat(50_000)}`)], true)).toEqual([]);
    expect(reported).toEqual(['erp.ausgang: daten is nested too deeply (it stays in the outbox)']);
  });

  it.each([
    ['12345678901234567890', '12345678901234567890'],
    ['-0.10', '-0.10'],
    ['1E+2', '100'],
    ['125e-2', '1.25'],
    ['12345678901234567e1', '12345678901234567e1'],
    [JSON.stringify('1" 2\\'), '1" 2\\'],
    ['"\\u0031e5"', '1e5'],
    ['true', 'true'],
  ])('have the digits of the JSON: %s', (json, code) =>
    expect(relayOf(true).closes([rowOf(1, `{"codes": [${json}, 7]}`)], true)).toEqual([code]),
  );

  it('have events of the contract alone', () => {
    const text = JSON.stringify({ source: 'erp', tables: [{ ...config, events: { X: { type: 'Exploded', fields: {} } } }] });
    expect(() => parseSourceConfig(text, 'tables.json')).toThrow('erp.ausgang: there is no event Exploded of an article');
    expect(() => parseSourceConfig('{"source": "erp", "tables": []}', 'tables.json')).toThrow('there are no tables');
  });

  it('have events that no table has', () => {
    const table = { ...{ table: 'erp.ean', way: 'log', key: ['ean'], article: 'artnr' }, present: config.events['EAN'] };
    const all = [{ ...table, absent: { type: 'ErpBarcodeRemoved', fields: {} } }, config];
    expect(() => parseSourceConfig(JSON.stringify({ source: 'erp', tables: all }), 'tables.json')).toThrow(
      'erp.ean: is read by the log, and has an event of the outbox erp.ausgang',
    );
  });
});
