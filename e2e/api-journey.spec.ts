import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { cartFields, checkoutInput, eventsOf, type Order, orderFields, shoppingAt, type UserError } from './shopping/shopping.js';

const client = clientOf(inject('shop'));
const shopping = shoppingAt(client);

describe('a shopper with GraphQL', () => {
  type Value = { label: string; count: number; input: string };
  type Found = {
    search: {
      totalCount: number;
      productFilters: { id: string; type: string; values: Value[] }[];
      nodes: { handle: string; vendor: string; variants: { nodes: { id: string; quantityAvailable: number }[] } }[];
    };
  };
  const search = (productFilters: object[]) =>
    client.request<Found>(
      `query ($filters: [ProductFilter!]) { search(query: "steel", first: 50, productFilters: $filters) { totalCount
        productFilters { id type values { label count input } }
        nodes { ... on Product { handle vendor variants(first: 20) { nodes { id quantityAvailable } } } } } }`,
      { filters: productFilters },
    );

  it('filters a search by a facet and finds as many products as the facet counted', async () => {
    const { search: all } = await search([]);
    const vendors = all.productFilters.find(({ values }) => values.some(({ input }) => input.includes('productVendor')));
    const vendor = vendors?.values.find(({ count }) => count > 0 && count < all.totalCount);
    if (!vendor) throw new Error(`No vendor would narrow it down: ${JSON.stringify(all.productFilters)}`);
    const { search: narrowed } = await search([JSON.parse(vendor.input) as object]);
    expect(narrowed.totalCount).toBe(vendor.count);
    expect(narrowed.nodes.map((product) => product.vendor)).toEqual(Array.from({ length: vendor.count }, () => vendor.label));
  });

  it('buys a product until the order is shipped', async () => {
    const variantId = await shopping.variantInStock(10);
    type Listed = { node: { product: { handle: string } } };
    const { node } = await client.request<Listed>(
      'query ($id: ID!) { node(id: $id) { ... on ProductVariant { product { handle } } } }',
      { id: variantId },
    );
    type Product = { product: { title: string; variants: { nodes: { id: string; price: { amount: string } }[] } } };
    const { product } = await client.request<Product>(
      'query ($handle: String!) { product(handle: $handle) { title variants(first: 50) { nodes { id price { amount } } } } }',
      { handle: node.product.handle },
    );
    const price = Number(product.variants.nodes.find(({ id }) => id === variantId)?.price.amount);

    const cart = await shopping.cartOf(variantId, 1);
    type Added = { cartLinesAdd: { cart: typeof cart; userErrors: UserError[] } };
    const { cartLinesAdd } = await client.request<Added>(
      `mutation ($id: ID!, $lines: [CartLineInput!]!) { cartLinesAdd(cartId: $id, lines: $lines) { cart { ${cartFields} } userErrors { code } } }`,
      { id: cart.id, lines: [{ merchandiseId: variantId, quantity: 2 }] },
    );
    expect(cartLinesAdd).toMatchObject({ cart: { totalQuantity: 3, lines: { nodes: [{ quantity: 3 }] } }, userErrors: [] });
    expect(Number(cartLinesAdd.cart.cost.totalAmount.amount)).toBeCloseTo(3 * price, 2);

    const { deliveryOptions } = await client.request<{ deliveryOptions: { handle: string }[] }>(
      'query ($id: ID!) { deliveryOptions(cartId: $id, address: { countryCode: "DE" }) { handle } }',
      { id: cart.id },
    );
    expect(deliveryOptions.map(({ handle }) => handle)).toContain('standard');

    const { order, userErrors } = await shopping.checkOut(checkoutInput(cart.id));
    expect(userErrors).toEqual([]);
    const seen: Order[] = [];
    const subscription = `subscription ($id: ID!) { orderUpdated(id: $id) { order { ${orderFields} } position } }`;
    for await (const { orderUpdated } of client.follow<{ orderUpdated: { order: Order; position: string } }>(subscription, {
      id: order?.id,
    })) {
      expect(orderUpdated.position).toMatch(/:\d+/);
      seen.push(orderUpdated.order);
      if (eventsOf(orderUpdated.order).includes('SHIPPED')) break;
    }
    const last = seen.at(-1);
    expect(last).toMatchObject({ paid: true, cancelReason: null });
    expect(eventsOf(last as Order)).toEqual(
      expect.arrayContaining(['PLACED', 'STOCK_RESERVED', 'PAYMENT_AUTHORISED', 'CONFIRMED', 'PAID', 'PREPARED', 'SHIPPED']),
    );
    await shopping.stockIs(variantId, { onHand: 7, held: 0, available: 7 });
  });

  it('reads each change of one document in the next field', async () => {
    const variantId = await shopping.variantInStock(10);
    const { id } = await shopping.cartOf(variantId, 1);
    const change = `cartLinesAdd(cartId: $id, lines: $lines) { cart { totalQuantity version } userErrors { code } }`;
    const document = `mutation ($id: ID!, $lines: [CartLineInput!]!) { first: ${change} second: ${change}
      note: cartNoteUpdate(cartId: $id, note: "for the garden") { cart { totalQuantity note version } userErrors { code } } }`;
    const answer = await client.request(document, { id, lines: [{ merchandiseId: variantId, quantity: 2 }] });
    expect(answer).toEqual({
      first: { cart: { totalQuantity: 3, version: 2 }, userErrors: [] },
      second: { cart: { totalQuantity: 5, version: 3 }, userErrors: [] },
      note: { cart: { totalQuantity: 5, note: 'for the garden', version: 4 }, userErrors: [] },
    });
  });

  it('reads its own write with the position of the answer', async () => {
    const { position, order } = await shopping.checkOut(
      checkoutInput((await shopping.cartOf(await shopping.variantInStock(1), 1)).id),
    );
    const query = 'query ($id: ID!) { order(id: $id) { name } }';
    const headers = { 'millrace-read-after': position };
    expect(await client.request(query, { id: order?.id }, headers)).toEqual({ order: { name: order?.name } });
    await shopping.orderAfter(order?.id ?? '', 'PAID');
  });
});

