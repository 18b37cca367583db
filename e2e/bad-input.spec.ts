import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { type Cart, cartFields, checkoutInput, shoppingAt, type UserError } from './shopping/shopping.js';

const client = clientOf(inject('shop'));
const shopping = shoppingAt(client);
const json = (query: string, variables: object = {}) => JSON.stringify({ query, variables });
const megabytes = (count: number) => 'x'.repeat(count * 1_000_000);

let variantId: string;
let cart: Cart;
let before: unknown;
const state = async () => ({
  cart: await shopping.readCart(cart.id),
  stock: await shopping.stockOf(variantId),
  catalogue: await client.request('{ products(first: 0) { totalCount } }'),
});

beforeAll(async () => {
  variantId = await shopping.variantInStock(10);
  cart = await shopping.cartOf(variantId, 2);
  before = await state();
});

afterEach(async () => {
  expect(await state(), 'nothing has changed').toEqual(before);
});

describe('an invalid request', () => {
  const importing = json('mutation ($csv: String!) { productImport(csv: $csv) { position } }', { csv: 'Handle' });
  const admin = '/admin/graphql';

  it.each([
    ['half a query', { body: json('query { shop {') }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { body: json('{ shop { till } }') }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing argument', { body: json('{ cart { id } }') }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['half a JSON', { body: '{"query": "{ shop' }, 400, 'BAD_REQUEST'],
    ['nothing', { body: '' }, 400, 'BAD_REQUEST'],
    [
      'another kind of text',
      { body: '{ shop { name } }', headers: { 'content-type': 'text/plain' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['10 MB', { body: json('{ shop { name } }', { padding: megabytes(10) }) }, 413, 'PAYLOAD_TOO_LARGE'],
    ['80 MB for the staff', { path: admin, headers: client.staff, body: megabytes(80) }, 413, 'PAYLOAD_TOO_LARGE'],
    [
      'no position to read after',
      { body: json('{ shop { name } }'), headers: { 'millrace-read-after': 'now' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['no staff token', { path: admin, body: importing }, 401, 'UNAUTHENTICATED'],
    [
      'a wrong staff token',
      { path: admin, body: importing, headers: { authorization: 'Bearer guessed' } },
      401,
      'UNAUTHENTICATED',
    ],
    ['a list that is too long', { body: json('{ products(first: 251) { totalCount } }') }, 200, 'BAD_USER_INPUT'],
    ['a list of impossible length', { body: json('{ products(first: 1000000000) { totalCount } }') }, 400, 'QUERY_TOO_COSTLY'],
  ])('%s', async (_, request, status, code) => {
    const answer = await client.send(request);
    expect(answer).toMatchObject({ status, errors: [{ extensions: { code } }] });
    expect(answer.data ?? null).toBeNull();
  });
});

describe('a line for the cart', () => {
  const add = `mutation ($id: ID!, $lines: [CartLineInput!]!) { cartLinesAdd(cartId: $id, lines: $lines) { cart { ${cartFields} } userErrors { code field } } }`;
  type Added = { cartLinesAdd: { cart: Cart | null; userErrors: UserError[] } };
  const line = (quantity: unknown, merchandiseId = variantId) => ({ merchandiseId, quantity });

  it.each([
    ['0 pieces', 0, 'LESS_THAN'],
    ['-1 piece', -1, 'LESS_THAN'],
    ['a milliard pieces', 1_000_000_000, 'MAXIMUM_EXCEEDED'],
  ])('of %s is refused with its code', async (_, quantity, code) => {
    const { cartLinesAdd } = await client.request<Added>(add, { id: cart.id, lines: [line(quantity)] });
    expect(cartLinesAdd.userErrors).toEqual([{ code, field: ['lines', '0', 'quantity'] }]);
  });

  it.each([
    ['unknown', 'gid://millrace/ProductVariant/none'],
    ['not an id', '%%%'],
    ['of another kind', 'gid://millrace/Order/1'],
  ])('of a variant that is %s is refused with its code', async (_, id) => {
    const { cartLinesAdd } = await client.request<Added>(add, { id: cart.id, lines: [line(1, id)] });
    expect(cartLinesAdd.userErrors).toEqual([{ code: 'INVALID', field: ['lines', '0', 'merchandiseId'] }]);
  });

  it.each([['two'], [1.5], [2 ** 31], [[1, 2]], [{ pieces: 1 }]])('of %j pieces is an invalid request', async (quantity) => {
    const answer = await client.send({ body: json(add, { id: cart.id, lines: [line(quantity)] }) });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('excludes all other lines of its request', async () => {
    const { cartLinesAdd } = await client.request<Added>(add, { id: cart.id, lines: [line(1), line(0)] });
    expect(cartLinesAdd.userErrors).toEqual([{ code: 'LESS_THAN', field: ['lines', '1', 'quantity'] }]);
  });

  it.each([
    ['a wrong key', () => cart.id.replace(/key=.*/, `key=${'0'.repeat(48)}`)],
    ['no key', () => cart.id.replace(/\?.*/, '')],
    ['no cart behind it', () => 'gid://millrace/Cart/none?key=none'],
  ])('finds no cart by an id with %s', async (_, id) => {
    const { cartLinesAdd } = await client.request<Added>(add, { id: id(), lines: [line(1)] });
    expect(cartLinesAdd).toEqual({ cart: null, userErrors: [{ code: 'MISSING_CART', field: ['cartId'] }] });
    expect(await shopping.readCart(id())).toBeNull();
    expect((await shopping.checkOut(checkoutInput(id()))).userErrors).toMatchObject([{ code: 'MISSING_CART' }]);
  });
});

describe('a check-out', () => {
  it.each([
    ['an e-mail address that is none', { email: 'somewhere' }, 'INVALID', ['input', 'email']],
    [
      'no delivery option',
      { deliveryOptionHandle: 'by-balloon' },
      'DELIVERY_OPTION_NOT_FOUND',
      ['input', 'deliveryOptionHandle'],
    ],
    [
      'no payment provider',
      { payment: { provider: 'a-friend', token: 'iou' } },
      'PAYMENT_PROVIDER_UNKNOWN',
      ['input', 'payment', 'provider'],
    ],
  ])('with %s is refused with its code', async (_, wrong, code, field) => {
    const { order, userErrors } = await shopping.checkOut({ ...checkoutInput(cart.id), ...wrong });
    expect({ order, userErrors }).toEqual({ order: null, userErrors: [{ code, field }] });
  });

  it('with an empty address lists everything that is missing', async () => {
    const { order, userErrors } = await shopping.checkOut({ ...checkoutInput(cart.id), shippingAddress: {} });
    expect(order).toBeNull();
    const named = userErrors.map(({ field }) => field?.at(-1));
    expect(named).toEqual(expect.arrayContaining(['lastName', 'address1', 'city', 'countryCode']));
  });

  it('of an unknown order finds none', async () => {
    expect(await shopping.readOrder('gid://millrace/Order/none?key=none')).toBeNull();
  });
});

describe('a product file', () => {
  const mutation = `mutation ($csv: String!) { productImport(csv: $csv) {
    import { products { created revised failed } errors { row column handle } } userErrors { code field } } }`;

  it.each([
    ['empty', ''],
    ['no table', 'these are the goods'],
    ['without the column of handles', 'Title,Variant Price\nMug,5\n'],
    ['cut off within quotation marks', 'Handle,Title,Variant Price\nmug,"Mug,5\n'],
  ])('that is %s is refused as a whole', async (_, csv) => {
    const refused = { import: null, userErrors: [{ code: 'CSV_UNREADABLE', field: ['csv'] }] };
    expect(await client.requestAsStaff(mutation, { csv })).toEqual({ productImport: refused });
  });

  it('with invalid rows only reports each row, and imports nothing', async () => {
    const csv = 'Handle,Title,Variant Price\nmug-without-price,Mug,free\n../etc,Cup,3\n';
    expect(await client.requestAsStaff(mutation, { csv })).toMatchObject({
      productImport: {
        import: {
          products: { created: 0, revised: 0, failed: 1 },
          errors: expect.arrayContaining([
            { row: 2, column: 'Variant Price', handle: 'mug-without-price' },
            expect.objectContaining({ row: 3, column: 'Handle' }),
          ]) as unknown,
        },
        userErrors: [],
      },
    });
  });
});

describe('a count of stock', () => {
  const set = `mutation ($id: ID!, $onHand: Int!) { inventorySetQuantities(input: { reason: "counted", quantities: [{ variantId: $id, onHand: $onHand }] }) {
    items { onHand } userErrors { code } } }`;
  const adjust = `mutation ($id: ID!, $delta: Int!) { inventoryAdjustQuantities(input: { reason: "broken", changes: [{ variantId: $id, delta: $delta }] }) {
    items { onHand } userErrors { code } } }`;

  it.each([
    ['below nothing', set, { onHand: -1 }],
    ['of more than are there taken away', adjust, { delta: -11 }],
  ])('%s is refused', async (_, mutation, change) => {
    const answer = await client.requestAsStaff<Record<string, unknown>>(mutation, { id: variantId, ...change });
    expect(Object.values(answer)).toEqual([{ items: [], userErrors: [{ code: 'INVALID' }] }]);
  });

  it('of an invalid variant id is refused', async () => {
    const answer = await client.requestAsStaff<Record<string, unknown>>(set, { id: '%%%', onHand: 1 });
    expect(Object.values(answer)).toMatchObject([{ items: [], userErrors: [{ code: expect.any(String) as string }] }]);
  });
});
