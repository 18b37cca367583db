import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectLog } from '@millrace/event-log';
import { projectFolder } from '@millrace/local-servers';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { shopOfProcesses } from './shop-of-processes.js';
import { connectionOf } from '@millrace/event-log/connection';

type Reset = Readonly<{ running: readonly string[]; stateEntries: number }>;
type Ended = Readonly<{ code: number | null; out: string; err: string }>;

describe('the operator’s command line of a running shop', () => {
  const shop = shopOfProcesses();

  /** `npm run -s millrace -- …`, without npm. */
  const millrace = async (...args: string[]): Promise<Ended> => {
    const main = join(projectFolder, 'dist/millrace.js');
    const { NATS_URL: _broker, NATS_PASSWORD: _password, ...env } = process.env;
    const child = spawn(process.execPath, [main, ...args, '--data', shop.dataDirectory], { env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, out, err };
  };

  it('shows that no app logs in to the database as a superuser or as another app', async () => {
    const password = readFileSync(join(shop.dataDirectory, 'postgres/password'), 'utf8').trim();
    const database = new pg.Client({ connectionString: shop.databaseUrl(password) });
    await database.connect();
    const { rows } = await database.query<{ app: string; role: string; database: string; isSuperuser: boolean }>(
      `SELECT DISTINCT application_name AS app, usename AS role, datname AS database, rolsuper AS "isSuperuser"
         FROM pg_stat_activity JOIN pg_roles ON rolname = usename
        WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY app`,
    );
    await database.end();
    expect(rows).toEqual(
      ['orders-view', 'search-view'].map((app) => {
        const name = `millrace_${app.replace('-', '_')}`;
        return { app, role: name, database: name, isSuperuser: false };
      }),
    );
  });

  /** Requests that cannot be parsed, written as the gateway. */
  const poison = async (...ids: string[]) => {
    const { brokerPasswords } = JSON.parse(readFileSync(join(shop.dataDirectory, 'secrets.json'), 'utf8')) as {
      brokerPasswords: { gateway: string };
    };
    const servers = /^ {2}Broker +(\S+)$/m.exec(shop.output())?.[1] ?? '';
    const log = await connectLog({ servers, user: 'gateway', password: brokerPasswords.gateway, app: 'gateway' });
    for (const id of ids) await connectionOf(log).js.publish(`request.inventory.item.${id}.AdjustStock`, 'nora@example.org');
    await log.close();
  };

  it('lists dead letters, redrives them without success and discards them, and everything is in the audit trail', async () => {
    await poison('item-1', 'item-2');
    const list = () => millrace('deadletter', 'list', '--app', 'inventory-service', '--json');
    const { out } = await eventually('both are parked', list, (ended) => JSON.parse(ended.out).letters.length === 2);
    const [one, other] = JSON.parse(out).letters;
    expect(one).toMatchObject({ cause: 'LogError: AdjustStock: not JSON', fingerprint: other.fingerprint });
    const shown = await millrace('deadletter', 'show', one.id);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).not.toContain('nora');
    expect(await millrace('deadletter', 'redrive', '--fingerprint', one.fingerprint, '--app', 'inventory-service')).toMatchObject(
      {
        code: 1,
        out: expect.stringContaining(`${one.id}: stays: LogError: AdjustStock: not JSON`),
      },
    );
    const discarded = await millrace('deadletter', 'discard', one.id, other.id, '--by', 'ada', '--reason', 'garbage');
    expect(discarded).toMatchObject({ code: 0, out: expect.stringContaining('2 of 2 dead letters done') });
    expect(JSON.parse((await list()).out).letters).toEqual([]);
    const { operations } = JSON.parse((await millrace('audit', '--json')).out);
    expect(operations.map(({ type }: { type: string }) => type)).toEqual([
      'DeadLetterRedriven',
      'DeadLetterRedriven',
      'DeadLetterDiscarded',
      'DeadLetterDiscarded',
    ]);
    expect(operations.at(-1)).toMatchObject({ id: other.id, by: 'ada', reason: 'garbage', from: other.from });
  });

  it('reports through the doctor that nothing is wrong, and what is wrong after a row or a permission was changed', async () => {
    type Examined = { checked: string[]; findings: { about: string; fault: string; advice: string }[] };
    const doctor = async () => {
      const { code, out, err } = await millrace('doctor', '--json');
      expect(err).toBe('');
      const { checked, findings } = JSON.parse(out) as Examined;
      expect(code).toBe(findings.length === 0 ? 0 : 1);
      return { checked, findings };
    };
    const healthy = await eventually('all is well', doctor, ({ findings }) => findings.length === 0);
    expect(healthy.checked).toEqual(expect.arrayContaining(['storage', 'broker user payment-service', 'view product-search']));
    const password = readFileSync(join(shop.dataDirectory, 'postgres/password'), 'utf8').trim();
    const address = new URL(shop.databaseUrl(password));
    address.pathname = '/millrace_orders_view';
    const database = new pg.Client({ connectionString: address.toString() });
    await database.connect();
    const answers = async (statement: string, undo: string) => {
      await database.query(statement);
      const { findings } = await doctor();
      await database.query(undo);
      return findings.map(({ about, fault }) => `${about}: ${fault}`);
    };
    expect(await answers('ALTER ROLE millrace_orders_view CREATEDB', 'ALTER ROLE millrace_orders_view NOCREATEDB')).toEqual([
      'view order-tracking: its login millrace_orders_view may make databases',
    ]);
    const registry = 'UPDATE orders_view.view_build SET rows = rows';
    expect(await answers(`${registry} + 3 WHERE state = 'live'`, `${registry} - 3 WHERE state = 'live'`)).toEqual([
      'view order-tracking: its table has 0 rows where 3 were written',
    ]);
    await database.end();
    expect((await doctor()).findings).toEqual([]);
  });

  it('resets the analytics while the shop runs, which then computes them again from the log', async () => {
    const state = async () =>
      JSON.parse((await millrace('streams', 'reset', 'analytics', '1', '--dry-run', '--json')).out) as Reset;
    const before = await eventually('the state of analytics', state, ({ stateEntries }) => stateEntries > 0);
    const reset = await millrace('streams', 'reset', 'analytics', '1', '--by', 'ada', '--reason', 'test', '--json');
    expect(JSON.parse(reset.out)).toMatchObject({ isDone: true, running: [], stateEntries: before.stateEntries });
    const isAgain = ({ running, stateEntries }: Reset) => running.length === 1 && stateEntries === before.stateEntries;
    await eventually('the state of analytics', state, isAgain);
    expect((await millrace('audit', '--last', '1')).out).toMatch(/ada +ApplicationReset +application analytics/);
  });

  it('explains errors and usage in one line', async () => {
    const { code, out, err } = await millrace('view', 'drop', 'product-search');
    expect({ code, out, line: err.split('\n')[0] }).toEqual({ code: 2, out: '', line: 'The number of a build is missing.' });
  });
});
