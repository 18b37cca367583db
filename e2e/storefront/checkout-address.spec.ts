import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from '../browser.js';
import { newCart } from './new-cart.js';
import { request, importProducts, shop } from './storefront.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await importProducts();
});
afterAll(() => browser.close());

describe('the address of a cart for the checkout', () => {
  it('brings the cart to a browser that has never seen it', async () => {
    const { cartId } = await newCart();
    const { cart } = await request<{ cart: { checkoutUrl: string } }>('query ($id: ID!) { cart(id: $id) { checkoutUrl } }', {
      id: cartId,
    });
    const { page, complaints } = await visit(browser, shop.url);
    const { pathname, search } = new URL(cart.checkoutUrl);
    await page.goto(pathname + search);
    await page.getByText('Storefront Tee').first().waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/checkout');
    await page.goto('/cart');
    await page.getByText('Storefront Tee').first().waitFor();
    // The pictures of the tee are on a host that does not exist.
    expect(complaints.filter((text) => !text.includes('ERR_NAME_NOT_RESOLVED'))).toEqual([]);
    await page.context().close();
  });
});
