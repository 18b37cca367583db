import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { eventually } from './eventually.js';
import { checkoutInput, shoppingAt } from './shopping/shopping.js';

const client = clientOf(inject('shop'));
const shopping = shoppingAt(client);
const handle = `travelling-lamp-${Date.now()}`;

type Event = {
  readonly __typename: string;
  readonly at: string;
  readonly type: string;
  readonly version: number;
  readonly position: string;
  readonly changed?: readonly string[];
};
type Priced = { readonly amount: string };
type Lamp = {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly variants: {
    readonly nodes: readonly { readonly id: string; readonly price: Priced; readonly quantityAvailable: number }[];
  };
  readonly history: { readonly totalCount: number; readonly nodes: readonly Event[] };
};

const answers = 'totalCount nodes { __typename at type version position ... on ProductRevised { changed } }';
const lampFields = `id title version variants(first: 1) { nodes { id price { amount } quantityAvailable } } history(first: 50) { ${answers} }`;
const lampQuery = `query ($handle: String, $id: ID, $at: DateTime) { product(handle: $handle, id: $id, asOf: $at) { ${lampFields} } }`;

const put = async (title: string, price: string, status = 'active'): Promise<string> => {
  const csv = `Handle,Title,Option1 Name,Option1 Value,Variant Price,Status\n${handle},${title},Size,M,${price},${status}\n`;
  const mutation = 'mutation ($csv: String!) { productImport(csv: $csv) { import { products { failed } } position } }';
  type Put = { productImport: { import: { products: { failed: number } }; position: string } };
  const { productImport } = await client.requestAsStaff<Put>(mutation, { csv });
  expect(productImport.import.products.failed).toBe(0);
  return productImport.position;
};
const adjust = async (variantId: string, delta: number): Promise<string> => {
  const mutation = `mutation ($input: InventoryAdjustQuantitiesInput!) { inventoryAdjustQuantities(input: $input) { userErrors { code } position } }`;
  const input = { reason: 'counted', changes: [{ variantId, delta }] };
  type Adjusted = { inventoryAdjustQuantities: { userErrors: object[]; position: string } };
  const { inventoryAdjustQuantities } = await client.requestAsStaff<Adjusted>(mutation, { input });
  expect(inventoryAdjustQuantities.userErrors).toEqual([]);
  return inventoryAdjustQuantities.position;
};
const lampAt = async (which: object, position = ''): Promise<Lamp | null> =>
  (await client.request<{ product: Lamp | null }>(lampQuery, which, { 'millrace-read-after': position })).product;
const shown = (lamp: Lamp | null) => {
  const [variant] = lamp?.variants.nodes ?? [];
  return lamp && [lamp.title, lamp.version, variant?.price.amount, variant?.quantityAvailable];
};
/** An instant between the previous and the next action. */
const between = async (): Promise<string> => {
  const now = Date.now();
  await eventually(
    'time passes',
    () => Date.now(),
    (later) => later > now + 1,
  );
  return new Date(now + 1).toISOString();
};

