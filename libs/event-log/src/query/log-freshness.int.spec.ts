import { CART, CATALOG, INVENTORY, item, ReadStock } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventLog } from '../connection/event-log.js';
import { queryHandlerFromLog, openLogFreshness } from './log-freshness.js';
import { sendQuery } from './send-query.js';

describe('the freshness of an app without a view', () => {
  let log: TemporaryLog;
  let own: EventLog;
  const adjust = (delta: number) =>
    log.record(INVENTORY, item, 'a', { type: 'StockAdjusted', delta, reason: 'counted' } as never);

  beforeAll(async () => {
    log = await temporaryLog();
    own = await log.as('inventory-service');
  });
  afterAll(() => log.remove());

  it('includes everything in the log for streams that are read with each query', async () => {
    const freshness = openLogFreshness(own, { inLog: [INVENTORY] });
    for (let delta = 1; delta <= 3; delta++) {
      const position = await adjust(delta);
      expect(await freshness(position)).toEqual({
        view: 'inventory-service',
        positions: position,
        behindEvents: 0,
        behindMs: 0,
        reached: true,
      });
    }
  });

  it('is not reached for a position beyond the log, and ignores other streams', async () => {
    const freshness = openLogFreshness(own, { inLog: [INVENTORY] });
    expect(await freshness({ CART: 99 })).toMatchObject({ reached: true });
    expect(await freshness({ INVENTORY: 999_999 })).toMatchObject({ reached: false, positions: { INVENTORY: 3 } });
  });

  it('waits for a followed stream, and reports the lag when the position is not reached', async () => {
    let seq = 0;
    const lookups: number[] = [];
    const followed = {
      stream: INVENTORY,
      seq: () => seq,
      waitFor: async (until: number) => lookups.push(until) > 0 && seq >= until,
    };
    const freshness = openLogFreshness(own, { inLog: [CATALOG, CART], followed: [followed] });
    expect(await freshness({ INVENTORY: 3 })).toMatchObject({
      positions: { CATALOG: 0, CART: 0, INVENTORY: 0 },
      behindEvents: 3,
      reached: false,
    });
    seq = 3;
    expect(await freshness({ INVENTORY: 3 })).toMatchObject({ behindEvents: 0, behindMs: 0, reached: true });
    expect(lookups).toEqual([3, 3]);
  });

  it('is part of the answer', async () => {
    const answering = await queryHandlerFromLog(ReadStock, openLogFreshness(own, { inLog: [INVENTORY] }), async () => ({
      items: [],
    })).start(own);
    const gateway = await log.as('gateway');
    const position = await adjust(1);
    expect(await sendQuery(gateway, ReadStock, { variantIds: ['a'] }, { readAfter: position })).toMatchObject({
      data: { items: [] },
      freshness: { view: 'inventory-service', positions: position, reached: true },
    });
    await answering.stop();
  });
});
