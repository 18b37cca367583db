import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { variantGid } from '../identity/gid.js';
import { add, type CartGateway, create, lamp, openCartGateway } from './cart-gateway.fixture.js';

describe('a cart through the gateway', () => {
  let gateway: CartGateway;
  beforeAll(async () => {
    gateway = await openCartGateway();
  });
  afterAll(() => gateway.close());
  beforeEach(() => void gateway.received.splice(0));

  it('is created with priced lines, and queries all merchandise at once', async () => {
    const answer = await gateway.send(create, { lines: [{ merchandiseId: lamp, quantity: 3 }, { merchandiseId: lamp }] });
    const { cart, userErrors, warnings, position } = answer.data.cartCreate;
    expect(userErrors).toEqual([]);
    expect(cart).toMatchObject({
      version: 1,
      totalQuantity: 4,
      note: '',
      cost: { subtotalAmount: { amount: '79.60', currencyCode: 'EUR' } },
    });
    expect(cart.id).toMatch(/^gid:\/\/millrace\/Cart\/[0-9a-f]{32}\?key=[0-9a-f]{48}$/);
    expect(cart.lines.nodes[0]).toMatchObject({
      quantity: 3,
      merchandise: {
        id: lamp,
        title: 'S',
        availableForSale: true,
        product: { handle: 'lamp' },
      },
      cost: {
        amountPerQuantity: { amount: '19.90' },
        compareAtAmountPerQuantity: { amount: '25.00' },
        totalAmount: { amount: '59.70' },
      },
    });
    // Two are in stock; the lines have three and one, and share the two.
    expect(warnings).toEqual(
      cart.lines.nodes.map(({ id }: { id: string }) => ({ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', target: id })),
    );
    expect(position).toMatch(/^CART:\d+$/);
    expect(gateway.received.map(({ name }) => name)).toEqual(['FindProducts']);
    expect(answer.extensions.freshness['product-search']).toMatchObject({
      reached: true,
      behindEvents: 0,
      behindMs: 0,
      positions: { CATALOG: 1 },
    });
    expect(answer.extensions.cost.requested).toBeGreaterThan(0);
  });

  it('is read with its key only', async () => {
    const { cart } = await gateway.created([{ merchandiseId: lamp }]);
    const read = 'query($id: ID!) { cart(id: $id) { id totalQuantity } node(id: $id) { id __typename } }';
    expect((await gateway.send(read, { id: cart.id })).data).toEqual({
      cart: { id: cart.id, totalQuantity: 1 },
      node: { id: cart.id, __typename: 'Cart' },
    });
    for (const id of [cart.id.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')), cart.id.split('?')[0]])
      expect((await gateway.send(read, { id })).data).toEqual({ cart: null, node: null });
  });

  it('changes with its key only, and hides its version otherwise', async () => {
    const { cart } = await gateway.created();
    const id = cart.id.replace(/key=.*/, 'key=0123456789');
    const lines = [{ merchandiseId: lamp }];
    for (const version of [undefined, 1, 7]) {
      const { data } = await gateway.send(add, { id, lines, version });
      expect(data.cartLinesAdd).toMatchObject({ cart: null, userErrors: [{ code: 'MISSING_CART', field: ['cartId'] }] });
    }
  });

  it('includes earlier fields of one document, and reads after them', async () => {
    const { cart } = await gateway.created();
    const [first, second] = ['a', 'b'].map(
      (name) =>
        `${name}: cartLinesAdd(cartId: $id, lines: [{ merchandiseId: $lamp }]) { cart { version totalQuantity warnings: cost { subtotalAmount { amount } } } position }`,
    );
    const { data } = await gateway.send(`mutation($id: ID!, $lamp: ID!) { ${first} ${second} }`, { id: cart.id, lamp });
    expect([data.a.cart, data.b.cart]).toMatchObject([
      { version: 2, totalQuantity: 1 },
      { version: 3, totalQuantity: 2 },
    ]);
    const seen = Number(data.b.position.split(':')[1]);
    expect(seen).toBe(Number(data.a.position.split(':')[1]) + 1);
    expect(gateway.received.at(-1)?.readAfter['CART']).toBeGreaterThanOrEqual(seen - 1);
  });

  it('returns the position of a rejection too', async () => {
    const { cart, position } = await gateway.created();
    const [unknown, stale] = [
      await gateway.send(add, { id: cart.id, lines: [{ merchandiseId: variantGid('p_none') }] }),
      await gateway.send(add, { id: cart.id, lines: [{ merchandiseId: lamp }], version: 9 }),
    ];
    for (const { data } of [unknown, stale]) expect(data.cartLinesAdd).toMatchObject({ position });
    expect([unknown, stale].map(({ data }) => data.cartLinesAdd.userErrors[0].code)).toEqual(['INVALID', 'VERSION_CONFLICT']);
  });

  it("passes the client's position on to the views", async () => {
    await gateway.send('{ product(handle: "lamp") { id } }', {}, { 'millrace-read-after': 'CART:12,ORDER:7' });
    expect(gateway.received).toMatchObject([{ name: 'FindProducts', readAfter: { CART: 12, ORDER: 7 } }]);
  });

  it('is created once for a repeated creation', async () => {
    const variables = { lines: [{ merchandiseId: lamp }], key: 'create-once-and-for-all' };
    const [first, again] = [await gateway.send(create, variables), await gateway.send(create, variables)];
    expect(again.data.cartCreate.cart).toEqual(first.data.cartCreate.cart);
    const other = await gateway.send(create, { ...variables, lines: [{ merchandiseId: lamp, quantity: 2 }] });
    expect(other.data.cartCreate).toMatchObject({ cart: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('applies a repeated change once', async () => {
    const { cart } = await gateway.created();
    const variables = { id: cart.id, lines: [{ merchandiseId: lamp }], key: 'add-once-and-for-all' };
    const answers = [await gateway.send(add, variables), await gateway.send(add, variables)];
    expect(answers.map(({ data }) => data.cartLinesAdd.cart.totalQuantity)).toEqual([1, 1]);
    const other = await gateway.send(add, { ...variables, lines: [{ merchandiseId: lamp, quantity: 5 }] });
    expect(other.data.cartLinesAdd.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }]);
  });

  it('rejects a change to an old version, and returns the current cart', async () => {
    const { cart } = await gateway.created();
    const variables = { id: cart.id, lines: [{ merchandiseId: lamp }], version: 1 };
    expect((await gateway.send(add, variables)).data.cartLinesAdd.userErrors).toEqual([]);
    expect((await gateway.send(add, variables)).data.cartLinesAdd).toMatchObject({
      cart: { version: 2, totalQuantity: 1 },
      userErrors: [{ code: 'VERSION_CONFLICT' }],
    });
  });

  it.each([
    [{ merchandiseId: lamp, quantity: 0 }, 'LESS_THAN', ['lines', '0', 'quantity']],
    [{ merchandiseId: lamp, quantity: -1 }, 'LESS_THAN', ['lines', '0', 'quantity']],
    [{ merchandiseId: lamp, quantity: 1_000_000_000 }, 'MAXIMUM_EXCEEDED', ['lines', '0', 'quantity']],
    [{ merchandiseId: 'lamp' }, 'INVALID', ['lines', '0', 'merchandiseId']],
    [{ merchandiseId: variantGid('unknown_1') }, 'INVALID', ['lines', '0', 'merchandiseId']],
    [{ merchandiseId: lamp, attributes: [{ key: '', value: 'x' }] }, 'INVALID', ['lines', '0', 'attributes', '0', 'key']],
    [{ merchandiseId: lamp, attributes: [{ key: 'k', value: 'a\0b' }] }, 'INVALID', ['lines', '0', 'attributes', '0', 'value']],
  ])('rejects the line %j and stays unchanged', async (line, code, field) => {
    const { cart } = await gateway.created([{ merchandiseId: lamp }]);
    const { data } = await gateway.send(add, { id: cart.id, lines: [line] });
    expect(data.cartLinesAdd.userErrors).toMatchObject([{ code, field }]);
    expect(data.cartLinesAdd.cart).toMatchObject({ version: 1, totalQuantity: 1 });
  });

  it('rejects more lines than the maximum, and no lines', async () => {
    const { cart } = await gateway.created();
    const many = Array.from({ length: 251 }, () => ({ merchandiseId: lamp }));
    const errors = async (lines: object[]) => (await gateway.send(add, { id: cart.id, lines })).data.cartLinesAdd.userErrors;
    expect(await errors(many)).toMatchObject([{ code: 'MERCHANDISE_LINE_LIMIT_REACHED', field: ['lines'] }]);
    expect(await errors([])).toMatchObject([{ code: 'INVALID', field: ['lines'] }]);
  });

  it('changes lines, keeps quantities that are not given, and removes lines', async () => {
    const { cart } = await gateway.created([{ merchandiseId: lamp, quantity: 2 }, { merchandiseId: lamp }]);
    const [first, second] = cart.lines.nodes.map(({ id }: { id: string }) => id);
    const update = `mutation($id: ID!, $lines: [CartLineUpdateInput!]!) { cartLinesUpdate(cartId: $id, lines: $lines) { cart { lines { nodes { id quantity attributes { key value } } } } userErrors { code field } } }`;
    const attributes = [{ key: 'gift', value: 'yes' }];
    const changed = await gateway.send(update, {
      id: cart.id,
      lines: [
        { id: first, attributes },
        { id: second, quantity: 0 },
      ],
    });
    expect(changed.data.cartLinesUpdate).toEqual({
      cart: { lines: { nodes: [{ id: first, quantity: 2, attributes }] } },
      userErrors: [],
    });
    const remove =
      'mutation($id: ID!, $ids: [ID!]!) { cartLinesRemove(cartId: $id, lineIds: $ids) { cart { totalQuantity } userErrors { code field } } }';
    expect((await gateway.send(remove, { id: cart.id, ids: [first] })).data.cartLinesRemove).toEqual({
      cart: { totalQuantity: 0 },
      userErrors: [],
    });
    expect((await gateway.send(remove, { id: cart.id, ids: ['?'] })).data.cartLinesRemove.userErrors).toEqual([
      { code: 'INVALID', field: ['lineIds', '0'] },
    ]);
  });

  it('accepts a note, attributes and a buyer', async () => {
    const { cart } = await gateway.created();
    const mutation = `mutation($id: ID!) {
      cartNoteUpdate(cartId: $id, note: "ring twice") { userErrors { code } }
      cartAttributesUpdate(cartId: $id, attributes: [{ key: "a", value: "b" }]) { userErrors { code } }
      bad: cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: { email: "nobody" }) { userErrors { code field } }
      cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: { email: "a@b.example" }) {
        cart { note attributes { key value } buyerIdentity { email phone countryCode } checkoutUrl } userErrors { code } } }`;
    const { data } = await gateway.send(mutation, { id: cart.id });
    expect(data.bad.userErrors).toEqual([{ code: 'INVALID', field: ['buyerIdentity', 'email'] }]);
    expect(data.cartBuyerIdentityUpdate.cart).toEqual({
      note: 'ring twice',
      attributes: [
        {
          key: 'a',
          value: 'b',
        },
      ],
      checkoutUrl: expect.stringMatching(/^http:\/\/mill\.example\/cart\/c\/[0-9a-f]{32}\?key=[0-9a-f]{48}$/),
      buyerIdentity: {
        email: 'a@b.example',
        phone: null,
        countryCode: null,
      },
    });
  });
});
