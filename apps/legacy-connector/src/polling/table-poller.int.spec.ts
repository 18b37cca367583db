import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { type TemporaryDatabase, temporaryDatabase } from '@millrace/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSourceConfig } from '../config/read-source-config.js';
import type { TableConfig } from '../config/table-config.js';
import { germanDates } from '../erp-events.fixture.js';
import { sourceClient } from '../log/source-client.js';
import { RowEvents } from '../translation/row-events.js';
import { CursorPages } from './cursor-pages.js';
import { RowMeanings } from './row-meanings.js';
import { SeenRows } from './seen-rows.js';
import { TablePoller } from './table-poller.js';
import { verifyPolledTable } from './verify-polled-table.js';

const folder = join(projectFolder, 'data/legacy');
const { tables } = parseSourceConfig(readFileSync(join(folder, 'tables.json'), 'utf8'), 'tables.json');
const everySeconds = 1;
const compareSeconds = 1_000;
const config: TableConfig = {
  ...(tables.find(({ table }) => table === 'erp.vkpreis') as TableConfig),
  way: 'query',
  poll: { cursor: 'nr', everySeconds, overlap: 0, compareSeconds },
};
const prices = 12;

let database: TemporaryDatabase;
let client: Client;
beforeAll(async () => {
  database = await temporaryDatabase();
  const erp = new Client({ connectionString: database.asAdministrator });
  await erp.connect();
  await erp.query(readFileSync(join(folder, 'erp.sql'), 'utf8'));
  await erp.query('ALTER TABLE erp.vkpreis ADD COLUMN nr numeric DEFAULT 1');
  await erp.query(germanDates);
  await erp.end();
  client = sourceClient(database.asAdministrator, 'test');
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.remove();
});

describe('a table that is polled by a number', () => {
  /** What the stream would have, as `<article> <price or nothing>`. */
  const events: string[] = [];
  const newEvents = () => events.splice(0);
  let poller: TablePoller;
  let now = 0;
  /** Steps at times that are so far from each other. */
  const steps = async (count: number, seconds: number): Promise<void> => {
    for (let step = 0; step < count; step += 1) {
      now += seconds * 1_000;
      await poller.step(now);
    }
  };
  const setPrice = (artnr: string, preis: number, nr: string) =>
    client.query(`UPDATE erp.vkpreis SET preis = ${preis}, nr = ${nr} WHERE artnr = '${artnr}'`);
  beforeAll(async () => {
    const failed = (reason: string): never => {
      throw new Error(reason);
    };
    const reports = { onUntranslatable: failed, onUndecided: failed };
    poller = new TablePoller({
      ...{ client, config, now, progress: undefined },
      pages: await CursorPages.of(client, config, 'nr'),
      meanings: new RowMeanings('erp', config, new SeenRows(new RowEvents(config)), reports),
      publish: async (translated) => {
        for (const { articleId, event } of translated)
          events.push(`${articleId} ${'price' in event ? JSON.stringify(event.price) : 'removed'}`);
      },
    });
  });

  it('is read whole at first, whatever the way in which the database writes dates', async () => {
    await steps(3, everySeconds);
    expect([newEvents().length, poller.progress]).toMatchObject([prices, { complete: true }]);
  });

  it('is compared also when each step is later than the next poll', async () => {
    await client.query(`DELETE FROM erp.vkpreis WHERE artnr = '10-4712'`);
    await steps(4, compareSeconds);
    expect(newEvents()).toEqual(['10-4712 removed']);
    expect(now - poller.comparedAt).toBeLessThanOrEqual(compareSeconds * 1_000);
  });

  it('goes on below a number that was too great, after a comparison; one that is no number hides nothing', async () => {
    await setPrice('10-4800', 1, `'NaN'`);
    await setPrice('20-0015', 2, '999999999999');
    await steps(2, everySeconds);
    await setPrice('20-0015', 3, '5');
    await steps(3, compareSeconds);
    expect(newEvents().map((event) => event.split(' ')[0])).toEqual(['20-0015', '20-0015', '10-4800'].sort());
    await setPrice('20-0016', 4, '6');
    await steps(1, everySeconds);
    expect(newEvents()).toEqual(['20-0016 {"minor":400,"currency":"EUR"}']);
  });
});

describe('a table', () => {
  const polled = (table: string, cursor = 'nr'): TableConfig => ({ ...config, table, key: ['a', 'b'], poll: { cursor } });
  beforeAll(() =>
    client.query(`CREATE TABLE no_key (a int NOT NULL, b int NOT NULL, nr int);
      CREATE TABLE nullable (a int NOT NULL, b int, nr int, UNIQUE (a, b));
      CREATE TABLE in_part (a int NOT NULL, b int NOT NULL, nr int);
      CREATE UNIQUE INDEX ON in_part (a, b) WHERE nr > 0;
      CREATE TABLE wider (a int NOT NULL, b int NOT NULL, nr int NOT NULL, UNIQUE (a, b, nr));
      CREATE TABLE narrower (a int UNIQUE, b int NOT NULL, nr int, name text, t timestamptz, PRIMARY KEY (a));
      CREATE TABLE including (a int NOT NULL, b int NOT NULL, nr int);
      CREATE UNIQUE INDEX ON including (a, b) INCLUDE (nr);`),
  );

  it.each(['no_key', 'nullable', 'in_part', 'wider'])('is not read by query when its key may find several rows: %s', (name) =>
    expect(verifyPolledTable(client, polled(`public.${name}`))).rejects.toThrow('its "key" (a, b) has to be a primary key'),
  );

  it.each([
    ['narrower', 'nr'],
    ['including', 'nr'],
    ['narrower', 't'],
  ])('is read by query when its key finds one row: %s %s', (name, cursor) =>
    expect(verifyPolledTable(client, polled(`public.${name}`, cursor))).resolves.toBeUndefined(),
  );

  it('is not read by query along a column that is neither a time nor a number', () =>
    expect(verifyPolledTable(client, polled('public.narrower', 'name'))).rejects.toThrow('which is of type text'));
});
