import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { appNames, type AppName } from '@millrace/contracts';
import { connectLog, streamsAccount } from '@millrace/event-log';
import { type TemporaryFolder, temporaryFolder } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OneServer, startBroker } from './start-broker.js';
import { connectionOf } from '@millrace/event-log/connection';

const brokerPasswords = Object.fromEntries(appNames.map((app) => [app, `secret-of-${app}`])) as Record<AppName, string>;
const testTimeout = { timeout: 20_000, interval: 100 };

describe('the broker of a data directory', () => {
  let folder: TemporaryFolder;
  let broker: OneServer;
  const lines: string[] = [];
  beforeAll(async () => {
    folder = temporaryFolder();
    const options = { dataDirectory: folder.path, natsUrl: undefined, natsPort: undefined, syncInterval: '2m' };
    broker = await startBroker(options, { brokerPasswords }, [], {
      report: (line) => lines.push(line),
      signal: new AbortController().signal,
    });
  });
  afterAll(async () => {
    await broker.supervised?.stop();
    folder.remove();
  });

  it('has all events of a stream again after a crash that damaged the stream’s file', async () => {
    const app = 'checkout-service';
    const log = await connectLog({ servers: broker.url, user: app, password: brokerPasswords[app], app });
    for (let at = 1; at <= 3; at += 1) await connectionOf(log).js.publish(`order.order.o${at}.OrderPlaced`, '{}');
    const settings = join(folder.path, 'nats/jetstream/jetstream', streamsAccount, 'streams/ORDER/meta.inf');
    expect(existsSync(settings)).toBe(true);
    const back = new Promise<void>((isBack) => log.onReconnect(isBack));
    truncateSync(settings, 10);
    process.kill(Number(readFileSync(join(folder.path, 'nats/nats-server.pid'), 'utf8')), 'SIGKILL');
    await back;
    const messages = async () =>
      (
        await connectionOf(log)
          .jsm.streams.info('ORDER')
          .catch(() => undefined)
      )?.state.messages;
    await expect.poll(messages, testTimeout).toBe(3);
    expect((await connectionOf(log).js.publish('order.order.o4.OrderPlaced', '{}')).seq).toBe(4);
    expect(lines).toContainEqual(expect.stringMatching(/^nats-server ended \(ended by SIGKILL\)/));
    await log.close();
  });
});
