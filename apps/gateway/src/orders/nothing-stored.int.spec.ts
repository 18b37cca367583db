import { SNAPSHOT } from '@millrace/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartGid, variantGid } from '../identity/gid.js';
import { variantIdOfSample } from '../testing/samples.js';
import { address, complete, input, type OrderGateway, openOrderGateway } from './order-gateway.fixture.js';
import { connectionOf } from '@millrace/event-log/connection';

const lamp = variantGid(variantIdOfSample);
const fields = '{ userErrors { code } }';
const errorCodes = (data: Record<string, { userErrors: { code: string }[] }>) =>
  Object.values(data).flatMap(({ userErrors }) => userErrors.map(({ code }) => code));

/** Every mutation of a cart, as an attacker would send it. */
const changes: readonly (readonly [name: string, mutation: string])[] = [
  ['lines are added', `cartLinesAdd(cartId: $id, lines: [{ merchandiseId: "${lamp}" }]) ${fields}`],
  ['lines are changed', `cartLinesUpdate(cartId: $id, lines: [{ id: "gid://millrace/CartLine/a_1", quantity: 2 }]) ${fields}`],
  ['lines are removed', `cartLinesRemove(cartId: $id, lineIds: ["gid://millrace/CartLine/a_1"]) ${fields}`],
  ['a note is left', `cartNoteUpdate(cartId: $id, note: "x") ${fields}`],
  ['attributes are set', `cartAttributesUpdate(cartId: $id, attributes: [{ key: "a", value: "b" }]) ${fields}`],
  ['a buyer is named', `cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: { email: "a@b.example" }) ${fields}`],
];

describe('no message is stored in any stream', () => {
  let gateway: OrderGateway;
  let owned: string;
  /** The last sequence of every stream, including requests and keys, except the cache with the consumers' checkpoints. */
  const ends = async () => {
    const { jsm } = connectionOf(await gateway.log.as('operator'));
    const found: Record<string, number> = {};
    for await (const { config, state } of jsm.streams.list())
      if (config.name !== SNAPSHOT.name) found[config.name] = state.last_seq;
    return found;
  };
  /** The response; fails when a message was stored meanwhile. */
  const leavingNothing = async <T>(act: () => Promise<T>): Promise<T> => {
    const before = await ends();
    const answer = await act();
    expect(await ends()).toEqual(before);
    return answer;
  };

  beforeAll(async () => {
    gateway = await openOrderGateway();
    owned = await gateway.filled();
  });
  afterAll(() => gateway.close());

  it('except for the owner’s mutations, which the streams contain', async () => {
    const before = await ends();
    await gateway.send(`mutation($id: ID!) { cartNoteUpdate(cartId: $id, note: "mine") ${fields} }`, { id: owned });
    const after = await ends();
    expect(
      Object.keys(after)
        .filter((stream) => after[stream] !== before[stream])
        .sort(),
    ).toEqual(['CART', 'KEYS', 'REQUESTS']);
    expect(Object.keys(after)).toEqual(expect.arrayContaining(['ORDER', 'DEADLETTER', 'OPERATIONS']));
  });

  const unknownIds: readonly (readonly [name: string, id: () => string])[] = [
    ['a cart that never was', () => cartGid({ id: 'f'.repeat(32), key: '0'.repeat(48) })],
    ['a cart of an earlier shop', () => 'gid://millrace/Cart/unknown?key=abc'],
    ['a cart of somebody else', () => owned.replace(/key=.*/, `key=${'0'.repeat(48)}`)],
    ['a cart without its key', () => owned.split('?')[0] ?? ''],
    ['something that is no cart', () => variantGid('a_1')],
    ['nothing that can be read', () => '\u0000'],
  ];

  it.each(unknownIds.flatMap(([whose, id]) => changes.map(([what, mutation]) => [whose, what, id, mutation] as const)))(
    'of %s, when %s',
    async (_, __, id, mutation) => {
      const { data } = await leavingNothing(() => gateway.send(`mutation($id: ID!) { ${mutation} }`, { id: id() }));
      expect(errorCodes(data)).toEqual(['MISSING_CART']);
    },
  );

  it.each(unknownIds)('for %s, when it is paid', async (_, id) => {
    const { data } = await leavingNothing(() => gateway.send(complete, { input: input(id()) }));
    expect(errorCodes(data)).toEqual(['MISSING_CART']);
  });

  it.each([
    ['no pieces', `cartLinesAdd(cartId: $id, lines: [{ merchandiseId: "${lamp}", quantity: 0 }]) ${fields}`],
    ['too many pieces', `cartLinesAdd(cartId: $id, lines: [{ merchandiseId: "${lamp}", quantity: 1000000000 }]) ${fields}`],
    ['no lines', `cartLinesAdd(cartId: $id, lines: []) ${fields}`],
    ['an item without an id', `cartLinesAdd(cartId: $id, lines: [{ merchandiseId: "lamp" }]) ${fields}`],
    ['an e-mail address that is none', `cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: { email: "nobody" }) ${fields}`],
    ['an attribute without a key', `cartAttributesUpdate(cartId: $id, attributes: [{ key: "", value: "b" }]) ${fields}`],
    ['a short idempotency key', `cartNoteUpdate(cartId: $id, note: "x", idempotencyKey: "1") ${fields}`],
    ['a new cart under a short idempotency key', `cartCreate(idempotencyKey: "1") ${fields}`],
    ['a new cart of no pieces', `cartCreate(input: { lines: [{ merchandiseId: "${lamp}", quantity: 0 }] }) ${fields}`],
  ])('for an owner’s mutation with %s', async (_, mutation) => {
    const variables = mutation.includes('$id') ? ['($id: ID!)', { id: owned }] : ['', {}];
    const { data } = await leavingNothing(() => gateway.send(`mutation${variables[0]} { ${mutation} }`, variables[1] as object));
    expect(errorCodes(data)).toHaveLength(1);
  });

  it.each([
    ['an e-mail address that is none', { email: 'nobody' }],
    ['no last name', { shippingAddress: { ...address, lastName: ' ' } }],
    ['a country that is none', { shippingAddress: { ...address, countryCode: 'Germany' } }],
    ['no way of payment', { payment: { provider: 'simulated', token: '' } }],
    ['no delivery', { deliveryOptionHandle: '' }],
  ])('for an owner’s payment with %s', async (_, wrong) => {
    const { data } = await leavingNothing(() => gateway.send(complete, { input: input(owned, wrong) }));
    expect(errorCodes(data)).toHaveLength(1);
  });

  it.each([
    ['a document that is none', 'mutation {'],
    ['a field that is none', 'mutation { cartEmpty { id } }'],
    ['a variable of another type', 'mutation($id: Int!) { cartNoteUpdate(cartId: $id, note: "x") { userErrors { code } } }'],
  ])('by %s', async (_, document) => {
    const { errors } = await leavingNothing(() => gateway.send(document, { id: owned }));
    expect(errors?.length).toBeGreaterThan(0);
  });

  it('without the staff token', async () => {
    const mutation = `mutation { productImport(csv: "Handle,Title,Variant Price\\nx,X,1\\n") ${fields} }`;
    for (const headers of [{}, { authorization: 'Bearer wrong' }] as Record<string, string>[]) {
      const { data, errors } = await leavingNothing(() => gateway.send(mutation, {}, headers, '/admin/graphql'));
      expect(data ?? undefined).toBeUndefined();
      expect(errors).toHaveLength(1);
    }
  });
});
