import { CART, CartAsOf } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { sendQuery } from '../query/send-query.js';
import { historyQueryHandler } from './history-query.js';

/** One look at the past takes about so long here. */
const workMs = 5;

describe('questions about what was', () => {
  let log: TemporaryLog;
  let gateway: EventLog;
  let own: EventLog;
  let answering: { stop(): Promise<void> };
  let done = 0;

  beforeAll(async () => {
    log = await temporaryLog();
    gateway = await log.as('gateway');
    own = await connectLog({ servers: log.broker.url, user: 'test', password: 'test', app: 'checkout-service' });
    const work = async () => {
      await new Promise((next) => setTimeout(next, workMs));
      done += 1;
      return { cart: null };
    };
    answering = await historyQueryHandler(CartAsOf, { name: 'cart-log', streams: [CART] }, work).start(own);
    await connectionOf(own).nc.flush();
  });
  afterAll(async () => {
    await answering.stop();
    await own.close();
    await log.remove();
  });

  const input = { cartId: 'c', keyHash: 'ab'.repeat(32), at: '2026-01-01T00:00:00.000Z' };
  const query = (caller: string) =>
    sendQuery(gateway, CartAsOf, input, { caller }).then(
      () => 'answered',
      (error: { code: string }) => error.code,
    );

  it('of one who asks for hundreds at a time do not delay what another asks', async () => {
    for (let round = 0; round < 3; round += 1) {
      const flood = Array.from({ length: 400 }, () => query('192.0.2.1'));
      await Promise.race(flood);
      const before = done;
      expect(await query('192.0.2.2')).toBe('answered');
      // Of the flood's 200 that wait, few are done before it.
      expect(done - before).toBeLessThan(60);
      const codes = await Promise.all(flood);
      expect(new Set(codes)).toEqual(new Set(['answered', 'TooManyAsked']));
    }
  });
});
