import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INVENTORY, item, PAYMENT, payment, reservation } from '@millrace/contracts';
import { guardedLog, temporaryDatabase, type TemporaryDatabase, type TemporaryLog, testPassword } from '@millrace/testing';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { examples, go, java, NotInstalled, type Program, python, RunningProgram } from './programs.fixture.js';

const app = 'sink-service';
/** Clients of the languages are downloaded and compiled at the first run. */
const slow = 180_000;

describe('examples in other languages', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  const running = new Set<RunningProgram>();
  beforeAll(async () => {
    [log, database] = await Promise.all([guardedLog(), temporaryDatabase()]);
  });
  afterEach(async () => {
    await Promise.all([...running].map((program) => program.kill()));
    running.clear();
  });
  afterAll(async () => {
    await log.remove();
    await database.remove();
  });

  const start = (program: Program): RunningProgram => {
    const access = { NATS_URL: log.broker.url, NATS_USER: app, NATS_PASSWORD: testPassword, DATABASE_URL: database.url };
    const started = new RunningProgram(program, access);
    running.add(started);
    return started;
  };
  /** The program; without its language, the test is skipped with the reason. */
  const obtained = async (program: Promise<Program>, skip: (reason: string) => never): Promise<Program> => {
    try {
      return await program;
    } catch (error) {
      if (error instanceof NotInstalled) skip(error.message);
      throw error;
    }
  };

  it('have fewer than forty lines each', () => {
    const sources = ['python', 'go', 'java'].flatMap((folder) =>
      readdirSync(join(examples, folder))
        .filter((name) => /\.(py|go|java)$/.test(name))
        .map((name) => join(examples, folder, name)),
    );
    expect(sources.length).toBeGreaterThanOrEqual(6);
    for (const source of sources) expect(readFileSync(source, 'utf8').split('\n').length - 1, source).toBeLessThan(40);
  });

  const warnings: string[] = [];
  const warn = async (available: number) => {
    await log.record(INVENTORY, item, 'mug_1', { type: 'LowStockReached', available, threshold: 5 } as never);
    warnings.push(`mug_1 ${available} 5`);
  };
  it.for([
    ['Python', () => python('low_stock.py')],
    ['Go', go],
    ['Java', () => java('LowStock.java')],
  ] as const)('print the warnings of low stock, in %s', { timeout: slow }, async ([, obtain], { skip }) => {
    const program = await obtained(obtain(), skip);
    await warn(4);
    const started = start(program);
    await expect.poll(() => started.lines()).toEqual(warnings);
    await warn(-1);
    await expect.poll(() => started.lines()).toEqual(warnings);
  });

  it('wait for two events before they act', { timeout: slow }, async ({ skip }) => {
    const started = start(await obtained(python('pack_orders.py'), skip));
    const captured = { type: 'PaymentCaptured', amount: { minor: 500, currency: 'EUR' } };
    const committed = { type: 'ReservationCommitted' };
    await log.record(PAYMENT, payment, 'o3', captured, captured);
    await log.record(PAYMENT, payment, 'o1', captured);
    await log.record(INVENTORY, reservation, 'o2', committed);
    await log.record(INVENTORY, reservation, 'o1', committed);
    await expect.poll(() => started.lines()).toEqual(['pack o1']);
    await log.record(PAYMENT, payment, 'o2', captured);
    await expect.poll(() => started.lines()).toEqual(['pack o1', 'pack o2']);
  });

  it('count each event once in PostgreSQL, killed and with two instances', { timeout: slow }, async ({ skip }) => {
    const program = await obtained(python('sold_pieces.py'), skip);
    const sell = async (id: string, quantity: number) => {
      await log.record(INVENTORY, item, id, { type: 'HoldCommitted', orderId: 'o1', quantity } as never);
    };
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const sold = async () => (await client.query('SELECT item, pieces::int FROM sold_pieces.sold ORDER BY item')).rows as unknown;
    await sell('mug_1', 2);
    const first = start(program);
    await expect.poll(sold).toEqual([{ item: 'mug_1', pieces: 2 }]);
    await first.kill();
    for (let count = 0; count < 20; count += 1) await sell('mug_1', 1);
    const both = [start(program), start(program)];
    await expect.poll(sold).toEqual([{ item: 'mug_1', pieces: 22 }]);
    await sell('tin_1', 3);
    await expect.poll(sold).toEqual([
      { item: 'mug_1', pieces: 22 },
      { item: 'tin_1', pieces: 3 },
    ]);
    for (const program of both) expect(program.lines()).toEqual([]);
    await client.end();
  });
});
