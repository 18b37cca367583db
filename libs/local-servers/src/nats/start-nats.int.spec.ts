import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTimeOf } from '../machine/processes.js';
import type { ServerProcess } from '../machine/server-process.js';
import { obtainNatsServer } from './obtain-nats-server.js';
import { serverInfo } from './server-info.js';
import { startNats } from './start-nats.js';

describe('a broker of this machine', () => {
  let storeDir: string;
  const started: ServerProcess[] = [];
  const start = async (more: { port?: number; config?: string } = {}) => {
    const broker = await startNats({ storeDir, ...more });
    started.push(broker);
    return broker;
  };

  beforeEach(() => {
    storeDir = mkdtempSync(join(tmpdir(), 'millrace-nats-spec-'));
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((broker) => broker.kill()));
    rmSync(storeDir, { recursive: true, force: true });
  });

  it('answers with JetStream when the start resolves, and has exited after the stop', async () => {
    const broker = await start();
    expect(await serverInfo(broker.port)).toMatchObject({ jetstream: true });
    await broker.stop();
    expect(await serverInfo(broker.port)).toBeUndefined();
  });

  it('reports that it was killed, and starts again on the same store and port', async () => {
    const broker = await start();
    process.kill(broker.pid, 'SIGKILL');
    expect(await broker.exited).toBe('ended by SIGKILL');
    const again = await start({ port: broker.port });
    expect(again.port).toBe(broker.port);
    expect(existsSync(join(storeDir, 'jetstream'))).toBe(true);
  });

  it('stops the broker that a killed run left on the same store', async () => {
    const left = await start();
    const broker = await start({ port: left.port });
    expect(left.hasExited()).toBe(true);
    expect(await serverInfo(broker.port)).toMatchObject({ jetstream: true });
  });

  it('does not stop a broker whose launcher is alive', async () => {
    const other = spawn('sleep', ['60']);
    await start();
    writeFileSync(join(storeDir, 'launcher'), `${other.pid} ${startTimeOf(other.pid ?? 0)}\n`);
    await expect(start()).rejects.toMatchObject({ code: 'ALREADY_RUNNING' });
    other.kill();
  });

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const { port } = other.address() as { port: number };
    await expect(start({ port })).rejects.toMatchObject({ code: 'PORT_TAKEN', message: expect.stringContaining(`Port ${port}`) });
    other.close();
  });

  it('shows the log when the configuration is wrong', async () => {
    await expect(start({ config: 'no_such_setting: 1' })).rejects.toMatchObject({
      code: 'START_FAILED',
      logTail: expect.stringContaining('no_such_setting'),
    });
  });

  it('is refused when the configured binary is too old, with both versions in the message', async () => {
    const old = join(storeDir, 'old-server');
    writeFileSync(old, '#!/bin/sh\necho "nats-server: v2.10.27"\n');
    chmodSync(old, 0o755);
    await expect(obtainNatsServer({ env: { NATS_SERVER_BIN: old } })).rejects.toMatchObject({
      code: 'SERVER_TOO_OLD',
      message: expect.stringMatching(/2\.10\.27.*2\.14\.0/),
    });
  });
});
