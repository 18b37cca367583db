import { readFileSync } from 'node:fs';
import { ERP } from '@millrace/contracts';
import { newestEvents } from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fullLsn } from '../change/lsn.js';
import { parseSourceConfig } from '../config/read-source-config.js';
import { Journal } from './journal.js';
import { removeMissingRows } from './missing-rows.js';
import { newProgress, removalProgress } from './table-progress.js';

const text = readFileSync('data/legacy/tables.json', 'utf8');
let log: TemporaryLog;
beforeAll(async () => {
  log = await temporaryLog();
});
afterAll(() => log.remove());

it('a journal has what follows in a transaction within which the reading stopped and noted new tables', async () => {
  const events = await log.as('legacy-connector');
  const change = (index: number) => ({
    position: { generation: 1, lsn: fullLsn('0/20'), index },
    at: new Date(0),
    correlationId: 'erp-7',
    translated: [{ articleId: '10-4711', event: { type: 'ErpBarcodeAssigned', barcode: String(index) } }],
  });
  const first = await Journal.open(events, 'erp');
  expect(await first.append([change(499), change(500)])).toBe(2);

  const journal = await Journal.open(events, 'erp');
  const tables = [{ table: 'erp.new', rows: 0, complete: false }];
  for (const rows of [0, 1])
    await journal.note({ progress: { tables: tables.map((one) => ({ ...one, rows })) }, correlationId: 'erp-1' });
  expect(await journal.append([change(500), change(501)])).toBe(1);
  expect((await Journal.open(events, 'erp')).state).toMatchObject({ generation: 1, tables: [{ ...tables[0], rows: 1 }] });
});

it('after a loss, rows are gone that were not read again, also those of a former outbox', async () => {
  const events = await log.as('legacy-connector');
  const journal = await Journal.open(events, 'shop');
  const generation = (journal.position?.generation ?? 0) + 1;
  const lsn = fullLsn('0/30');
  const entryOf = (index: number, barcode: string, id?: string) => ({
    ...{ position: { generation, lsn, index }, at: new Date(0), correlationId: 'shop-8' },
    translated: [{ articleId: '10-4712', event: { type: 'ErpBarcodeAssigned', barcode }, ...(id !== undefined && { id }) }],
  });
  await journal.append([entryOf(1, 'gone', 'shop-outbox-abc'), entryOf(2, 'read')]);
  const tables = [{ table: 'erp.ean', rows: 1, complete: true }, ...newProgress([removalProgress])];
  const source = [{ type: 'ErpReadingAdvanced' as const, generation, recorded: lsn, tables }];
  await journal.append([{ ...entryOf(3, ''), translated: [], source }]);

  await removeMissingRows({ journal, log: events, source: { ...parseSourceConfig(text, 'tables.json'), source: 'shop' } }, lsn);
  const removed = (await newestEvents(events, ERP, 100)).flatMap(({ aggregateId, event }) =>
    event.type === 'ErpBarcodeRemoved' ? [{ aggregateId, event }] : [],
  );
  expect(removed).toContainEqual({ aggregateId: '10-4712', event: { type: 'ErpBarcodeRemoved', barcode: 'gone' } });
  expect(removed).not.toContainEqual(expect.objectContaining({ event: { type: 'ErpBarcodeRemoved', barcode: 'read' } }));
});
