import {
  CartAsOf,
  type CartRequest,
  cart,
  type DeliveryZoneEvent,
  type DiscountEvent,
  deliveryZone,
  discount,
  ORDER,
  order,
  type PriceListEvent,
  PRICING,
  priceList,
  ReadCart,
  type TaxRateEvent,
  taxRate,
} from '@millrace/contracts';
import { type CommandSender, loadEvents, sendQuery } from '@millrace/event-log';
import type { TemporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkOut, eur, key, newLine } from '../cart/cart.fixture.js';
import { type CheckoutFixture, openCheckout } from '../checkout.fixture.js';

const polling = { timeout: 20_000 };
const buyerHash = 'd'.repeat(64);
const ten: DiscountEvent = {
  type: 'DiscountDefined',
  title: 'Ten percent',
  code: 'TEN',
  class: 'order',
  value: { kind: 'percentage', ppm: 100_000 },
  startsAt: '2026-01-01T00:00:00.000Z',
  limits: { perCustomer: 1 },
};
const reduced: TaxRateEvent = {
  type: 'TaxRateDefined',
  title: 'Reduced',
  country: 'DE',
  ppm: 70_000,
  inclusive: true,
  validFrom: '2020-01-01T00:00:00.000Z',
};

describe('the checkout service with rules of prices, on a real broker', () => {
  let log: TemporaryLog;
  let checkout: CheckoutFixture;
  let commands: CommandSender;
  beforeAll(async () => {
    checkout = await openCheckout();
    ({ log, commands } = checkout);
  });
  afterAll(() => checkout.close());

  let sent = 0;
  const send = (id: string, request: CartRequest) =>
    commands.send({ aggregate: cart, id, requestId: `r${(sent += 1)}`, request });
  const fill = async (id: string) => {
    const opening = { keyHash: key, currency: 'EUR', note: '', attributes: [], buyer: {} };
    await send(id, { type: 'CreateCart', ...opening, lines: [newLine('l1', 'mug_1', 3)] });
    await send(id, { type: 'ChangeDiscountCodes', keyHash: key, discountCodes: ['ten'] });
  };
  /** An instant after which the clock has moved on. */
  const instant = async () => {
    const now = Date.now();
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(now), { timeout: 20_000 });
    return new Date(now).toISOString();
  };
  const pastPricing = async (cartId: string, at: string) =>
    (await sendQuery(await log.as('gateway'), CartAsOf, { cartId, keyHash: key, at })).data.cart?.pricing;
  const pricingOf = async (cartId: string) =>
    (await sendQuery(await log.as('gateway'), ReadCart, { cartId, keyHash: key })).data.cart?.pricing;

  it('applies a code as soon as it is defined, and keeps its price in the order whatever happens to it later', async () => {
    await fill('c1');
    expect(await pricingOf('c1')).toMatchObject({ total: eur(3600), codes: [{ applicable: false, reason: 'UNKNOWN' }] });
    await log.record(PRICING, discount, 'd1', ten);
    await log.record(PRICING, taxRate, 't1', reduced);
    await expect
      .poll(() => pricingOf('c1'), polling)
      .toMatchObject({
        discount: eur(360),
        tax: eur(212),
        total: eur(3240),
        codes: [{ applicable: true }],
      });
    const { offers: _, ...request } = checkOut({ orderId: 'o1', buyerHash });
    expect(await send('c1', request)).toMatchObject({ status: 'accepted' });
    const deactivated: DiscountEvent = { type: 'DiscountDeactivated' };
    await log.record(PRICING, discount, 'd1', deactivated);
    const placed = async () => (await loadEvents(await log.as('gateway'), ORDER, order, 'o1'))[0]?.event;
    await expect.poll(placed, polling).toMatchObject({
      type: 'OrderPlaced',
      cost: { subtotal: eur(3600), discount: eur(360), shipping: eur(490), tax: eur(244), total: eur(3730) },
      lines: [
        { discountAllocations: [{ discountId: 'd1', amount: eur(360) }], taxLines: [{ taxRateId: 't1', amount: eur(212) }] },
      ],
      pricing: { redemptions: [{ discountId: 'd1', code: 'TEN' }], buyerHash },
    });
  });

  it('refuses a code to a buyer who has used it', async () => {
    const redeemed: DiscountEvent = { type: 'DiscountRedeemed', orderId: 'o0', buyerHash };
    await log.record(PRICING, discount, 'd1', ten);
    await log.record(PRICING, discount, 'd1', redeemed);
    await fill('c2');
    await expect.poll(() => pricingOf('c2'), polling).toMatchObject({ codes: [{ applicable: true }] });
    const { offers: _, ...request } = checkOut({ orderId: 'o2', buyerHash, expectedTotal: eur(3730) });
    expect(await send('c2', request)).toMatchObject({
      status: 'rejected',
      rejection: { type: 'TotalChanged', total: eur(4090) },
    });
  });

  it('shows a buyer who has used a code that it does not apply, by the e-mail address on the cart or that of the customer', async () => {
    await fill('c3');
    await expect.poll(() => pricingOf('c3'), polling).toMatchObject({ codes: [{ applicable: true }] });
    const guest = await instant();
    const used = { codes: [{ applicable: false, reason: 'CUSTOMER_LIMIT_REACHED' }] };
    const buyer = { email: 'ada@example.org' };
    await send('c3', { type: 'ChangeBuyer', keyHash: key, buyer, buyerHash });
    expect(await pricingOf('c3')).toMatchObject(used);
    await send('c3', { type: 'ChangeBuyer', keyHash: key, buyer: {} });
    expect(await pricingOf('c3')).toMatchObject({ codes: [{ applicable: true }] });
    await send('c3', { type: 'AttachCustomer', keyHash: key, customerId: 'ada', customerHash: buyerHash });
    expect(await pricingOf('c3')).toMatchObject(used);
    expect(await pastPricing('c3', guest)).toMatchObject({ codes: [{ applicable: true }] });
    expect(await pastPricing('c3', await instant())).toMatchObject(used);
  });

  it('shows a past cart with the discounts and taxes of then', async () => {
    const five: DiscountEvent = { ...ten, title: 'Five', code: 'FIVE', value: { kind: 'percentage', ppm: 50_000 } };
    const deactivated: DiscountEvent = { type: 'DiscountDeactivated' };
    await fill('c4');
    await send('c4', { type: 'ChangeDiscountCodes', keyHash: key, discountCodes: ['FIVE'] });
    const before = await instant();
    await log.record(PRICING, discount, 'd5', five);
    const during = await instant();
    const raised: TaxRateEvent = { ...reduced, ppm: 190_000 };
    await log.record(PRICING, taxRate, 't1', raised);
    const taxed = await instant();
    await log.record(PRICING, discount, 'd5', deactivated);
    const after = await instant();
    expect(await pastPricing('c4', before)).toMatchObject({ total: eur(3600), codes: [{ reason: 'UNKNOWN' }] });
    expect(await pastPricing('c4', during)).toMatchObject({ discount: eur(180), total: eur(3420), tax: eur(224) });
    expect(await pastPricing('c4', taxed)).toMatchObject({ discount: eur(180), total: eur(3420), tax: eur(546) });
    expect(await pastPricing('c4', after)).toMatchObject({ total: eur(3600), codes: [{ reason: 'INACTIVE' }] });
    await log.record(PRICING, taxRate, 't1', reduced);
  });

  it('sells to buyers of a country in the currency of its price list, to the order', async () => {
    const usd = (minor: number) => ({ minor, currency: 'USD' });
    const list: PriceListEvent = {
      type: 'PriceListDefined',
      title: 'United States',
      currency: 'USD',
      countries: ['US'],
      adjustment: { ppm: 1_100_000, roundTo: 100, minus: 1 },
    };
    const methods = [{ handle: 'air', title: 'Air', description: '', price: { kind: 'flat' as const, price: 1500 } }];
    const zone: DeliveryZoneEvent = {
      type: 'DeliveryZoneDefined',
      title: 'United States',
      currency: 'USD',
      countries: ['US'],
      methods,
    };
    await log.record(PRICING, priceList, 'us', list);
    await log.record(PRICING, deliveryZone, 'us', zone);
    const create = async (id: string) => {
      const opening = { keyHash: key, currency: 'EUR', note: '', attributes: [], buyer: { countryCode: 'US' } };
      return send(id, { type: 'CreateCart', ...opening, lines: [newLine('l1', 'mug_1', 2)] });
    };
    let carts = 0;
    const created = () => create(`us${(carts += 1)}`);
    await expect.poll(created, polling).toMatchObject({ state: { currency: 'USD', lines: [{ price: usd(1299) }] } });
    const { offers: _, ...request } = checkOut({ orderId: 'o3', deliveryOptionHandle: 'air' });
    const shippingAddress = { ...request.shippingAddress, countryCode: 'US', provinceCode: 'NY', zip: '10001' };
    expect(await send(`us${carts}`, { ...request, shippingAddress })).toMatchObject({ status: 'accepted' });
    const placed = async () => (await loadEvents(await log.as('gateway'), ORDER, order, 'o3'))[0]?.event;
    await expect.poll(placed, polling).toMatchObject({
      cost: { subtotal: usd(2598), shipping: usd(1500), tax: usd(0), total: usd(4098) },
      pricing: { priceListId: 'us', explanation: [{ kind: 'priceList', base: 1200, amount: 1299 }, {}, {}, {}, {}] },
    });
  });
});
