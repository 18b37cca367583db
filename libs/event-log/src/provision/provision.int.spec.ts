import { OPERATIONS, SHIPPING, streams } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { provision } from './provision.js';

describe('the streams on a real broker', () => {
  let temporary: TemporaryLog;
  let log: EventLog;
  beforeAll(async () => {
    temporary = await temporaryLog();
    log = await temporary.as('operator');
  });
  afterAll(() => temporary.remove());

  const metadata = async (stream: string) => (await connectionOf(log).jsm.streams.info(stream)).config.metadata;

  it.each(streams)('$name has owner, retention and personal data in its metadata', async (stream) => {
    expect(await metadata(stream.name)).toMatchObject({
      owner: stream.owner,
      team: stream.team,
      retention: stream.retention,
      'personal-data': stream.personalData.join(' '),
    });
  });

  it('stores the retention of requests and timers in days', async () => {
    expect(await metadata('REQUESTS')).toMatchObject({ owner: 'gateway', retention: '30 days' });
    expect(await metadata('TIMER_CHECKOUT_SERVICE')).toMatchObject({ owner: 'checkout-service', retention: '7 days' });
  });

  it('are created where an earlier version created the others', async () => {
    await connectionOf(log).jsm.streams.delete(OPERATIONS.name);
    await provision({ servers: temporary.broker.url, user: 'operator', password: 'test' });
    expect(await metadata(OPERATIONS.name)).toMatchObject({ owner: 'operator' });
  });

  it('receive changed settings, and lose no message', async () => {
    const { config } = await connectionOf(log).jsm.streams.info(SHIPPING.name);
    await connectionOf(log).jsm.streams.update(SHIPPING.name, {
      ...config,
      metadata: { owner: SHIPPING.owner, team: 'former', extra: 'gone' },
    });
    const position = await temporary.record(SHIPPING, SHIPPING.aggregates[0], 's', { type: 'ShipmentDelivered' });
    await provision({ servers: temporary.broker.url, user: 'operator', password: 'test' });
    const after = await connectionOf(log).jsm.streams.info(SHIPPING.name);
    expect(after.config.metadata).toMatchObject({ team: SHIPPING.team, retention: 'for ever' });
    expect(after.config.metadata).not.toHaveProperty('extra');
    expect(after.state.last_seq).toBe(position[SHIPPING.name]);
  });
});
