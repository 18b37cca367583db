import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit } from './browser.js';
import { clientOf } from './client.js';
import { eventually } from './eventually.js';
import { shoppingAt } from './shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const shopping = shoppingAt(client);
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

type Goods = {
  readonly variantId: string;
  readonly priced: (price: string) => Promise<unknown>;
  readonly archive: () => Promise<unknown>;
};
let goods = 0;
/** An article of its own for each test. */
const stocked = async (title: string, price: string, quantity: number): Promise<Goods> => {
  const handle = `checkout-journey-${(goods += 1)}`;
  const put = async (at: string, status = 'active') => {
    const csv = `Handle,Title,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Status\n${handle},${title},shopify,${quantity},${at},${status}\n`;
    const mutation = 'mutation ($csv: String!) { productImport(csv: $csv) { position import { products { failed } } } }';
    type Put = { productImport: { position: string; import: { products: { failed: number } } } };
    const { productImport } = await client.askAsStaff<Put>(mutation, { csv });
    expect(productImport.import.products.failed).toBe(0);
    return productImport.position;
  };
  const position = await put(price);
  const query = 'query ($handle: String!) { product(handle: $handle) { variants(first: 1) { nodes { id } } } }';
  type Found = { product: { variants: { nodes: { id: string }[] } } };
  const { product } = await client.ask<Found>(query, { handle }, { 'millrace-read-after': position });
  return { variantId: product.variants.nodes[0]?.id ?? '', priced: put, archive: () => put(price, 'archived') };
};

const add = (cartId: string, line: object) =>
  client.ask(
    'mutation ($id: ID!, $lines: [CartLineInput!]!) { cartLinesAdd(cartId: $id, lines: $lines) { userErrors { code } } }',
    {
      id: cartId,
      lines: [line],
    },
  );

/** A browser that has this cart already. */
const withCart = (cartId: string, viewport = desktop) =>
  visit(browser, shop.url, {
    viewport,
    storageState: { cookies: [], origins: [{ origin: shop.url, localStorage: [{ name: 'millrace.cart', value: cartId }] }] },
  });

const answers = {
  Email: 'ada@example.com',
  'First name': 'Ada',
  'Last name': 'Lindqvist',
  Address: 'Mühlenweg 7',
  'Postal code': '10115',
  City: 'Berlin',
};
const fillIn = async (page: Page) => {
  for (const [label, answer] of Object.entries(answers)) await page.getByLabel(label, { exact: true }).fill(answer);
};
const placeButton = (page: Page) => page.getByRole('button', { name: /^Place order ·/ });
const thanks = (page: Page) => page.getByRole('heading', { level: 1, name: 'Thank you for your order' });
const badge = async (page: Page) => page.getByRole('link', { name: /^Cart/ }).getAttribute('aria-label');
const totalOf = async (id: string) => {
  const query = 'query ($id: ID!) { order(id: $id) { cost { totalAmount { amount } } } }';
  return (await client.ask<{ order: { cost: { totalAmount: { amount: string } } } }>(query, { id })).order.cost.totalAmount
    .amount;
};
const orderIdIn = (page: Page) => decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
const otherTab = (context: BrowserContext) => context.newPage();

