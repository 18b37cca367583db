import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERP, ORDER, type OrderEvent, order } from '@millrace/contracts';
import { lastSequence } from '@millrace/event-log';
import { projectFolder } from '@millrace/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeOf } from '../change/change-event.fixture.js';
import { parseSourceConfig } from '../config/read-source-config.js';
import { erpEvents, folded, isSnapshotComplete, legacyShop, tablesFile } from '../erp-events.fixture.js';
import { readChunk } from '../snapshot/table-query.js';
import { translateRow } from '../translation/translate-row.js';

/** Prices are read by query, the other tables by the log. */
const file = tablesFile((all) => {
  const poll = { cursor: 'geaendert', everySeconds: 0.2, overlap: 30, compareSeconds: 2 };
  return all.map((one) => (one['table'] === 'erp.vkpreis' ? { ...one, way: 'query', poll } : one));
});
const { tables } = parseSourceConfig(readFileSync(file.path, 'utf8'), file.path);
/** The ERP writes when a price was changed. */
const timesOfPrices = `ALTER TABLE erp.vkpreis ADD COLUMN geaendert timestamptz NOT NULL DEFAULT now();
  CREATE INDEX ON erp.vkpreis (geaendert, mand, artnr, prl, gab);
  CREATE FUNCTION erp.geaendert() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.geaendert := clock_timestamp(); RETURN NEW; END';
  CREATE TRIGGER geaendert BEFORE UPDATE ON erp.vkpreis FOR EACH ROW EXECUTE FUNCTION erp.geaendert();`;
const main = join(projectFolder, 'apps/legacy-connector/dist/main.js');
const trading = join(projectFolder, 'apps/legacy-connector/dist/trading/trade.main.js');
/** So many more articles, so that a snapshot has several chunks of each table. */
const articles = 1_200;
const seed = Number(process.env['TRADING_SEED'] ?? 42);
/** How often each disturbance comes; more for a longer run. */
const rounds = Number(process.env['TRADING_ROUNDS'] ?? 2);

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const address = { firstName: 'Ada', lastName: 'Byron', address1: 'A 1', city: 'Berlin', zip: '1', countryCode: 'DE' };
const deliveryOption = { handle: 'standard', title: 'Standard', description: '', price: eur(490) };
const placed: OrderEvent = {
  type: 'OrderPlaced',
  ...{ cartId: 'c', name: 'M-7', keyHash: 'a'.repeat(64), email: 'ada@example.org', shippingAddress: address, deliveryOption },
  lines: [
    {
      ...{ lineId: 'l', variantId: 'p_1', productId: 'p', title: 'Pan', variantTitle: '', sku: 'B-00001', quantity: 1 },
      ...{ price: eur(11_800), attributes: [] },
    },
  ],
  cost: { subtotal: eur(11_800), shipping: eur(490), tax: eur(0), total: eur(12_290) },
  payment: { provider: 'simulated', token: 'tok' },
};
const paid: OrderEvent = {
  type: 'OrderPaid',
  ...{ lines: [{ variantId: 'p_1', quantity: 1 }], shippingAddress: address, deliveryOption },
};

