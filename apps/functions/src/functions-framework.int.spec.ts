import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { FUNCTION, ORDER, order, riskAssessment } from '@millrace/contracts';
import { loadEvents } from '@millrace/event-log';
import { freePort, projectFolder, until } from '@millrace/local-servers';
import type { RunningApp } from '@millrace/service-kit';
import { guardedLog, type TemporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from './index.js';
import { placed } from './functions/placed-order.fixture.js';

const framework = join(projectFolder, 'node_modules/@google-cloud/functions-framework/build/src/main.js');
const source = join(projectFolder, 'apps/functions/dist/functions/assess-order-risk.js');

describe('a function under the Functions Framework, called over HTTP', () => {
  let log: TemporaryLog;
  let server: ChildProcess;
  let running: RunningApp;
  let url: string;
  beforeAll(async () => {
    log = await guardedLog();
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    const options = ['--target=cloudEvent', '--signature-type=cloudevent', `--source=${source}`, `--port=${port}`];
    server = spawn(process.execPath, [framework, ...options], { stdio: 'ignore' });
    await until(
      () =>
        fetch(url)
          .then(() => true)
          .catch(() => false),
      20_000,
      100,
    );
    running = await app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: 'test', FUNCTIONS_URL: url });
  });
  afterAll(async () => {
    await running.stop();
    server.kill();
    await log.remove();
  });
  const assessments = async (id: string) =>
    (await loadEvents(await log.as('functions'), FUNCTION, riskAssessment, id)).map(({ event }) => event);

  it('has the same effect as in a thread', async () => {
    await log.record(ORDER, order, 'o1', placed);
    await expect.poll(() => assessments('o1')).toMatchObject([{ type: 'OrderRiskAssessed', level: 'high', score: 75 }]);
  });
});
