import { ANALYTICS, abandonedCart, PauseTopologies } from '@millrace/contracts';
import { examineApplications, loadEvents, sendQuery } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import { freePort } from '@millrace/local-servers';
import type { RunningApp } from '@millrace/service-kit';
import { guardedLog, type TemporaryFolder, type TemporaryLog, temporaryFolder, testPassword } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from './index.js';
import { provisionAnalytics } from './provision.js';

const waitOptions = { timeout: 20_000, interval: 100 };

describe('analytics, as a user of the shop with its permissions alone', () => {
  let log: TemporaryLog;
  let folder: TemporaryFolder;
  let running: RunningApp;
  let port = 0;
  const start = async () => {
    port = await freePort();
    running = await app.start({
      NATS_URL: log.broker.url,
      NATS_PASSWORD: testPassword,
      PORT: String(port),
      ANALYTICS_STATE_DIR: folder.path,
    });
  };
  const readiness = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`);
    const { subscriptions } = (await response.json()) as { subscriptions: readonly { name: string; detail: string }[] };
    return [response.status, subscriptions.find(({ name }) => name === 'topologies')?.detail];
  };
  beforeAll(async () => {
    log = await guardedLog();
    folder = temporaryFolder();
    await provisionAnalytics({ servers: log.broker.url, password: testPassword });
    await start();
  });
  afterAll(async () => {
    await running.stop();
    await log.remove();
    folder.remove();
  });

  it('runs all tasks, with their lag as metrics', async () => {
    await expect.poll(readiness, waitOptions).toEqual([200, '12 tasks, lag 0']);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics.match(/^millrace_streams_lag\{.*application="analytics".*\} 0$/gm)).toHaveLength(12);
  });

  it('has streams in which the doctor finds no fault', async () =>
    expect(await examineApplications(await log.as('operator'))).toEqual([]));

  it('pauses for an operator, who is reported so, and goes on afterwards', async () => {
    const operator = await log.as('operator');
    expect((await sendQuery(operator, PauseTopologies, { seconds: 600 })).data).toEqual({ wasRunning: true });
    expect(await readiness()).toEqual([503, 'paused by an operator']);
    expect((await sendQuery(operator, PauseTopologies, { seconds: 0 })).data).toEqual({ wasRunning: false });
    await expect.poll(readiness, waitOptions).toEqual([200, '12 tasks, lag 0']);
  });

  it('appends an event for each cart that was left, once, over repetitions and stops', async () => {
    const analytics = await log.as('analytics');
    const items = [{ variantId: 'tea_1', quantity: 2 }];
    const writes = (key: string, since: number) =>
      connectionOf(analytics).js.publish(
        'analytics-v1.output.ABANDONED_CARTS.0.3_0',
        JSON.stringify({ key, value: { since, items }, at: since }),
      );
    const reported = async (id: string) =>
      (await loadEvents(analytics, ANALYTICS, abandonedCart, id)).map(({ event, causationId }) => [event, causationId]);
    const left = (at: string, seq: number) => [{ type: 'CartAbandoned', lastChangedAt: at, items }, `analytics-v1/${seq}`];
    const [first, second] = ['2026-03-02T09:00:00.000Z', '2026-03-02T12:00:00.000Z'];
    const { seq } = await writes('c', Date.parse(first));
    await writes('c', Date.parse(first));
    const again = await writes('c', Date.parse(second));
    await expect.poll(() => reported('c'), waitOptions).toEqual([left(first, seq), left(second, again.seq)]);
    await running.stop();
    const missed = await writes('d', Date.parse(first));
    await start();
    await expect.poll(() => reported('d'), waitOptions).toEqual([left(first, missed.seq)]);
    expect(await reported('c')).toHaveLength(2);
  });

  it('goes on from its folder after a stop', async () => {
    await running.stop();
    await start();
    await expect.poll(readiness, waitOptions).toEqual([200, '12 tasks, lag 0']);
  });
});