describe('an order that cannot be paid', () => {
  it.each([
    ['declined', 'tok_decline', 'PAYMENT_DECLINED'],
    ['never answered', 'tok_timeout', 'PAYMENT_TIMED_OUT'],
  ])('is cancelled when the payment is %s; the stock is released and the cart is open again', async (_, token, reason) => {
    const variantId = await shopping.variantInStock(4);
    const { order, cart } = await shopping.buy(variantId, 3, token);
    const cancelled = await shopping.orderAfter(order.id, 'CANCELLED');
    expect(cancelled).toMatchObject({ status: 'CANCELLED', paid: false, cancelReason: reason });
    await shopping.stockIs(variantId, { onHand: 4, held: 0, available: 4 });

    const retried = await shopping.checkOut(checkoutInput(cart.id));
    expect(retried.userErrors).toEqual([]);
    expect(retried.order?.id).not.toBe(order.id);
    expect(await shopping.orderAfter(retried.order?.id ?? '', 'PAID')).toMatchObject({ paid: true });
    await shopping.stockIs(variantId, { onHand: 1, held: 0, available: 1 });
  });
});

describe('twenty buyers of five pieces', () => {
  it('get five orders and fifteen rejections because the product is sold out', async () => {
    const variantId = await shopping.variantInStock(5);
    const carts = await Promise.all(Array.from({ length: 20 }, () => shopping.cartOf(variantId, 1)));
    const placed = await Promise.all(carts.map(({ id }) => shopping.checkOut(checkoutInput(id))));
    expect(placed.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const decided = await Promise.all(placed.map(({ order }) => shopping.orderAfter(order?.id ?? '', 'PAID', 'CANCELLED')));
    const [bought, refused] = [decided.filter(({ paid }) => paid), decided.filter(({ status }) => status === 'CANCELLED')];
    expect([bought.length, refused.length]).toEqual([5, 15]);
    expect(new Set(refused.map(({ cancelReason }) => cancelReason))).toEqual(new Set(['OUT_OF_STOCK']));
    await shopping.stockIs(variantId, { onHand: 0, held: 0, available: 0 });
  });
});

describe('an idempotency key', () => {
  it('returns the same answer to the same request, and refuses another request', async () => {
    const variantId = await shopping.variantInStock(10);
    const { id } = await shopping.cartOf(variantId, 2);
    const key = randomUUID();
    const first = await shopping.checkOut(checkoutInput(id), key);
    const again = await shopping.checkOut(checkoutInput(id), key);
    expect(first.userErrors).toEqual([]);
    expect({ ...again, order: again.order?.id }).toMatchObject({ order: first.order?.id, userErrors: [] });
    const other = await shopping.checkOut({ ...checkoutInput(id), email: 'somebody.else@example.com' }, key);
    expect(other).toMatchObject({ order: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    await shopping.orderAfter(first.order?.id ?? '', 'PAID');
    await shopping.stockIs(variantId, { onHand: 8, held: 0, available: 8 });
  });

  it('creates one cart for two requests', async () => {
    const create = 'mutation ($key: String) { cartCreate(idempotencyKey: $key) { cart { id } userErrors { code } } }';
    const key = randomUUID();
    const answers = await Promise.all([client.request(create, { key }), client.request(create, { key })]);
    expect(answers[1]).toEqual(answers[0]);
  });
});