describe.each([
  ['on a desktop', desktop],
  ['on a phone', phone],
])('the total that a shopper agrees to, %s', (_, viewport) => {
  it('is what is charged: a dearer cart is asked about again, with what came in', async () => {
    const [mug, canoe] = [await stocked('Mug of tests', '8.90', 50), await stocked('Canoe of tests', '975.10', 50)];
    const cart = await shopping.cartOf(mug.variantId, 1);
    const { page, complaints } = await withCart(cart.id, viewport);
    await page.goto('/checkout');
    await fillIn(page);
    expect(await placeButton(page).textContent()).toContain('€13.80');
    await add(cart.id, { merchandiseId: canoe.variantId });
    await placeButton(page).click();
    const asked = page.getByRole('dialog', { name: 'Your order has changed' });
    await asked.getByText('Added: 1 × Canoe of tests').waitFor();
    for (const amount of ['€13.80', '€984.00']) await asked.getByText(amount, { exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect((await shopping.readCart(cart.id))?.totalQuantity).toBe(2);

    await asked.getByRole('button', { name: 'Review my order' }).click();
    expect(new URL(page.url()).pathname).toBe('/checkout');
    await placeButton(page).click();
    await thanks(page).waitFor();
    expect(await totalOf(orderIdIn(page))).toBe('984.00');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is what is charged: a price that rose is asked about again, and charged once it is agreed to', async () => {
    const lamp = await stocked('Lamp of tests', '14.90', 50);
    const cart = await shopping.cartOf(lamp.variantId, 1);
    const { page } = await withCart(cart.id, viewport);
    await page.goto('/checkout');
    await fillIn(page);
    await placeButton(page).waitFor();
    await lamp.priced('19.90');
    await placeButton(page).click();
    const asked = page.getByRole('dialog', { name: 'Your order has changed' });
    await asked.getByText('Lamp of tests: €19.90 instead of €14.90').waitFor();
    await asked.getByRole('button', { name: 'Place order · €24.80' }).click();
    await thanks(page).waitFor();
    expect(await totalOf(orderIdIn(page))).toBe('24.80');
    await page.context().close();
  });
});

describe('items that cannot be had', () => {
  it('keep the order from being placed until they are reduced or removed', async () => {
    const knife = await stocked('Knife of tests', '20.00', 1);
    const cart = await shopping.cartOf(knife.variantId, 1);
    await add(cart.id, { merchandiseId: knife.variantId, attributes: [{ key: 'Engraving', value: 'Ada' }] });
    const { page } = await withCart(cart.id, phone);
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

  it('that sell out while the shopper types are told before anything is ordered', async () => {
    const knife = await stocked('Other knife of tests', '20.00', 1);
    const cart = await shopping.cartOf(knife.variantId, 1);
    const { page } = await withCart(cart.id);
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

  it('because they are no longer sold are named', async () => {
    const lamp = await stocked('Forgotten lamp of tests', '20.00', 9);
    const cart = await shopping.cartOf(lamp.variantId, 1);
    await lamp.archive();
    const { page } = await withCart(cart.id);
    await page.goto('/cart');
    const line = page.getByTestId('cart-line').filter({ hasText: 'Forgotten lamp of tests' });
    await line.getByText('This item is no longer sold.').waitFor();
    await line.getByRole('button', { name: 'Remove: Forgotten lamp of tests' }).waitFor();
    await page.context().close();
  });
});

describe('what a shopper asked for with an item', () => {
  it('is shown, and comes back with Undo', async () => {
    const mug = await stocked('Engraved mug of tests', '8.90', 9);
    const cart = await shopping.cartOf(mug.variantId, 1);
    await add(cart.id, { merchandiseId: mug.variantId, attributes: [{ key: 'Engraving', value: 'Für Ada' }] });
    const { page } = await withCart(cart.id);
    await page.goto('/cart');
    const engraved = page.getByTestId('cart-line').filter({ hasText: 'Engraving: Für Ada' });
    await engraved.getByRole('button', { name: 'Remove Engraved mug of tests' }).click();
    await engraved.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await engraved.waitFor();
    await page.context().close();
  });
});

describe('the form', () => {
  it('keeps what was typed over a reload, Back and a look at the shop, but nothing once the order is sure', async () => {
    const mug = await stocked('Kept mug of tests', '8.90', 9);
    const { page } = await withCart((await shopping.cartOf(mug.variantId, 1)).id);
    const kept = async () => {
      await placeButton(page).waitFor();
      for (const [label, answer] of Object.entries(answers))
        expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(answer);
    };
    await page.goto('/checkout');
    await fillIn(page);
    await page.reload();
    await kept();
    await page.goto('/products/carbon-steel-chefs-knife');
    await page.goBack();
    await kept();
    await page.goto('/checkout');
    await kept();
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toMatch(/tok_/);
    await placeButton(page).click();
    await thanks(page).waitFor();
    await eventually(
      'what was typed is forgotten',
      () => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage })),
      (stored) => !/ada@example|Lindqvist|Mühlenweg/.test(stored),
    );
    await page.context().close();
  });

  it('brings the shopper to the first field that is wrong', async () => {
    const mug = await stocked('Faulty mug of tests', '8.90', 9);
    const { page } = await withCart((await shopping.cartOf(mug.variantId, 1)).id);
    await page.goto('/checkout');
    await placeButton(page).click();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    await expect.poll(focused).toBe('email');
    await page.getByLabel('Email', { exact: true }).fill('nobody');
    await placeButton(page).click();
    await expect.poll(focused).toBe('email');
    await page.getByLabel('Email', { exact: true }).fill('ada@example.com');
    await placeButton(page).click();
    await expect.poll(focused).toBe('firstName');
    await page.context().close();
  });
});

describe('a payment', () => {
  it('that is not answered leads back to the form, and no thanks were said', async () => {
    const mug = await stocked('Silent mug of tests', '8.90', 9);
    const { page } = await withCart((await shopping.cartOf(mug.variantId, 1)).id);
    await page.addInitScript(() => {
      const headings: string[] = [];
      Object.assign(window, { headings });
      new MutationObserver(() => {
        for (const { textContent } of document.querySelectorAll('h1'))
          if (!headings.includes(textContent)) headings.push(textContent);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await page.goto('/checkout');
    await fillIn(page);
    await page.getByRole('radio', { name: /^Payment times out/ }).check();
    await placeButton(page).click();
    await page.getByRole('alert').filter({ hasText: 'The payment timed out.' }).waitFor();
    const headings = await page.evaluate(() => (window as unknown as { headings: string[] }).headings);
    expect(headings.join()).not.toMatch(/Thank you/);
    expect(await page.getByLabel('City').inputValue()).toBe('Berlin');
    await expect.poll(() => badge(page)).toBe('Cart, 1 item');
    await page.getByRole('radio', { name: /^Card that succeeds/ }).check();
    await placeButton(page).click();
    await thanks(page).waitFor();
    await page.context().close();
  });
});

describe('two tabs', () => {
  it('at the checkout: the second is led to the order of the first, and both badges are right', async () => {
    const mug = await stocked('Raced mug of tests', '8.90', 9);
    const { page } = await withCart((await shopping.cartOf(mug.variantId, 2)).id);
    const loser = await otherTab(page.context());
    for (const tab of [page, loser]) {
      await tab.goto('/checkout');
      await placeButton(tab).waitFor();
    }
    await expect.poll(() => badge(loser)).toBe('Cart, 2 items');
    await fillIn(page);
    await placeButton(page).click();
    await thanks(page).waitFor();
    await thanks(loser).waitFor();
    expect(orderIdIn(loser)).toBe(orderIdIn(page));
    for (const tab of [page, loser]) await expect.poll(() => badge(tab)).toBe('Cart, 0 items');
    await page.context().close();
  });

  it('show the same cart: what one changes the other shows at once', async () => {
    const mug = await stocked('Shared mug of tests', '8.90', 9);
    const { page } = await withCart((await shopping.cartOf(mug.variantId, 1)).id);
    const other = await otherTab(page.context());
    await other.goto('/cart');
    await other.getByTestId('cart-line').waitFor();
    await page.goto('/cart');
    await page.getByRole('button', { name: 'One more' }).click();
    await expect.poll(() => badge(other)).toBe('Cart, 2 items');
    await expect.poll(() => other.getByTestId('subtotal').textContent()).toBe('€17.80');
    await page.context().close();
  });
});
