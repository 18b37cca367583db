import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cartGid, variantGid } from '../identity/gid.js';
import { clientOf } from '../testing/client.js';
import { openGateway, type Started, startAll } from '../testing/open-gateway.js';
import { variantIdOfSample } from '../testing/samples.js';
import { standInCheckout } from '../testing/stand-in-checkout.js';
import { type AskedOfSearch, standInSearch } from '../testing/stand-in-views.js';

const lamp = variantGid(variantIdOfSample);
const fields = `cart { id version totalQuantity note cost { subtotalAmount { amount currencyCode } }
  lines(first: 10) { nodes { id quantity merchandise { ... on ProductVariant { id title availableForSale product { handle } } }
    cost { amountPerQuantity { amount } compareAtAmountPerQuantity { amount } totalAmount { amount } } } } }
  userErrors { code field message } warnings { code target } position`;
const create = `mutation($lines: [CartLineInput!], $key: String) { cartCreate(input: { lines: $lines }, idempotencyKey: $key) { ${fields} } }`;
const add = `mutation($id: ID!, $lines: [CartLineInput!]!, $key: String, $version: Int) {
  cartLinesAdd(cartId: $id, lines: $lines, idempotencyKey: $key, expectedVersion: $version) { ${fields} } }`;

describe('a cart through the gateway', () => {
  let log: TemporaryLog;
  let gateway: Started;
  let checkout: { stop(): Promise<void> };
  let search: { stop(): Promise<void> };
  const asked: AskedOfSearch[] = [];
  let ask: ReturnType<typeof clientOf>['ask'];

  beforeAll(async () => {
    log = await temporaryLog();
    const service = await log.as('checkout-service');
    checkout = await startAll(service, standInCheckout(service));
    search = await startAll(await log.as('search-view'), standInSearch(asked));
    gateway = await openGateway(await log.as('gateway'));
    ask = clientOf(gateway.url).ask;
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all([checkout.stop(), search.stop()]);
    await log.remove();
  });
  beforeEach(() => void asked.splice(0));

  const created = async (lines: object[] = []) => (await ask(create, { lines })).data.cartCreate;

  it('is created with its lines, priced, and asks for all merchandise at once', async () => {
    const answer = await ask(create, { lines: [{ merchandiseId: lamp, quantity: 3 }, { merchandiseId: lamp }] });
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
    // Two in stock, three and one wanted: both lines draw on the same two.
    expect(warnings).toEqual(
      cart.lines.nodes.map(({ id }: { id: string }) => ({ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', target: id })),
    );
    expect(position).toMatch(/^CART:\d+$/);
    expect(asked.map(({ name }) => name)).toEqual(['FindProducts']);
    expect(answer.extensions.freshness['product-search']).toMatchObject({
      reached: true,
      behindEvents: 0,
      behindMs: 0,
      positions: { CATALOG: 1 },
    });
    expect(answer.extensions.cost.requested).toBeGreaterThan(0);
  });

  it('is read by whoever has its key, and by nobody else', async () => {
    const { cart } = await created([{ merchandiseId: lamp }]);
    const read = 'query($id: ID!) { cart(id: $id) { id totalQuantity } node(id: $id) { id __typename } }';
    expect((await ask(read, { id: cart.id })).data).toEqual({
      cart: { id: cart.id, totalQuantity: 1 },
      node: { id: cart.id, __typename: 'Cart' },
    });
    for (const id of [cart.id.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')), cart.id.split('?')[0]])
      expect((await ask(read, { id })).data).toEqual({ cart: null, node: null });
  });

  it('changes only with its key, and tells no stranger its version', async () => {
    const { cart } = await created();
    const id = cart.id.replace(/key=.*/, 'key=0123456789');
    const lines = [{ merchandiseId: lamp }];
    for (const version of [undefined, 1, 7]) {
      const { data } = await ask(add, { id, lines, version });
      expect(data.cartLinesAdd).toMatchObject({ cart: null, userErrors: [{ code: 'MISSING_CART', field: ['cartId'] }] });
    }
  });

  it('sees in one document what it did before, and reads after it', async () => {
    const { cart } = await created();
    const [first, second] = ['a', 'b'].map(
      (name) =>
        `${name}: cartLinesAdd(cartId: $id, lines: [{ merchandiseId: $lamp }]) { cart { version totalQuantity warnings: cost { subtotalAmount { amount } } } position }`,
    );
    const { data } = await ask(`mutation($id: ID!, $lamp: ID!) { ${first} ${second} }`, { id: cart.id, lamp });
    expect([data.a.cart, data.b.cart]).toMatchObject([
      { version: 2, totalQuantity: 1 },
      { version: 3, totalQuantity: 2 },
    ]);
    const seen = Number(data.b.position.split(':')[1]);
    expect(seen).toBe(Number(data.a.position.split(':')[1]) + 1);
    expect(asked.at(-1)?.readAfter['CART']).toBeGreaterThanOrEqual(seen - 1);
  });

  it('tells the position of what it refuses too', async () => {
    const { cart, position } = await created();
    const [unknown, stale] = [
      await ask(add, { id: cart.id, lines: [{ merchandiseId: variantGid('p_none') }] }),
      await ask(add, { id: cart.id, lines: [{ merchandiseId: lamp }], version: 9 }),
    ];
    for (const { data } of [unknown, stale]) expect(data.cartLinesAdd).toMatchObject({ position });
    expect([unknown, stale].map(({ data }) => data.cartLinesAdd.userErrors[0].code)).toEqual(['INVALID', 'VERSION_CONFLICT']);
  });

  it('passes the position that a client has seen on to the views', async () => {
    await ask('{ product(handle: "lamp") { id } }', {}, { 'millrace-read-after': 'CART:12,ORDER:7' });
    expect(asked).toMatchObject([{ name: 'FindProducts', readAfter: { CART: 12, ORDER: 7 } }]);
  });

  it('is one cart however often its creation is repeated', async () => {
    const variables = { lines: [{ merchandiseId: lamp }], key: 'create-once-and-for-all' };
    const [first, again] = [await ask(create, variables), await ask(create, variables)];
    expect(again.data.cartCreate.cart).toEqual(first.data.cartCreate.cart);
    const other = await ask(create, { ...variables, lines: [{ merchandiseId: lamp, quantity: 2 }] });
    expect(other.data.cartCreate).toMatchObject({ cart: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('takes a repeated change once', async () => {
    const { cart } = await created();
    const variables = { id: cart.id, lines: [{ merchandiseId: lamp }], key: 'add-once-and-for-all' };
    const answers = [await ask(add, variables), await ask(add, variables)];
    expect(answers.map(({ data }) => data.cartLinesAdd.cart.totalQuantity)).toEqual([1, 1]);
    const other = await ask(add, { ...variables, lines: [{ merchandiseId: lamp, quantity: 5 }] });
    expect(other.data.cartLinesAdd.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }]);
  });

  it('refuses a change to a version that has passed, and shows the present one', async () => {
    const { cart } = await created();
    const variables = { id: cart.id, lines: [{ merchandiseId: lamp }], version: 1 };
    expect((await ask(add, variables)).data.cartLinesAdd.userErrors).toEqual([]);
    expect((await ask(add, variables)).data.cartLinesAdd).toMatchObject({
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
  ])('refuses the line %j and stays as it was', async (line, code, field) => {
    const { cart } = await created([{ merchandiseId: lamp }]);
    const { data } = await ask(add, { id: cart.id, lines: [line] });
    expect(data.cartLinesAdd.userErrors).toMatchObject([{ code, field }]);
    expect(data.cartLinesAdd.cart).toMatchObject({ version: 1, totalQuantity: 1 });
  });

  it('refuses more lines than a cart may have, and no lines', async () => {
    const { cart } = await created();
    const many = Array.from({ length: 251 }, () => ({ merchandiseId: lamp }));
    const errors = async (lines: object[]) => (await ask(add, { id: cart.id, lines })).data.cartLinesAdd.userErrors;
    expect(await errors(many)).toMatchObject([{ code: 'MERCHANDISE_LINE_LIMIT_REACHED', field: ['lines'] }]);
    expect(await errors([])).toMatchObject([{ code: 'INVALID', field: ['lines'] }]);
  });

  it('changes lines, keeping the quantity that is not named, and takes them out', async () => {
    const { cart } = await created([{ merchandiseId: lamp, quantity: 2 }, { merchandiseId: lamp }]);
    const [first, second] = cart.lines.nodes.map(({ id }: { id: string }) => id);
    const update = `mutation($id: ID!, $lines: [CartLineUpdateInput!]!) { cartLinesUpdate(cartId: $id, lines: $lines) { cart { lines { nodes { id quantity attributes { key value } } } } userErrors { code field } } }`;
    const attributes = [{ key: 'gift', value: 'yes' }];
    const changed = await ask(update, {
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
    expect((await ask(remove, { id: cart.id, ids: [first] })).data.cartLinesRemove).toEqual({
      cart: { totalQuantity: 0 },
      userErrors: [],
    });
    expect((await ask(remove, { id: cart.id, ids: ['?'] })).data.cartLinesRemove.userErrors).toEqual([
      { code: 'INVALID', field: ['lineIds', '0'] },
    ]);
  });

  it('takes a note, attributes and a buyer', async () => {
    const { cart } = await created();
    const mutation = `mutation($id: ID!) {
      cartNoteUpdate(cartId: $id, note: "ring twice") { userErrors { code } }
      cartAttributesUpdate(cartId: $id, attributes: [{ key: "a", value: "b" }]) { userErrors { code } }
      bad: cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: { email: "nobody" }) { userErrors { code field } }
      cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: { email: "a@b.example" }) {
        cart { note attributes { key value } buyerIdentity { email phone countryCode } checkoutUrl } userErrors { code } } }`;
    const { data } = await ask(mutation, { id: cart.id });
    expect(data.bad.userErrors).toEqual([{ code: 'INVALID', field: ['buyerIdentity', 'email'] }]);
    expect(data.cartBuyerIdentityUpdate.cart).toEqual({
      note: 'ring twice',
      attributes: [
        {
          key: 'a',
          value: 'b',
        },
      ],
      checkoutUrl: 'http://mill.example/checkout',
      buyerIdentity: {
        email: 'a@b.example',
        phone: null,
        countryCode: null,
      },
    });
  });

  it('says that a request is kept when its service is away, and its outcome when it is back', async () => {
    await checkout.stop();
    const key = 'while-the-service-is-away';
    const pending = await ask(create, { lines: [], key });
    expect(pending.data.cartCreate).toMatchObject({ cart: null, userErrors: [{ code: 'REQUEST_PENDING' }] });
    expect((await ask('query($id: ID!) { cart(id: $id) { id } }', { id: cartGid({ id: 'a', key: 'b' }) })).errors).toMatchObject([
      { extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true } },
    ]);
    const service = await log.as('checkout-service');
    checkout = await startAll(service, standInCheckout(service));
    expect((await ask(create, { lines: [], key })).data.cartCreate).toMatchObject({ cart: { version: 1 }, userErrors: [] });
  });

  it('says that nothing happened when the log is away, and works when it is back', async () => {
    await log.broker.kill();
    const [changed, read] = await Promise.all([ask(create), ask('{ product(handle: "lamp") { id } }')]);
    for (const { errors } of [changed, read])
      expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true } }]);
    await log.broker.start();
    await expect.poll(async () => (await ask(create)).data.cartCreate?.cart?.version, { timeout: 20_000 }).toBe(1);
  });
});
