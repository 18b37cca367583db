import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { INVENTORY, item } from '@millrace/contracts';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const script = fileURLToPath(new URL('../fixtures/one-instance.fixture.mjs', import.meta.url));
const waitOptions = { timeout: 20_000, interval: 10 };

describe('of two instances in separate processes', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let client: Client;
  let processes: ChildProcess[];

  /** Starts an instance and waits until it leads: a starting instance takes over. */
  const startInstance = async (): Promise<ChildProcess> => {
    const child = fork(script, [log.broker.url, database.url], { stdio: 'inherit', execArgv: [] });
    processes.push(child);
    for (let detail: unknown; detail !== 'folding'; ) [detail] = await once(child, 'message');
    return child;
  };
  const adjust = (...deltas: readonly number[]) =>
    log.record(INVENTORY, item, 'a', ...deltas.map((delta) => ({ type: 'StockAdjusted', delta, reason: 'counted' })));
  const row = async () => (await client.query('SELECT events, level FROM counts_1.counts')).rows[0];
  const shows = (events: number) => vi.waitFor(async () => expect(await row()).toEqual({ events, level: events }), waitOptions);

  beforeEach(async () => {
    processes = [];
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    for (const child of processes) child.kill('SIGKILL');
    await client.end();
    await Promise.all([log.remove(), database.remove()]);
  });

  it('the other leads within two seconds of a kill', async () => {
    await startInstance();
    const durations: number[] = [];
    // The protocol alone takes less each time. A machine that is busy with other work may stop all instances for a moment: not three times.
    for (let events = 0; events < 6 && !durations.some((ms) => ms <= 2_000); events += 2) {
      const folding = await startInstance();
      await adjust(1);
      await shows(events + 1);
      const killed = performance.now();
      folding.kill('SIGKILL');
      await adjust(1);
      await shows(events + 2);
      durations.push(performance.now() - killed);
    }
    expect(Math.min(...durations)).toBeLessThanOrEqual(2_000);
    expect(Math.max(...durations)).toBeLessThanOrEqual(8_000);
  }, 120_000);

  it('the other leads while one is paused, and nothing is applied twice when that one continues', async () => {
    await startInstance();
    const paused = await startInstance();
    await adjust(1);
    await shows(1);
    const work = adjust(...Array.from({ length: 50 }, () => 1));
    paused.kill('SIGSTOP');
    await work;
    await adjust(1, 1);
    await shows(53);
    paused.kill('SIGCONT');
    await once(paused, 'message');
    await adjust(1, 1, 1);
    await shows(56);
  }, 60_000);
});
