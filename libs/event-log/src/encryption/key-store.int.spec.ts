import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppName, appNames, KEYS, keyErasedSubject, keyCreatedSubject } from '@millrace/contracts';
import { type RunningNats, startNats } from '@millrace/local-servers';
import { type TemporaryFolder, temporaryFolder } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokerConfig } from '../broker/broker-config.js';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { provision } from '../provision/provision.js';
import { keyRing } from './key-ring.js';
import { eraseKey, makeKey, readKey } from './key-store.js';

const passwords = Object.fromEntries(appNames.map((app) => [app, `secret-of-${app}`])) as Record<AppName, string>;

describe('the store of keys, under the permissions of the contracts', () => {
  let folder: TemporaryFolder;
  let broker: RunningNats;
  const open: EventLog[] = [];
  const as = async (app: AppName, sharesKeys = false): Promise<EventLog> => {
    const log = await connectLog({ servers: broker.url, user: app, password: passwords[app] ?? '', app, sharesKeys });
    open.push(log);
    return log;
  };
  let gateway: EventLog;
  let checkout: EventLog;
  beforeAll(async () => {
    folder = temporaryFolder();
    broker = await startNats({ storeDir: join(folder.path, 'nats'), config: brokerConfig(passwords) });
    await provision({ servers: broker.url, user: 'operator', password: passwords.operator });
    gateway = await as('gateway');
    checkout = await as('checkout-service');
  });
  afterAll(async () => {
    for (const log of open) await log.close();
    await broker.stop();
    folder.remove();
  });

  const stored = (): Buffer => {
    const root = join(folder.path, 'nats', 'jetstream');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes(KEYS.name));
    return Buffer.concat(files.filter((path) => path.endsWith('.blk')).map((path) => readFileSync(join(root, path))));
  };

  it('lets a key be created once, and read by apps that may read personal data', async () => {
    const key = await makeKey(gateway, 'a');
    expect(key).toHaveLength(32);
    expect(await makeKey(checkout, 'a')).toEqual(key);
    expect(await readKey(await as('orders-view'), 'a')).toEqual(key);
    expect(await readKey(checkout, 'unknown')).toBe('none');
    const again = connectionOf(gateway).js.publish(keyCreatedSubject('a'), 'mine');
    await expect(again).rejects.toMatchObject({ code: 10077 });
  });

  it('invalidates an erased key in every process, and creates no other', async () => {
    const view = await as('orders-view');
    const key = await keyRing(gateway).findOrMake('b');
    expect(await keyRing(view).find('b')).toEqual(key);
    let notified = 0;
    keyRing(view).onErased(() => (notified += 1));
    expect(await eraseKey(checkout, 'b')).toBe(true);
    for (const log of [gateway, view]) await expect.poll(() => keyRing(log).find('b')).toBe('erased');
    expect(notified).toBe(1);
    expect(await makeKey(gateway, 'b')).toBe('erased');
    expect(await keyRing(gateway).findOrMake('b')).toBe('erased');
  });

  it('is asked once for apps of a process that share keys, until the key is erased', async () => {
    const [view, shipping] = [await as('orders-view', true), await as('shipping-service', true)];
    const key = await makeKey(gateway, 'shared');
    const requests = () => connectionOf(shipping).nc.stats().outMsgs;
    expect(await keyRing(shipping).find('shared-by-nobody')).toBe('erased');
    const before = requests();
    expect(await keyRing(view).find('shared')).toEqual(key);
    expect(await keyRing(shipping).find('shared')).toEqual(key);
    expect(requests()).toBe(before);
    await eraseKey(checkout, 'shared');
    for (const log of [view, shipping]) await expect.poll(() => keyRing(log).find('shared'), { timeout: 20_000 }).toBe('erased');
    await view.close();
    expect(await keyRing(shipping).find('shared')).toBe('erased');
    await shipping.close();
    expect(await keyRing(await as('orders-view', true)).find('shared')).toBe('erased');
  });

  it('erases a key again that a backup has restored', async () => {
    const key = (await makeKey(gateway, 'd')) as Uint8Array;
    await eraseKey(checkout, 'd');
    const { jsm } = connectionOf(await as('operator'));
    const fact = await jsm.streams.getMessage(KEYS.name, { last_by_subj: keyErasedSubject('d') });
    await jsm.streams.deleteMessage(KEYS.name, fact?.seq ?? 0);
    await connectionOf(gateway).js.publish(keyCreatedSubject('d'), key);
    expect(await readKey(checkout, 'd')).toEqual(key);
    expect(await eraseKey(checkout, 'd')).toBe(true);
    expect(await readKey(checkout, 'd')).toBe('erased');
  });

  it('overwrites the stored bytes of an erased key', async () => {
    const key = await makeKey(gateway, 'c');
    expect(stored().includes(Buffer.from(key as Uint8Array))).toBe(true);
    await eraseKey(checkout, 'c');
    expect(stored().includes(Buffer.from(key as Uint8Array))).toBe(false);
  });
});
