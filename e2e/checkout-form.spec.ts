import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser } from './browser.js';
import { addTo, answers, badge, fillIn, orderIdIn, placeButton, stockedAt, thanks, withCart } from './shopping/checking-out.js';
import { clientOf } from './client.js';
import { eventually } from './eventually.js';
import { shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const shopping = shoppingAt(client);
const stocked = stockedAt(client, 'checkout-form');
const add = addTo(client);
const totalOf = async (id: string) => {
  const query = 'query ($id: ID!) { order(id: $id) { cost { totalAmount { amount } } } }';
  type Found = { order: { cost: { totalAmount: { amount: string } } } };
  return (await client.request<Found>(query, { id })).order.cost.totalAmount.amount;
};
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the form', () => {
  it('keeps typed values after a reload, Back and navigation, and deletes them once the order is final', async () => {
    const mug = await stocked('Kept mug of tests', '8.90', 9);
    const { page } = await withCart(browser, shop, (await shopping.cartOf(mug.variantId, 1)).id);
    const storedDraft = async () => {
      await placeButton(page).waitFor();
      for (const [label, answer] of Object.entries(answers))
        expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(answer);
    };
    await page.goto('/checkout');
    await fillIn(page);
    await page.reload();
    await storedDraft();
    await page.goto('/products/carbon-steel-chefs-knife');
    await page.goBack();
    await storedDraft();
    await page.goto('/checkout');
    await storedDraft();
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

  it('focuses the first invalid field', async () => {
    const mug = await stocked('Faulty mug of tests', '8.90', 9);
    const { page } = await withCart(browser, shop, (await shopping.cartOf(mug.variantId, 1)).id);
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

describe('an address', () => {
  it('in the United States requires a state: only that field is marked, and the order shows the address in the local format', async () => {
    const mug = await stocked('Stateless mug of tests', '8.90', 9);
    const { page, complaints } = await withCart(browser, shop, (await shopping.cartOf(mug.variantId, 1)).id);
    await page.goto('/checkout');
    await fillIn(page);
    await page.getByLabel('Country', { exact: true }).selectOption('US');
    const state = page.getByRole('combobox', { name: 'State' });
    await state.waitFor();
    await page.getByLabel('Postal code').fill('90210');
    const marked = () => page.locator('[aria-invalid]').evaluateAll((all) => all.map((one) => one.getAttribute('name')));
    await placeButton(page).click();
    await expect.poll(marked).toEqual(['provinceCode']);
    expect(await barriersOn(page)).toEqual([]);
    await page.getByLabel('Postal code').fill('00000');
    await state.selectOption('NY');
    await placeButton(page).click();
    await page.getByText('Enter a valid ZIP code for the United States, such as 94103.').waitFor();
    expect(await marked()).toEqual(['zip']);
    await page.getByLabel('Postal code').fill('90210');
    await page.reload();
    expect(await state.inputValue()).toBe('NY');
    await placeButton(page).click();
    await thanks(page).waitFor();
    await page.getByText('Berlin, NY 90210').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('in Germany has the local format, and its postal code is validated', async () => {
    const mug = await stocked('Postal mug of tests', '8.90', 9);
    const { page } = await withCart(browser, shop, (await shopping.cartOf(mug.variantId, 1)).id);
    await page.goto('/checkout');
    await fillIn(page);
    for (const code of ['00000', '00123', '1011', 'x']) {
      await page.getByLabel('Postal code').fill(code);
      await placeButton(page).click();
      await page.getByText('Enter a valid postal code for Germany, such as 10115.').waitFor();
    }
    await page.getByLabel('Postal code').fill('10115');
    await placeButton(page).click();
    await thanks(page).waitFor();
    await page.getByText('10115 Berlin').waitFor();
    await page.context().close();
  });
});

describe('a payment', () => {
  it('that times out leads back to the form, without a thank-you', async () => {
    const mug = await stocked('Silent mug of tests', '8.90', 9);
    const { page } = await withCart(browser, shop, (await shopping.cartOf(mug.variantId, 1)).id);
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
  it('at the checkout: the second is redirected to the order of the first, and both badges are right', async () => {
    const mug = await stocked('Raced mug of tests', '8.90', 9);
    const { page } = await withCart(browser, shop, (await shopping.cartOf(mug.variantId, 2)).id);
    const loser = await page.context().newPage();
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

  it('do not agree for each other: a change in one is shown in the other’s checkout for confirmation', async () => {
    const [mug, canoe] = [await stocked('Agreed mug of tests', '8.90', 9), await stocked('Agreed canoe of tests', '975.10', 9)];
    const cart = await shopping.cartOf(mug.variantId, 1);
    const { page, complaints } = await withCart(browser, shop, cart.id);
    await page.goto('/checkout');
    await fillIn(page);
    await page.getByRole('button', { name: 'Place order · €13.80' }).waitFor();
    const other = await page.context().newPage();
    await add(cart.id, { merchandiseId: canoe.variantId });
    await other.goto('/cart');
    await other.getByTestId('cart-line').first().waitFor();
    const notice = page.getByRole('alert').filter({ hasText: 'Your cart changed' });
    await notice.getByText('Added: 1 × Agreed canoe of tests, €975.10').waitFor();
    await notice.getByText('The total is now €984.00. It was €13.80.').waitFor();
    expect(await barriersOn(page)).toEqual([]);

    // A press that agrees to the former cart orders nothing.
    await page.getByRole('button', { name: 'Place order · €13.80' }).click();
    const requested = page.getByRole('dialog', { name: 'Your order has changed' });
    await requested.getByRole('button', { name: 'Place order · €984.00' }).waitFor();
    expect(await shopping.readCart(cart.id)).toMatchObject({ totalQuantity: 2 });
    await requested.getByRole('button', { name: 'Review my order' }).click();
    await notice.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Place order · €984.00' }).waitFor();

    const line = other.getByTestId('cart-line').filter({ hasText: 'Agreed mug of tests' });
    await line.getByRole('button', { name: 'One more' }).click();
    await notice.getByText('Agreed mug of tests: 2 instead of 1').waitFor();
    await notice.getByRole('button', { name: 'Continue with this cart' }).click();
    await page.getByRole('button', { name: 'Place order · €992.90' }).click();
    await thanks(page).waitFor();
    expect(await totalOf(orderIdIn(page))).toBe('992.90');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('show the same cart: a change in one is shown in the other at once', async () => {
    const mug = await stocked('Shared mug of tests', '8.90', 9);
    const { page } = await withCart(browser, shop, (await shopping.cartOf(mug.variantId, 1)).id);
    const other = await page.context().newPage();
    await other.goto('/cart');
    await other.getByTestId('cart-line').waitFor();
    await page.goto('/cart');
    await page.getByRole('button', { name: 'One more' }).click();
    await expect.poll(() => badge(other)).toBe('Cart, 2 items');
    await expect.poll(() => other.getByTestId('subtotal').textContent()).toBe('€17.80');
    await page.context().close();
  });
});
