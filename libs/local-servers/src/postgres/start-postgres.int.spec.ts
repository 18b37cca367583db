import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../machine/folders.js';
import type { ServerProcess } from '../machine/server-process.js';
import { startPostgres } from './start-postgres.js';

const rowsOf = async (url: string, statement: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};

describe('a PostgreSQL of this machine', () => {
  let dataDir: string;
  const started: ServerProcess[] = [];
  const start = async (port?: number) => {
    const server = await startPostgres({ dataDir, durable: true, ...(port && { port }) });
    started.push(server);
    return server;
  };

  beforeAll(() => {
    dataDir = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-postgres-spec-')), 0o711);
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((server) => server.stop()));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('accepts connections when the start resolves, and only with the password', async () => {
    const { url } = await start();
    expect(await rowsOf(url, 'SELECT current_database() AS name')).toEqual([{ name: 'millrace' }]);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(rowsOf(wrong.toString(), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps committed data when it is killed', async () => {
    const server = await start();
    await rowsOf(server.url, 'CREATE TABLE kept AS SELECT 1 AS id');
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    const again = await start(server.port);
    expect(await rowsOf(again.url, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
  });

  it('starts where a server was killed between creating and writing its lock file', async () => {
    const before = await start();
    await before.stop();
    writeFileSync(join(dataDir, 'data/postmaster.pid'), '');
    const { url } = await start();
    expect(await rowsOf(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('stops the server that a killed run left on the same data', async () => {
    const left = await start();
    const server = await start(left.port);
    expect(left.hasExited()).toBe(true);
    expect(await rowsOf(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('names the port that is taken', async () => {
    const server = await start();
    const elsewhere = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-postgres-spec-')), 0o711);
    await expect(startPostgres({ dataDir: elsewhere, durable: false, port: server.port })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
    });
    rmSync(elsewhere, { recursive: true });
  });

  it('does not change data of a newer PostgreSQL', async () => {
    const file = join(dataDir, 'data/PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '99\n');
    await expect(start()).rejects.toMatchObject({ code: 'DATA_TOO_NEW' });
    writeFileSync(file, version);
  });
});
