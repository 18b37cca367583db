import { CART, CartAsOf } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { sendQuery } from '../query/send-query.js';
import { historyQueryHandler } from './history-query.js';

/** Approximate duration of one history query in this test. */
const workMs = 5;

describe('history queries', () => {
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

  it('of a caller with hundreds of them do not delay another caller', async () => {
    for (let round = 0; round < 3; round += 1) {
      const flood = Array.from({ length: 400 }, () => query('192.0.2.1'));
      await Promise.race(flood);
      const before = done;
      expect(await query('192.0.2.2')).toBe('answered');
      // Of the 200 waiting queries of the first caller, few are answered before it.
      expect(done - before).toBeLessThan(60);
      const codes = await Promise.all(flood);
      expect(new Set(codes)).toEqual(new Set(['answered', 'TooManyAsked']));
    }
  });
});
