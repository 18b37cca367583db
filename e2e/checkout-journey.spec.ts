import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser } from './browser.js';
import { addTo, desktop, fillIn, orderIdIn, phone, placeButton, stockedAt, thanks, withCart } from './shopping/checking-out.js';
import { clientOf } from './client.js';
import { shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const shopping = shoppingAt(client);
const stocked = stockedAt(client, 'checkout-journey');
const add = addTo(client);
const totalOf = async (id: string) => {
  const query = 'query ($id: ID!) { order(id: $id) { cost { totalAmount { amount } } } }';
  return (await client.request<{ order: { cost: { totalAmount: { amount: string } } } }>(query, { id })).order.cost.totalAmount
    .amount;
};
type Lines = { order: { lines: { nodes: { customAttributes: { key: string; value: string }[] }[] } } };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['on a desktop', desktop],
  ['on a phone', phone],
])('the agreed total, %s', (_, viewport) => {
  it('is charged: a more expensive cart must be confirmed, with the added items shown', async () => {
    const [mug, canoe] = [await stocked('Mug of tests', '8.90', 50), await stocked('Canoe of tests', '975.10', 50)];
    const cart = await shopping.cartOf(mug.variantId, 1);
    const { page, complaints } = await withCart(browser, shop, cart.id, viewport);
    await page.goto('/checkout');
    await fillIn(page);
    expect(await placeButton(page).textContent()).toContain('€13.80');
    await add(cart.id, { merchandiseId: canoe.variantId });
    await placeButton(page).click();
    const requested = page.getByRole('dialog', { name: 'Your order has changed' });
    await requested.getByText('Added: 1 × Canoe of tests').waitFor();
    for (const amount of ['€13.80', '€984.00']) await requested.getByText(amount, { exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect((await shopping.readCart(cart.id))?.totalQuantity).toBe(2);

    await requested.getByRole('button', { name: 'Review my order' }).click();
    expect(new URL(page.url()).pathname).toBe('/checkout');
    await placeButton(page).click();
    await thanks(page).waitFor();
    expect(await totalOf(orderIdIn(page))).toBe('984.00');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is charged: a higher price must be confirmed, and is then charged', async () => {
    const lamp = await stocked('Lamp of tests', '14.90', 50);
    const cart = await shopping.cartOf(lamp.variantId, 1);
    const { page } = await withCart(browser, shop, cart.id, viewport);
    await page.goto('/checkout');
    await fillIn(page);
    await placeButton(page).waitFor();
    await lamp.priced('19.90');
    await placeButton(page).click();
    const requested = page.getByRole('dialog', { name: 'Your order has changed' });
    await requested.getByText('Lamp of tests: €19.90 instead of €14.90').waitFor();
    await requested.getByRole('button', { name: 'Place order · €24.80' }).click();
    await thanks(page).waitFor();
    expect(await totalOf(orderIdIn(page))).toBe('24.80');
    await page.context().close();
  });
});

describe('unavailable items', () => {
  it('block the order until they are reduced or removed', async () => {
    const knife = await stocked('Knife of tests', '20.00', 1);
    const cart = await shopping.cartOf(knife.variantId, 1);
    await add(cart.id, { merchandiseId: knife.variantId, attributes: [{ key: 'Engraving', value: 'Ada' }] });
    const { page } = await withCart(browser, shop, cart.id, phone);
    await page.goto('/checkout');
    await page.getByText('Some items are not available as ordered.').waitFor();
    expect(await page.getByRole('button', { name: /^Place order/ }).isDisabled()).toBe(true);
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove: Knife of tests' }).click();
    await placeButton(page).and(page.locator(':enabled')).waitFor();
    await add(cart.id, { merchandiseId: knife.variantId, quantity: 2 });
    await page.goto('/cart');
    await page.getByRole('button', { name: 'Reduce to 1: Knife of tests' }).click();
    await page.getByRole('button', { name: 'Reduce to 1: Knife of tests' }).waitFor({ state: 'detached' });
    expect((await shopping.readCart(cart.id))?.totalQuantity).toBe(1);
    await page.context().close();
  });

  it('that sell out while the shopper types are shown before anything is ordered', async () => {
    const knife = await stocked('Other knife of tests', '20.00', 1);
    const cart = await shopping.cartOf(knife.variantId, 1);
    const { page } = await withCart(browser, shop, cart.id);
    await page.goto('/checkout');
    await fillIn(page);
    await placeButton(page).waitFor();
    const { order } = await shopping.buy(knife.variantId, 1);
    await shopping.orderAfter(order.id, 'PAID');
    await placeButton(page).click();
    await page.getByText('This item is out of stock.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/checkout');
    await page.context().close();
  });

  it('that are no longer sold are named', async () => {
    const lamp = await stocked('Forgotten lamp of tests', '20.00', 9);
    const cart = await shopping.cartOf(lamp.variantId, 1);
    await lamp.archive();
    const { page } = await withCart(browser, shop, cart.id);
    await page.goto('/cart');
    const line = page.getByTestId('cart-line').filter({ hasText: 'Forgotten lamp of tests' });
    await line.getByText('This item is no longer sold.').waitFor();
    await line.getByRole('button', { name: 'Remove: Forgotten lamp of tests' }).waitFor();
    await page.context().close();
  });
});

describe('the attributes of a line', () => {
  it('are shown from the cart to the order, and restored by Undo', async () => {
    const mug = await stocked('Engraved mug of tests', '8.90', 9);
    const cart = await shopping.cartOf(mug.variantId, 1);
    await add(cart.id, { merchandiseId: mug.variantId, attributes: [{ key: 'Engraving', value: 'Für Ada' }] });
    const { page } = await withCart(browser, shop, cart.id);
    await page.goto('/cart');
    const engraved = page.getByTestId('cart-line').filter({ hasText: 'Engraving: Für Ada' });
    await engraved.getByRole('button', { name: 'Remove Engraved mug of tests' }).click();
    await engraved.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await engraved.waitFor();
    // Attributes for programs are not shown to shoppers.
    await add(cart.id, { merchandiseId: mug.variantId, attributes: [{ key: '_bundle', value: 'b7' }] });
    await page.goto('/checkout');
    await page.getByTestId('summary-line').filter({ hasText: 'Engraving: Für Ada' }).waitFor();
    await fillIn(page);
    await placeButton(page).click();
    await thanks(page).waitFor();
    await page.getByRole('region', { name: 'Items' }).getByText('Engraving: Für Ada').waitFor();
    expect(await page.locator('main').textContent()).not.toContain('b7');
    const query = 'query ($id: ID!) { order(id: $id) { lines { nodes { customAttributes { key value } } } } }';
    const { order } = await client.request<Lines>(query, { id: orderIdIn(page) });
    expect(order.lines.nodes.map(({ customAttributes }) => customAttributes)).toEqual([
      [],
      [{ key: 'Engraving', value: 'Für Ada' }],
      [{ key: '_bundle', value: 'b7' }],
    ]);
    await page.context().close();
  });
});
