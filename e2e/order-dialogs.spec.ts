// Functions that are passed to a page run there.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './browser.js';
import { clientOf } from './client.js';
import { checkoutInput, shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const shopping = shoppingAt(clientOf(shop));
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.trim()}`);

describe('the forms of an order, by keyboard', () => {
  it('leave the focus where it was, or at the heading, 390 px wide', async () => {
    // An order that waits for its bank transfer stays as it is.
    const cart = await shopping.cartOf(await shopping.variantInStock(5), 1);
    const payment = { provider: 'manual', token: 'transfer' };
    const { order } = await shopping.checkOut({ ...checkoutInput(cart.id), payment });
    const { page, complaints } = await visit(browser, shop.url, { viewport: { width: 390, height: 844 } });
    await page.goto(`/orders/${encodeURIComponent(order?.id ?? '')}`);
    const dialog = page.getByRole('dialog');
    for (const name of ['Change the address', 'Cancel the order'])
      for (const close of ['Close', /^Keep/]) {
        await page.getByRole('button', { name, exact: true }).press('Enter');
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await dialog.getByRole('button', { name: close }).press('Enter');
        await dialog.waitFor({ state: 'hidden' });
        await expect.poll(() => focused(page), { timeout: 20_000 }).toBe(`BUTTON ${name}`);
      }
    await page.getByRole('button', { name: 'Cancel the order', exact: true }).press('Enter');
    await dialog.getByLabel('Reason (optional)').press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1, name: 'This order was cancelled' }).waitFor();
    await expect.poll(() => focused(page), { timeout: 20_000 }).toBe('H1 This order was cancelled');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
