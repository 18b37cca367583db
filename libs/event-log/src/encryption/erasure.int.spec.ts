import { type AppName, KEYS, keyCreatedSubject, ORDER, order, type StreamContract, type AnyAggregate } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../store/append.js';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { loadEvents } from '../store/read-stream.js';
import { eraseKey, readKey } from './key-store.js';
import { checkedOut, created, ofCart, ofOrder, ofShipment, placed, prepared, secrets } from './personal-data.fixture.js';

type StoredStream = Readonly<{ stream: StreamContract; aggregate: AnyAggregate }>;

describe('personal data, on a real broker', () => {
  let temporary: TemporaryLog;
  let log: EventLog;
  const more: EventLog[] = [];
  beforeAll(async () => {
    temporary = await temporaryLog();
    log = await temporary.as('checkout-service');
  });
  afterAll(async () => {
    for (const one of more) await one.close();
    await temporary.remove();
  });

  const another = async (app: AppName = 'checkout-service') => {
    const opened = await connectLog({ servers: temporary.broker.url, user: app, password: 'test', app });
    more.push(opened);
    return opened;
  };
  const add = (
    by: EventLog,
    { stream, aggregate }: StoredStream,
    id: string,
    event: { type: string },
    seq = 0,
    dataSubject?: string,
  ) =>
    append(by, stream, [
      {
        aggregate,
        id,
        expected: { seq, version: 0 },
        events: [event],
        cause: { correlationId: 'c', ...(dataSubject ? { dataSubject } : {}) },
      },
    ]);
  const read = async (by: EventLog, { stream, aggregate }: StoredStream, id: string) => loadEvents(by, stream, aggregate, id);
  const storedText = async (stream: string): Promise<string> => {
    let text = '';
    const { state } = await connectionOf(log).jsm.streams.info(stream);
    for (let seq = state.first_seq; seq <= state.last_seq; seq += 1) {
      const message = await connectionOf(log).jsm.streams.getMessage(stream, { seq });
      if (message) text += JSON.stringify([message.subject, ...message.header]) + message.string();
    }
    return text;
  };

  it('are unreadable in the stored bytes, and readable for an app with permission', async () => {
    await add(log, ofCart, 'c1', created);
    await add(log, ofOrder, 'o1', placed, 0, 'c1');
    await add(await another('shipping-service'), ofShipment, 'o1', prepared, 0, 'c1');
    expect((await read(log, ofCart, 'c1')).map(({ event }) => event)).toEqual([created]);
    const [recorded] = await read(await another('orders-view'), ofOrder, 'o1');
    expect(recorded?.event).toEqual(placed);
    expect(recorded).toMatchObject({ dataSubject: 'c1' });
    const stored = (await storedText('CART')) + (await storedText('ORDER')) + (await storedText('SHIPPING'));
    expect(stored).toContain('erased@erased.invalid');
    expect(secrets.filter((secret) => stored.includes(secret))).toEqual([]);
  });

  it('are withheld from an app without permission, which reads the rest', async () => {
    const [recorded] = await read(await temporary.as('inventory-service'), ofOrder, 'o1');
    expect(recorded).toMatchObject({ redacted: 'withheld', event: { email: 'erased@erased.invalid', cartId: 'c1' } });
  });

  it('have one key when several writers create it at the same time', async () => {
    const instances = [log, await another(), await another(), await another()];
    await Promise.all(instances.map((by, at) => add(by, ofCart, `many${at}`, created, 0, 'new-person')));
    const { state } = await connectionOf(log).jsm.streams.info(KEYS.name, { subjects_filter: keyCreatedSubject('new-person') });
    expect(Object.values(state.subjects ?? {})).toEqual([1]);
    for (const by of [...instances, await another()])
      for (const at of [0, 1, 2, 3]) expect((await read(by, ofCart, `many${at}`))[0]?.event).toEqual(created);
  });

  it('become unreadable everywhere when their key is erased, and other people’s do not', async () => {
    const reader = await another('orders-view');
    await add(log, ofCart, 'gone', created);
    await add(log, ofCart, 'kept', created);
    expect((await read(reader, ofCart, 'gone'))[0]).not.toHaveProperty('redacted');
    expect(await eraseKey(log, 'gone')).toBe(true);
    expect(await eraseKey(log, 'gone')).toBe(false);
    for (const by of [log, reader, await another()]) {
      await expect.poll(async () => (await read(by, ofCart, 'gone'))[0]?.redacted).toBe('erased');
      const text = JSON.stringify(await read(by, ofCart, 'gone'));
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      expect((await read(by, ofCart, 'kept'))[0]?.event).toEqual(created);
    }
    expect(await readKey(log, 'gone')).toBe('erased');
  });

  it('are replaced by placeholders in new events after their key was erased', async () => {
    await eraseKey(log, 'nobody');
    const appended = await add(await another(), ofCart, 'later', checkedOut, 0, 'nobody');
    expect(appended).toMatchObject({ status: 'appended', events: [{ redacted: 'erased', event: { orderId: 'o1' } }] });
    const [recorded] = appended.status === 'appended' ? appended.events : [];
    expect(await read(log, ofCart, 'later')).toMatchObject([{ event: recorded?.event }]);
    expect(JSON.stringify(recorded)).not.toContain('Nora');
  });

  it('need no request to the broker when the key is cached, and one for a new person', async () => {
    const by = await another();
    const countRequests = async (work: () => Promise<unknown>) => {
      const before = connectionOf(by).nc.stats().outMsgs;
      await work();
      return connectionOf(by).nc.stats().outMsgs - before;
    };
    await add(by, ofCart, 'first', created, 0, 'p0');
    expect(await countRequests(() => add(by, ofCart, 'second', created, 0, 'p1'))).toBe(2);
    expect(await countRequests(() => add(by, ofCart, 'third', created, 0, 'p1'))).toBe(1);
    expect(await countRequests(() => read(by, { stream: ORDER, aggregate: order }, 'o1'))).toBe(2);
    expect(await countRequests(() => read(by, { stream: ORDER, aggregate: order }, 'o1'))).toBe(1);
  });
});
