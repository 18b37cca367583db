import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { eventually } from './eventually.js';
import { checkoutInput, shoppingAt, type UserError } from './shopping/shopping.js';

const client = clientOf(inject('shop'));
const shopping = shoppingAt(client);

type Money = { amount: string };
type Entry = { event: string; actor: string; detail: string };
type Sold = {
  status: string;
  cancelReason: string | null;
  cost: { totalAmount: Money };
  totalRefunded: Money;
  shippingAddress: { address1: string };
  lines: { nodes: { id: string; quantity: number }[] };
  returns: { id: string; status: string; lines: { orderLineId: string; quantity: number }[] }[];
  timeline: Entry[];
};
const fields = `status cancelReason cost { totalAmount { amount } } totalRefunded { amount } shippingAddress { address1 }
  lines(first: 10) { nodes { id quantity } } returns { id status lines { orderLineId quantity } } timeline { event actor detail }`;
const read = async (id: string): Promise<Sold> =>
  (await client.request<{ order: Sold }>(`query ($id: ID!) { order(id: $id) { ${fields} } }`, { id })).order;
const after = (id: string, event: string) =>
  eventually(
    `the order tells ${event}`,
    () => read(id),
    ({ timeline }) => timeline.some((entry) => entry.event === event),
    60_000,
  );
type Payload = { order: Sold | null; userErrors: UserError[]; position: string };
const mutate = async (name: string, head: string, args: string, variables: object): Promise<Payload> => {
  const text = `mutation (${head}) { ${name}(${args}) { order { ${fields} } userErrors { code field } position } }`;
  return (await client.request<Record<string, Payload>>(text, variables))[name] as Payload;
};
const cancel = (orderId: string, reason = 'ordered by mistake') =>
  mutate('orderCancel', '$orderId: ID!, $reason: String', 'orderId: $orderId, reason: $reason', { orderId, reason });
const staffMutate = async <T>(text: string, variables: object): Promise<T> => client.requestAsStaff<T>(text, variables);
const entryOf = ({ timeline }: Sold, event: string) => timeline.find((entry) => entry.event === event);