describe('time travel', () => {
  it('shows a product with price and stock of any time, and its changes', async () => {
    const beginning = await between();
    const { id, variants } = (await lampAt({ handle }, await put('Lamp', '10.00'))) as Lamp;
    const variantId = variants.nodes[0]?.id ?? '';
    const listed = await between();
    await adjust(variantId, 7);
    const stocked = await between();
    await put('Lamp', '12.00');
    const afterPriceChange = await between();
    await adjust(variantId, -2);
    await put('Great lamp', '12.00');
    const renamed = await between();
    const position = await put('Great lamp', '12.00', 'archived');

    expect(await lampAt({ handle }, position)).toBeNull();
    const asOf = async (at: string) => shown(await lampAt({ id, at }));
    expect(await asOf(beginning)).toBeNull();
    expect(await asOf(listed)).toEqual(['Lamp', 1, '10.00', 0]);
    expect(await asOf(stocked)).toEqual(['Lamp', 1, '10.00', 7]);
    expect(await asOf(afterPriceChange)).toEqual(['Lamp', 2, '12.00', 7]);
    expect(await asOf(renamed)).toEqual(['Great lamp', 3, '12.00', 5]);

    const lamp = (await lampAt({ handle, at: renamed })) as Lamp;
    expect(lamp.history).toMatchObject({
      totalCount: 3,
      nodes: [
        { __typename: 'ProductCreated', type: 'ProductCreated', version: 1 },
        { __typename: 'ProductRevised', version: 2, changed: ['PRICES'] },
        { __typename: 'ProductRevised', version: 3, changed: ['TITLE'] },
      ],
    });
    for (const [at, version] of lamp.history.nodes.map((event) => [event.at, event.version] as const))
      expect((await lampAt({ id, at }))?.version).toBe(version);
  });

  it('shows a cart and an order as they were, to their buyer only, with the position in the log', async () => {
    const variantId = await shopping.variantInStock(5);
    const cart = await shopping.cartOf(variantId, 1);
    const filled = await between();
    const more = 'mutation ($id: ID!, $lines: [CartLineInput!]!) { cartLinesAdd(cartId: $id, lines: $lines) { cart { id } } }';
    await client.request(more, { id: cart.id, lines: [{ merchandiseId: variantId, quantity: 2 }] });
    const { order } = await shopping.checkOut(checkoutInput(cart.id));
    const orderId = order?.id ?? '';
    await shopping.orderAfter(orderId, 'SHIPPED');

    type Then = { cart: { totalQuantity: number; version: number } | null; order: { status: string; version: number } | null };
    const query = `query ($cart: ID!, $order: ID!, $at: DateTime!) { cart(id: $cart, asOf: $at) { totalQuantity version }
      order(id: $order, asOf: $at) { status version } }`;
    const then = (at: string, ids: object = {}) => client.request<Then>(query, { cart: cart.id, order: orderId, at, ...ids });
    expect(await then('2020-01-01T00:00:00Z')).toEqual({ cart: null, order: null });
    expect(await then(filled)).toEqual({ cart: { totalQuantity: 1, version: 1 }, order: null });

    type Printed = { order: { history: { nodes: Event[]; totalCount: number } }; cart: { history: { nodes: Event[] } } };
    const historyQuery = `query ($cart: ID!, $order: ID!) { cart(id: $cart) { history { nodes { type version at } } }
      order(id: $order) { history(first: 50) { totalCount nodes { type at } } } }`;
    const histories = await client.request<Printed>(historyQuery, { cart: cart.id, order: orderId });
    expect(histories.cart.history.nodes.map(({ type }) => type)).toEqual(['CartCreated', 'LinesAdded', 'CartCheckedOut']);
    const { nodes } = histories.order.history;
    expect(nodes.map(({ type }) => type).slice(0, 2)).toEqual(['OrderPlaced', 'StockReservationRequested']);
    expect(nodes.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['StockReserved', 'PaymentAuthorised', 'OrderConfirmed', 'PaymentCaptured', 'ShipmentDispatched']),
    );
    const confirmed = nodes.find(({ type }) => type === 'OrderConfirmed')?.at ?? '';
    expect((await then(confirmed)).order?.status).toBe('CONFIRMED');

    const body = JSON.stringify({ query, variables: { cart: cart.id, order: orderId, at: confirmed } });
    const { freshness } = (await client.send({ body })).extensions ?? {};
    expect(freshness).toMatchObject({ 'cart-log': { reached: true, behindEvents: 0 }, 'order-log': { reached: true } });

    const wrong = (id: string) => id.replace(/key=.{4}/, 'key=0000');
    expect(await then(confirmed, { cart: wrong(cart.id), order: wrong(orderId) })).toEqual({ cart: null, order: null });
  });

  it.each(['yesterday', '2026-02-30T00:00:00Z', '2999-12-31T00:00:00Z'])('refuses %s', async (at) => {
    const body = JSON.stringify({ query: lampQuery, variables: { handle, at } });
    expect(await client.send({ body })).toMatchObject({
      data: { product: null },
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'asOf' } }],
    });
  });
});
