import { eventSubject, INVENTORY, item, viewOperations } from '@millrace/contracts';
import { sendQuery, type RunningConsumer } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { viewOperationHandlers } from '../operations/view-operation-handlers.js';
import { runView, type ViewRuntime } from './run-view.js';
import { stockDatabase, stockLevels, stockRows } from '../fixtures/stock-levels.fixture.js';
import { connectionOf } from '@millrace/event-log/connection';

const operations = viewOperations('search-view');
let log: TemporaryLog;
let database: TemporaryDatabase;
let view: ViewRuntime;
const running: RunningConsumer[] = [];

beforeEach(async () => {
  [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
  const connection = await log.as('search-view');
  view = runView(stockLevels, stockDatabase(database.url), { report: () => undefined });
  running.push(await view.start(connection), await viewOperationHandlers([view]).start(connection));
});
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.stop();
  await Promise.all([log.remove(), database.remove()]);
});

const adjust = (id: string, ...deltas: readonly number[]) =>
  log.record(INVENTORY, item, id, ...deltas.map((delta) => ({ type: 'StockAdjusted', delta, reason: 'counted' })));

it.each([
  ['no JSON', '{"delta":'],
  ['JSON of another form', '{"delta":"three","reason":"counted"}'],
])('quarantines the aggregate of an event that is %s, and continues with others', async (_, garbage) => {
  await adjust('a', 1);
  const writer = await log.as('inventory-service');
  await connectionOf(writer).js.publish(eventSubject(item, 'a', 'StockAdjusted'), garbage);
  const after = await connectionOf(writer).js.publish(eventSubject(item, 'a', 'StockAdjusted'), garbage);
  const last = await adjust('b', 2);
  expect(await view.waitFor(last, 10_000)).toBe(true);
  expect(await stockRows(database.url)).toEqual([
    { id: 'a', levels: [1] },
    { id: 'b', levels: [2] },
  ]);
  const operator = await log.as('operator');
  const { parked: quarantined } = (await sendQuery(operator, operations.ListParkedKeys, {})).data;
  expect(quarantined).toMatchObject([
    { key: 'aggregate:item.a', waiting: 2, poison: { seq: after.seq - 1, type: 'StockAdjusted' } },
  ]);
  expect(quarantined[0]?.cause).toMatch(/^LogError: /);
});
