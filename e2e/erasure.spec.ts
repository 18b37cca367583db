import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { eventually } from './eventually.js';
import { checkoutInput, shoppingAt, type UserError } from './shopping/shopping.js';

const client = clientOf(inject('shop'));
const shopping = shoppingAt(client);

type Erased = {
  readonly dataSubjects: number;
  readonly complete: boolean;
  readonly userErrors: readonly UserError[];
  readonly position: string;
};
const erase = async (orderId: string): Promise<Erased> => {
  const mutation =
    'mutation ($id: ID!) { dataSubjectErase(orderId: $id) { dataSubjects complete userErrors { code field } position } }';
  return (await client.requestAsStaff<{ dataSubjectErase: Erased }>(mutation, { id: orderId })).dataSubjectErase;
};
type Shown = {
  order: {
    email: string;
    paid: boolean;
    shippingAddress: { lastName: string; city: string };
    lines: { nodes: { title: string }[] };
  };
};
const show = async (id: string, position = ''): Promise<Shown['order']> => {
  const query =
    'query ($id: ID!) { order(id: $id) { email paid shippingAddress { lastName city } lines(first: 5) { nodes { title } } } }';
  return (await client.request<Shown>(query, { id }, { 'millrace-read-after': position })).order;
};

describe('a buyer whose data are erased', () => {
  it('occurs nowhere any more, while the order and all other buyers are unchanged', async () => {
    const variantId = await shopping.variantInStock(2);
    const { order, cart } = await shopping.buy(variantId, 1);
    const { order: other } = await shopping.buy(variantId, 1);
    for (const { id } of [order, other]) await shopping.orderAfter(id, 'PAID');
    const before = await show(order.id);
    expect(before).toMatchObject({ email: 'ada@example.com', shippingAddress: { lastName: 'Lindqvist' } });

    await eventually(
      'the order is over and its buyer forgotten',
      async () => (await erase(order.id)).dataSubjects,
      (erased) => erased === 1,
    );
    const { position, userErrors, complete } = await erase(order.id);
    expect({ userErrors, complete }).toEqual({ userErrors: [], complete: true });
    expect(await show(order.id)).toMatchObject({ email: 'erased@erased.invalid' });
    expect(await show(order.id, position)).toEqual({
      ...before,
      email: 'erased@erased.invalid',
      shippingAddress: { lastName: 'erased', city: 'erased' },
    });
    expect(await show(other.id, position)).toEqual(before);

    const body = JSON.stringify({
      query: 'mutation ($input: CheckoutCompleteInput!) { checkoutComplete(input: $input) { order { id } } }',
      variables: { input: checkoutInput(cart.id) },
    });
    await eventually(
      'no more can be written about them',
      async () => (await client.send({ body })).errors?.[0]?.extensions.code,
      (code) => code === 'BAD_USER_INPUT',
    );
  });

  it('is not found by a wrong order', async () => {
    expect(await erase('gid://millrace/Order/0123456789abcdef')).toMatchObject({
      dataSubjects: 0,
      complete: false,
      userErrors: [{ code: 'NOT_FOUND', field: ['orderId'] }],
    });
  });
});
