import {
  type DiscountDetails,
  type DiscountEvent,
  discount,
  ListDiscounts,
  ListTaxRates,
  ORDER,
  type OrderEvent,
  order,
  PRICING,
  type TaxRateEvent,
  taxRate,
} from '@millrace/contracts';
import { loadEvents, sendQuery } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from './index.js';

const waitOptions = { timeout: 20_000 };
const details: DiscountDetails = {
  title: 'Spring',
  code: 'SPRING',
  class: 'order',
  value: { kind: 'percentage', ppm: 100_000 },
  startsAt: '2026-03-01T00:00:00.000Z',
  limits: { total: 2 },
};

describe('the pricing service, on a real broker', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  beforeAll(async () => {
    log = await temporaryLog();
    service = await app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: 'test' });
    const defined: DiscountEvent = { type: 'DiscountDefined', ...details };
    for (const id of ['d1', 'd2']) await log.record(PRICING, discount, id, defined);
  });
  afterAll(async () => {
    await service.stop();
    await log.remove();
  });

  const eventsOf = async (id: string) =>
    (await loadEvents(await log.as('pricing-service'), PRICING, discount, id)).map(({ event }) => event);
  const request = (type: 'DiscountRedemptionRequested' | 'DiscountReleaseRequested', orderId: string, ...ids: string[]) => {
    const redemptions = ids.map((discountId) => ({ discountId }));
    const by = type === 'DiscountRedemptionRequested' ? { buyerHash: `buyer of ${orderId}` } : {};
    return log.record(ORDER, order, orderId, { type, redemptions, ...by } as OrderEvent);
  };

  it('redeems all discounts of an order or none, each order once, and releases them', async () => {
    await request('DiscountRedemptionRequested', 'o1', 'd1');
    await request('DiscountRedemptionRequested', 'o1', 'd1');
    await request('DiscountRedemptionRequested', 'o2', 'd1', 'd2');
    await expect.poll(async () => (await eventsOf('d1')).length, waitOptions).toBe(3);
    await request('DiscountRedemptionRequested', 'o3', 'd1', 'd2');
    const refused = { type: 'DiscountRedemptionRefused', orderId: 'o3', reason: 'LIMIT_REACHED' };
    await expect.poll(async () => (await eventsOf('d1')).at(-1), waitOptions).toEqual(refused);
    expect((await eventsOf('d2')).filter(({ type }) => type !== 'DiscountDefined')).toMatchObject([
      { type: 'DiscountRedeemed', orderId: 'o2' },
    ]);
    await request('DiscountReleaseRequested', 'o2', 'd1', 'd2');
    const released = { type: 'DiscountRedemptionReleased', orderId: 'o2' };
    await expect
      .poll(async () => [(await eventsOf('d1')).at(-1), (await eventsOf('d2')).at(-1)], waitOptions)
      .toEqual([released, released]);
  });

  it('lists its rules in their newest state', async () => {
    const rate = { title: 'VAT', country: 'DE', ppm: 190_000, inclusive: true, validFrom: '2021-01-01T00:00:00.000Z' };
    const defined: TaxRateEvent = { type: 'TaxRateDefined', ...rate };
    await log.record(PRICING, taxRate, 't1', defined);
    const gateway = await log.as('gateway');
    const page = { first: 10 };
    const listed = async () => (await sendQuery(gateway, ListTaxRates, page, {})).data.taxRates;
    await expect.poll(listed, waitOptions).toMatchObject([{ id: 't1', version: 1, active: true, details: { ppm: 190_000 } }]);
    expect((await sendQuery(gateway, ListDiscounts, page, {})).data).toMatchObject({
      discounts: [
        { id: 'd1', active: true, redeemed: 1 },
        { id: 'd2', redeemed: 0 },
      ],
      more: false,
    });
  });
});
