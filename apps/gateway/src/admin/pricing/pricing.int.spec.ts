import {
  type DeliveryZoneEvent,
  type DeliveryZoneRequest,
  type DiscountDetails,
  type DiscountEvent,
  type DiscountRejection,
  type DiscountRequest,
  deliveryZone,
  discount,
  ListDiscounts,
  PRICING,
} from '@millrace/contracts';
import { accept, type Decider, reject } from '@millrace/decider';
import { commandHandler, queryHandler, readAggregate } from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productGid } from '../../identity/gid.js';
import { clientOf } from '../../testing/client.js';
import { openGateway, type Started, staffToken, startAll } from '../../testing/open-gateway.js';
import { discountIdOf } from './rule-ids.js';

type State = Readonly<{ details?: DiscountDetails; active: boolean }>;
/** A minimal discount; the pricing service has the real rules. */
const decider: Decider<State, DiscountRequest, DiscountEvent, DiscountRejection> = {
  initial: { active: false },
  decide: (state, { type, ...details }) => {
    if (type === 'CreateDiscount' && state.details) return reject({ type: 'DiscountExists' });
    if (type !== 'CreateDiscount' && !state.details) return reject({ type: 'DiscountNotFound' });
    if (type === 'DeactivateDiscount') return accept({ type: 'DiscountDeactivated' });
    return accept({ ...(details as DiscountDetails), type: 'DiscountDefined' });
  },
  evolve: (state, event) => {
    if (event.type === 'DiscountDeactivated') return { ...state, active: false };
    if (event.type !== 'DiscountDefined') return state;
    const { type: _, ...details } = event;
    return { details, active: true };
  },
};
type Zone = Readonly<{ active: boolean; details?: Omit<Extract<DeliveryZoneEvent, { type: 'DeliveryZoneDefined' }>, 'type'> }>;
const zoneDecider: Decider<Zone, DeliveryZoneRequest, DeliveryZoneEvent, never> = {
  initial: { active: false },
  decide: (_, request) => {
    const { type, ...details } = request as Extract<DeliveryZoneRequest, { type: 'PutDeliveryZone' }>;
    return type === 'PutDeliveryZone' ? accept({ ...details, type: 'DeliveryZoneDefined' }) : accept();
  },
  evolve: (state, event) => {
    if (event.type !== 'DeliveryZoneDefined') return state;
    const { type: _, ...details } = event;
    return { details, active: true };
  },
};

