import { consumers, durableOf, INVENTORY, KEYS } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDurable } from '../durable-consumer.js';
import { eraseKey, makeKey } from '../personal/key-store.js';
import { examineConsumers } from './examine-consumers.js';
import { examineKeys } from './examine-keys.js';
import { examineStreams } from './examine-streams.js';

describe('a log that is examined', () => {
  let log: TemporaryLog;
  beforeAll(async () => {
    log = await temporaryLog();
  });
  afterAll(() => log.remove());
  const operator = () => log.as('operator');

  it('is well when every stream is as it is declared and every key is there', async () => {
    expect(await examineStreams(await operator())).toEqual([]);
    expect(await examineKeys(await operator())).toEqual([]);
  });

  it('tells of a stream that is set up otherwise, and of one that is not there', async () => {
    const { jsm } = await operator();
    const { config } = await jsm.streams.info(INVENTORY.name);
    await jsm.streams.update(INVENTORY.name, { ...config, max_msgs: 100_000 });
    await jsm.streams.update(INVENTORY.name, { ...config, subjects: ['inventory.>', 'planted.>'] });
    await jsm.streams.delete('DEADLETTER');
    const told = await examineStreams(await operator());
    expect(told.map(({ about }) => about).sort()).toEqual(['stream DEADLETTER', 'stream INVENTORY']);
    expect(told.map(({ fault }) => fault).join()).toMatch(
      /its setting subjects is .*planted.*it is not there|it is not there.*planted/,
    );
  });

  it('tells of a consumer that is not there, and not of one that is', async () => {
    const app = await log.as('shipping-service');
    const wanted = durableOf(consumers.prepareShipmentWhenOrderPaid);
    const about = `consumer ${wanted.durable} of ${wanted.stream}`;
    const named = async () => (await examineConsumers(await operator())).some((one) => one.about === about);
    expect(await named()).toBe(true);
    await makeDurable(app, wanted);
    expect(await named()).toBe(false);
  });

  it('tells of an erasure that is not done', async () => {
    const owner = await log.as('checkout-service');
    await makeKey(owner, 'done');
    await eraseKey(owner, 'done');
    await makeKey(owner, 'half');
    const { js } = await operator();
    await js.publish('key.erased.half', new Uint8Array(), { expect: { streamName: KEYS.name } });
    expect((await examineKeys(await operator())).map(({ about }) => about)).toEqual(['key of half']);
  });
});