describe('an existing system that trades', () => {
  let shop: Awaited<ReturnType<typeof legacyShop>>;
  let connector: ChildProcess | undefined;
  let simulator: ChildProcess | undefined;
  const start = (): void => {
    const env = { PATH: process.env['PATH'], ...shop.environment, LEGACY_TABLES_FILE: file.path };
    connector = spawn(process.execPath, [main], { cwd: projectFolder, env, stdio: ['ignore', 'inherit', 'inherit'] });
  };
  const kill = async (): Promise<void> => {
    const exited = connector && connector.exitCode === null && once(connector, 'exit');
    connector?.kill('SIGKILL');
    await exited;
  };
  beforeAll(async () => {
    shop = await legacyShop();
    await shop.erp.query(timesOfPrices);
    const made = `generate_series(1, ${articles}) n`;
    await shop.erp.query(
      `INSERT INTO erp.art (mand, artnr, bez1) SELECT '01', 'B-' || lpad(n::text, 5, '0'), 'Article ' || n FROM ${made};
       INSERT INTO erp.vkpreis SELECT '01', 'B-' || lpad(n::text, 5, '0'), 'VK', '2024-01-01', NULL, n, 'EUR' FROM ${made};
       INSERT INTO erp.lagbest SELECT '01', 'B-' || lpad(n::text, 5, '0'), 'H1', 50, 0 FROM ${made};`,
    );
  });
  afterAll(async () => {
    simulator?.kill('SIGKILL');
    await kill();
    await shop.remove();
    file.remove();
  });

  const events = () => erpEvents(shop.log);
  const newest = async () => lastSequence(await shop.log.as('legacy-connector'), ERP);
  const isReading = async (since: number) => (await newest()) > since;
  /** What the tables say, by the same fold as what the stream says. */
  const ofTables = async () => {
    const rows: Parameters<typeof folded>[0][number][] = [];
    for (const config of tables) {
      let after: readonly string[] | undefined;
      for (let isLast = false; !isLast; ) {
        const chunk = await readChunk(shop.erp, config, after, 900);
        const last = chunk.rows.at(-1);
        after = last && config.key.map((column) => last[column] ?? '');
        ({ isLast } = chunk);
        for (const row of chunk.rows)
          for (const { articleId, event } of translateRow(config, changeOf(config.table, { op: 'r', after: row })))
            rows.push({ aggregateId: articleId, event } as (typeof rows)[number]);
      }
    }
    return comparable(rows);
  };
  /** Without the stock of rows that exist no more. */
  const comparable = (all: Parameters<typeof folded>[0]) =>
    Object.fromEntries([...folded(all)].filter(([, value]) => value !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
  const differences = async () => {
    const [stream, source] = [comparable(await events()), await ofTables()];
    const keys = new Set([...Object.keys(stream), ...Object.keys(source)]);
    return [...keys].filter((key) => JSON.stringify(stream[key]) !== JSON.stringify(source[key])).slice(0, 5);
  };
  const orders = async () =>
    (
      await shop.erp.query<{ n: number; lines: number }>(
        `SELECT count(DISTINCT a.aufnr)::int AS n, count(p.*)::int AS lines FROM erp.auftrag a LEFT JOIN erp.auftragpos p USING (mand, aufnr) WHERE kdnr = 90000`,
      )
    ).rows[0];

  /** What happens to the connector while the ERP trades. */
  const disturbances: readonly (readonly [string, () => Promise<void>])[] = [
    ['the connector is killed', async () => (await kill(), start())],
    ['the broker is killed', () => shop.log.broker.restart()],
    [
      'the sessions at the source are ended',
      async () =>
        void (await shop.erp.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [
          shop.slot,
        ])),
    ],
  ];

  it(`agrees with the stream row by row after kills at each step, once and in order (seed ${seed})`, async () => {
    const database = `${shop.environment['LEGACY_DATABASE_URL']}?application_name=test`;
    const options = ['--database', database, '--seed', String(seed), '--rate', '150'];
    simulator = spawn(process.execPath, [trading, ...options], { cwd: projectFolder, stdio: ['ignore', 'inherit', 'inherit'] });
    const ended = once(simulator, 'exit');
    start();
    let withinSnapshot = 0;
    // Within the snapshot, after some of its chunks and before its end.
    for (const share of [0.2, 0.6]) {
      await expect.poll(async () => (await newest()) > share * 3 * articles, { interval: 10 }).toBe(true);
      await kill();
      withinSnapshot += isSnapshotComplete(await events()) ? 0 : 1;
      start();
    }
    expect(withinSnapshot).toBeGreaterThan(0);
    let made = 0;
    for (let round = 0; round < rounds; round += 1)
      for (const [, disturb] of disturbances) {
        for (let count = 0; count < 3; count += 1) {
          await shop.log.record(ORDER, order, `o${made}`, placed, paid);
          made += 1;
        }
        const before = await newest();
        await expect.poll(() => isReading(before + 50)).toBe(true);
        await disturb();
        // The broker answers again.
        await expect.poll(newest).toBeGreaterThan(before);
      }
    simulator.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await expect.poll(orders, { timeout: 60_000 }).toEqual({ n: made, lines: made });
    await expect.poll(async () => isSnapshotComplete(await events())).toBe(true);
    await expect.poll(differences, { timeout: 60_000, interval: 1_000 }).toEqual([]);
    const all = await events();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(brokenChains(all)).toEqual([]);
    expect(repeatedPrices(all)).toEqual([]);
    expect(all.filter(({ event }) => event.type === 'ErpStockChanged' && event.ofShop)).toHaveLength(made);
    expect(all.filter(({ event }) => event.type === 'ErpChangesLost')).toEqual([]);
    console.log(`${all.length} events, ${made} orders, ${withinSnapshot} kills within the snapshot`);
  }, 400_000);
});

/** Each change of stock has the level before it: one that is lost, comes twice or in another order breaks the chain. */
const brokenChains = (all: Awaited<ReturnType<typeof erpEvents>>): readonly string[] => {
  const levels = new Map<string, number>();
  return all.flatMap(({ aggregateId, event }) => {
    if (event.type !== 'ErpStockChanged') return [];
    const key = `${aggregateId} ${event.warehouse}`;
    const level = levels.get(key);
    levels.set(key, event.onHand);
    return level === undefined || event.before === undefined || level === event.before
      ? []
      : [`${key}: ${level} → ${event.before}`];
  });
};

/** What is read by query again, also after a kill, is said once: each event of a price says something else than the one before it. */
const repeatedPrices = (all: Awaited<ReturnType<typeof erpEvents>>): readonly string[] => {
  const last = new Map<string, string>();
  return all.flatMap(({ aggregateId, event }) => {
    if (event.type !== 'ErpPriceChanged' && event.type !== 'ErpPriceRemoved') return [];
    const key = `${aggregateId} ${event.priceList} ${event.validFrom}`;
    const value = JSON.stringify(event);
    const isRepeated = last.get(key) === value;
    last.set(key, value);
    return isRepeated ? [`${key}: ${value}`] : [];
  });
};