describe('an order that its buyer cancels before dispatch', () => {
  it('is refunded in full, its stock is back, its cart is open, and the timeline tells who and why', async () => {
    const variantId = await shopping.variantInStock(5);
    const { order, cart } = await shopping.buy(variantId, 2);
    await after(order.id, 'PAID');
    const { userErrors } = await cancel(order.id);
    expect(userErrors).toEqual([]);
    const cancelled = await after(order.id, 'CANCELLED');
    expect(cancelled).toMatchObject({ status: 'CANCELLED', cancelReason: 'BUYER_REQUEST' });
    expect(cancelled.totalRefunded).toEqual(cancelled.cost.totalAmount);
    expect(entryOf(cancelled, 'CANCELLATION_REQUESTED')).toEqual({
      event: 'CANCELLATION_REQUESTED',
      actor: 'BUYER',
      detail: 'ordered by mistake',
    });
    await shopping.stockIs(variantId, { onHand: 5, held: 0, available: 5 });
    expect((await shopping.readCart(cart.id))?.totalQuantity).toBe(2);
  });

  it('needs the key of the order', async () => {
    const { order } = await shopping.buy(await shopping.variantInStock(5), 1);
    const other = order.id.replace(/key=.*/, `key=${'0'.repeat(48)}`);
    expect(await cancel(other)).toMatchObject({ order: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await cancel('gid://millrace/Order/x')).toMatchObject({ order: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('an order that is delivered', () => {
  it('cannot be cancelled; its goods are returned, restocked and refunded', async () => {
    const variantId = await shopping.variantInStock(9);
    const { order } = await shopping.buy(variantId, 3);
    const delivered = await after(order.id, 'CLOSED');
    expect(await cancel(order.id)).toMatchObject({ userErrors: [{ code: 'NOT_CHANGEABLE' }] });
    const lineId = delivered.lines.nodes[0]?.id ?? '';
    const announce = (quantity: number) =>
      mutate(
        'orderRequestReturn',
        '$orderId: ID!, $lines: [OrderReturnLineInput!]!, $reason: String',
        'orderId: $orderId, lines: $lines, reason: $reason',
        { orderId: order.id, lines: [{ orderLineId: lineId, quantity }], reason: 'too heavy' },
      );
    expect(await announce(4)).toMatchObject({ userErrors: [{ code: 'QUANTITY_TOO_LARGE' }] });
    const { order: announced, userErrors } = await announce(2);
    expect(userErrors).toEqual([]);
    const [returned] = announced?.returns ?? [];
    expect(returned).toMatchObject({ status: 'REQUESTED', lines: [{ orderLineId: lineId, quantity: 2 }] });

    type Received = { orderReceiveReturn: { userErrors: UserError[]; returnId: string } };
    const receive = (refundAmount: string) =>
      staffMutate<Received>(
        `mutation ($input: OrderReceiveReturnInput!) { orderReceiveReturn(input: $input) { returnId userErrors { code field } } }`,
        {
          input: {
            orderId: order.id,
            returnId: returned?.id,
            lines: [{ orderLineId: lineId, quantity: 2 }],
            reason: 'arrived unharmed',
            refundAmount,
          },
        },
      );
    expect((await receive('99999.00')).orderReceiveReturn.userErrors).toMatchObject([{ code: 'AMOUNT_TOO_LARGE' }]);
    expect((await receive('1.00')).orderReceiveReturn.userErrors).toEqual([]);
    const refunded = await after(order.id, 'REFUNDED');
    expect(refunded).toMatchObject({ status: 'DELIVERED', totalRefunded: { amount: '1.00' }, returns: [{ status: 'RECEIVED' }] });
    await shopping.stockIs(variantId, { onHand: 8, held: 0, available: 8 });
  });

  it('is refunded in part by staff, never more than was paid', async () => {
    const { order } = await shopping.buy(await shopping.variantInStock(9), 1);
    await after(order.id, 'PAID');
    type Refunded = { orderRefund: { userErrors: UserError[]; refundId: string } };
    const refund = (amount: string | null, key?: string) =>
      staffMutate<Refunded>(
        `mutation ($id: ID!, $amount: String, $key: String) {
          orderRefund(orderId: $id, amount: $amount, reason: "a scratch", idempotencyKey: $key) { refundId userErrors { code message } } }`,
        { id: order.id, amount, key },
      );
    const key = 'refund-of-a-scratch-1';
    const first = await refund('1.00', key);
    expect(first.orderRefund.userErrors).toEqual([]);
    expect(await refund('1.00', key)).toEqual(first);
    expect((await refund('99999.00')).orderRefund.userErrors).toMatchObject([{ code: 'AMOUNT_TOO_LARGE' }]);
    expect((await refund(null)).orderRefund.userErrors).toEqual([]);
    const all = await eventually(
      'everything is refunded',
      () => read(order.id),
      ({ totalRefunded, cost }) => totalRefunded.amount === cost.totalAmount.amount,
      60_000,
    );
    expect(all.timeline.filter(({ event }) => event === 'REFUNDED')).toHaveLength(2);
  });
});

describe('the address of an order', () => {
  const change = (orderId: string, address1: string, more: object = {}) =>
    mutate(
      'orderShippingAddressUpdate',
      '$orderId: ID!, $shippingAddress: MailingAddressInput!',
      'orderId: $orderId, shippingAddress: $shippingAddress',
      { orderId, shippingAddress: { ...checkoutInput('').shippingAddress, address1, ...more } },
    );

  it('changes until dispatch, within its country', async () => {
    const { order } = await shopping.buy(await shopping.variantInStock(5), 1);
    expect(await change(order.id, 'Seeweg 2', { countryCode: 'FR', zip: '75001' })).toMatchObject({
      userErrors: [{ code: 'OTHER_REGION' }],
    });
    expect((await change(order.id, 'Seeweg 2')).userErrors).toEqual([]);
    const changed = await after(order.id, 'ADDRESS_CHANGED');
    expect(changed.shippingAddress.address1).toBe('Seeweg 2');
    expect(entryOf(changed, 'ADDRESS_CHANGED')?.actor).toBe('BUYER');
    await after(order.id, 'SHIPPED');
    await change(order.id, 'Bergweg 3');
    expect((await after(order.id, 'ADDRESS_CHANGE_REFUSED')).shippingAddress.address1).toBe('Seeweg 2');
  });
});
