import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { describe, expect, inject, it } from 'vitest';
import { clientOf } from './client.js';
import { accountsAt } from './shopping/accounts.js';
import { shoppingAt } from './shopping/shopping.js';

const page = readFileSync(join(projectFolder, 'docs/carts.md'), 'utf8');
const textOf = (name: string): string =>
  [...page.matchAll(/```graphql shop\n([\s\S]+?)```/g)].map(([, text = '']) => text).find((text) => text.includes(` ${name} `)) ??
  '';

const shop = inject('shop');
const client = clientOf(shop);
const shopping = shoppingAt(client);
const accounts = accountsAt(client, shop.mailUrl);

type Merged = { cartBuyerIdentityUpdate: { cart: { totalQuantity: number } | null; userErrors: { code: string }[] } };
type Undone = { cartMergeUndo: { cart: { totalQuantity: number }; restoredCart: { id: string; totalQuantity: number } | null } };

describe('docs/carts.md', () => {
  const logIn = async (cart: string, token: string) =>
    (await client.request<Merged>(textOf('LogInWithCart').replace('<cart>', cart).replace('<token>', token)))
      .cartBuyerIdentityUpdate;

  it('shows requests that work as they are written: two carts become one at log-in, and two again', async () => {
    const { token } = await accounts.newCustomer();
    const [mug, pot] = [await shopping.variantInStock(9), await shopping.variantInStock(9)];
    const before = await shopping.cartOf(mug, 2);
    expect(await logIn(before.id, token)).toMatchObject({ cart: { totalQuantity: 2 }, warnings: [], userErrors: [] });
    const inHand = await shopping.cartCreate([
      { merchandiseId: mug, quantity: 1 },
      { merchandiseId: pot, quantity: 1 },
    ]);
    expect(await logIn(inHand.id, token)).toMatchObject({ cart: { totalQuantity: 4, lines: { nodes: [{ quantity: 3 }, {}] } } });
    const history =
      'query ($id: ID!) { cart(id: $id) { id history(last: 1) { nodes { ... on CartMerged { mergedLines { result quantity wanted } } } } } }';
    expect(await client.request(history, { id: before.id })).toEqual({
      cart: { id: inHand.id, history: { nodes: [{ mergedLines: [{ result: 'QUANTITIES_ADDED', quantity: 2, wanted: 2 }] }] } },
    });
    const add = `mutation ($id: ID!, $lines: [CartLineInput!]!) { cartLinesAdd(cartId: $id, lines: $lines) { cart { id totalQuantity } } }`;
    expect(await client.request(add, { id: before.id, lines: [{ merchandiseId: pot, quantity: 2 }] })).toEqual({
      cartLinesAdd: { cart: { id: inHand.id, totalQuantity: 6 } },
    });
    const note = `mutation ($id: ID!) { cartNoteUpdate(cartId: $id, note: "late") { cart { id } userErrors { code } } }`;
    expect(await client.request(note, { id: before.id })).toEqual({
      cartNoteUpdate: { cart: { id: inHand.id }, userErrors: [{ code: 'CART_MERGED' }] },
    });
    const { cartMergeUndo } = await client.request<Undone>(textOf('Undo').replace('<cart>', inHand.id));
    expect(cartMergeUndo).toMatchObject({
      cart: { totalQuantity: 4 },
      restoredCart: { id: before.id, totalQuantity: 2 },
      userErrors: [],
    });
    expect(await shopping.readCart(before.id)).toMatchObject({ id: before.id, totalQuantity: 2 });
  });
});