describe('the rules of prices in the admin API', () => {
  let log: TemporaryLog;
  let gateway: Started;
  let service: Awaited<ReturnType<typeof startAll>>;
  let send: (query: string, variables: object) => Promise<Record<string, ReturnType<typeof JSON.parse>>>;
  beforeAll(async () => {
    log = await temporaryLog();
    const pricing = await log.as('pricing-service');
    const discounts = { stream: PRICING, aggregate: discount, decider };
    const zones = { stream: PRICING, aggregate: deliveryZone, decider: zoneDecider };
    service = await startAll(pricing, [
      commandHandler({
        target: discounts,
        decide: (request, state) => decider.decide(state, request),
        toContractState: (state) => ({ ...state, redeemed: 0 }),
      }),
      commandHandler({
        target: zones,
        decide: (request, state) => zoneDecider.decide(state, request),
        toContractState: (state) => state,
      }),
      queryHandler(ListDiscounts, async () => {
        const id = discountIdOf('SPRING');
        const { state, version } = await readAggregate(pricing, discounts, id);
        return { data: { discounts: [{ id, version, redeemed: 7, ...state }], more: false } };
      }),
    ]);
    gateway = await openGateway(await log.as('gateway'));
    const client = clientOf(gateway.url);
    send = async (query, variables) =>
      (await client.send(query, variables, { authorization: `Bearer ${staffToken}` }, '/admin/graphql')).data;
  });
  afterAll(async () => {
    await gateway.stop();
    await service.stop();
    await log.remove();
  });

  const fields = `discount { id active redeemed title code discountClass percentage amount { amount currencyCode } startsAt
    targets { productIds } minimumAmount { amount } perCustomerLimit combinesWith buyXGetY { buyQuantity getQuantity percentage } }
    userErrors { code field message }`;
  const create = `mutation($input: DiscountInput!, $key: String) { discountCreate(input: $input, idempotencyKey: $key) { ${fields} position } }`;
  const spring = {
    title: 'Spring',
    code: 'Spring ',
    discountClass: 'ORDER',
    percentage: 12.5,
    startsAt: '2026-03-01T00:00:00Z',
    minimumAmount: { amount: '20', currencyCode: 'EUR' },
    perCustomerLimit: 1,
    combinesWith: ['DELIVERY'],
  };

  it('creates a discount of a code once, and lists it', async () => {
    const created = (await send(create, { input: spring })).discountCreate;
    expect(created).toMatchObject({
      discount: {
        id: discountIdOf('SPRING'),
        code: 'Spring',
        percentage: 12.5,
        minimumAmount: { amount: '20.00' },
        perCustomerLimit: 1,
        combinesWith: ['DELIVERY'],
        startsAt: '2026-03-01T00:00:00.000Z',
      },
      userErrors: [],
    });
    expect(created.position).toContain('PRICING:');
    const again = { ...spring, code: 'SPRING' };
    expect((await send(create, { input: again })).discountCreate.userErrors).toMatchObject([{ code: 'DISCOUNT_EXISTS' }]);
    expect((await send('{ discounts { nodes { title redeemed active } hasNextPage } }', {})).discounts).toEqual({
      nodes: [{ title: 'Spring', redeemed: 7, active: true }],
      hasNextPage: false,
    });
  });

  it('deactivates a discount, and says which there is not', async () => {
    const deactivate = `mutation($id: ID!) { discountDeactivate(id: $id) { ${fields} } }`;
    expect((await send(deactivate, { id: discountIdOf('spring') })).discountDeactivate).toMatchObject({
      discount: { active: false },
    });
    expect((await send(deactivate, { id: 'none' })).discountDeactivate).toMatchObject({
      discount: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });

  it('takes each kind of discount', async () => {
    const { code: _, percentage: __, ...automatic } = spring;
    const amount = { amount: '5.00', currencyCode: 'EUR' };
    const targets = { productIds: [productGid('mug')] };
    const fixed = { ...automatic, discountClass: 'PRODUCT', amount, eachPiece: true, targets };
    expect((await send(create, { input: fixed })).discountCreate.discount).toMatchObject({ amount, targets, code: null });
    const buyXGetY = { buyQuantity: 2, getQuantity: 1 };
    const free = { ...automatic, discountClass: 'PRODUCT', buyXGetY };
    expect((await send(create, { input: free })).discountCreate.discount).toMatchObject({
      buyXGetY: { ...buyXGetY, percentage: 100 },
    });
  });

  it.each([
    ['no value', { percentage: null }],
    ['two values', { amount: { amount: '1', currencyCode: 'EUR' } }],
    ['a percentage above the whole', { percentage: 101 }],
    ['an amount that is none', { percentage: null, amount: { amount: '1.999', currencyCode: 'EUR' } }],
    ['a time that is none', { startsAt: 'soon' }],
  ])('refuses a discount with %s', async (_, change) => {
    const input = { ...spring, code: 'WRONG', ...change };
    expect((await send(create, { input })).discountCreate).toMatchObject({ discount: null, userErrors: [{ code: 'INVALID' }] });
  });

  it('puts a delivery zone with its prices', async () => {
    const put = `mutation($id: ID, $input: DeliveryZoneInput!) { deliveryZonePut(id: $id, input: $input) {
      deliveryZone { id title methods { handle flatPrice freeFrom weightPrices { fromGrams price } totalPrices { from price } } } userErrors { code } } }`;
    const methods = [
      { handle: 'flat', title: 'Flat', flatPrice: '4.90', freeFrom: '50.00' },
      { handle: 'heavy', title: 'Heavy', weightPrices: [{ fromGrams: 0, price: '7.00' }] },
      { handle: 'dear', title: 'Dear', totalPrices: [{ from: '0.00', price: '9.00' }] },
    ];
    const input = { title: 'Home', currencyCode: 'EUR', countryCodes: ['DE'], methods };
    const { deliveryZone: zone } = (await send(put, { input })).deliveryZonePut;
    expect(zone.methods).toMatchObject(methods.map(({ title: _, ...method }) => method));
    expect((await send(put, { id: zone.id, input: { ...input, title: 'Away' } })).deliveryZonePut.deliveryZone).toMatchObject({
      id: zone.id,
      title: 'Away',
    });
    const none = { ...input, methods: [{ handle: 'none', title: 'None' }] };
    expect((await send(put, { input: none })).deliveryZonePut.userErrors).toEqual([{ code: 'INVALID' }]);
  });
});
