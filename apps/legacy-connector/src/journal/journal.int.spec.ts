import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fullLsn } from '../change/lsn.js';
import { Journal } from './journal.js';

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
