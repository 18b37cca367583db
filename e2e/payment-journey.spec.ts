import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser } from './browser.js';
import { fillIn, orderIdIn, placeButton, stockedAt, thanks, withCart } from './shopping/checking-out.js';
import { clientOf } from './client.js';
import { shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const shopping = shoppingAt(client);
const stocked = stockedAt(client, 'payment-journey');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a payment that the bank wants to be confirmed', () => {
  const placed = async (title: string) => {
    const mug = await stocked(title, '8.90', 9);
    const { page } = await withCart(browser, shop, (await shopping.cartOf(mug.variantId, 1)).id);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/checkout');
    await fillIn(page);
    await page.getByRole('radio', { name: /^Card with confirmation/ }).check();
    await placeButton(page).click();
    const confirm = page.getByRole('link', { name: 'Confirm the payment' });
    await confirm.waitFor();
    return { page, confirm };
  };
  const widthOf = (page: Awaited<ReturnType<typeof placed>>['page']) => page.evaluate(() => document.documentElement.scrollWidth);

  it('is confirmed at the page of the provider, which leads back to the order', async () => {
    const { page, confirm } = await placed('Confirmed mug of tests');
    expect(await barriersOn(page)).toEqual([]);
    expect(await widthOf(page)).toBeLessThanOrEqual(390);
    await confirm.click();
    await page.getByRole('heading', { name: 'Confirm the payment' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await widthOf(page)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Approve the payment' }).click();
    await thanks(page).waitFor();
    await confirm.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is rejected there, and the cart is kept', async () => {
    const { page, confirm } = await placed('Rejected mug of tests');
    await confirm.click();
    await page.getByRole('button', { name: 'Reject the payment' }).click();
    await page.getByRole('alert').filter({ hasText: 'Your card was declined.' }).waitFor();
    await page.context().close();
  });
});

describe('a bank transfer', () => {
  it('has its instructions on the page of the order, is marked as paid by staff, and is in no difference', async () => {
    const mug = await stocked('Transferred mug of tests', '8.90', 9);
    const { page } = await withCart(browser, shop, (await shopping.cartOf(mug.variantId, 1)).id);
    await page.goto('/checkout');
    await fillIn(page);
    await page.getByRole('radio', { name: /^Bank transfer/ }).check();
    await placeButton(page).click();
    await page.getByText(/with the reference [0-9A-F]{12}/).waitFor();
    const mutation = 'mutation ($id: ID!) { orderMarkAsPaid(orderId: $id) { userErrors { code } } }';
    const markAsPaid = () => client.requestAsStaff(mutation, { id: orderIdIn(page) });
    expect(await markAsPaid()).toEqual({ orderMarkAsPaid: { userErrors: [] } });
    await thanks(page).waitFor();
    expect(await markAsPaid()).toEqual({ orderMarkAsPaid: { userErrors: [] } });
    const query = '{ paymentReconciliation { differences { orderId kind log atProvider } } }';
    expect(await client.requestAsStaff(query, {})).toEqual({ paymentReconciliation: { differences: [] } });
    await page.context().close();
  });
});
