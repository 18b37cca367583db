// Functions that are passed to a page run there.
/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit } from './browser.js';
import { clientOf } from './client.js';
import { accountsAt, password } from './shopping/accounts.js';
import { attachAt, field, heading, logInBy, overflow, press } from './shopping/account-pages.js';
import { fillIn, phone, placeButton, stockedAt } from './shopping/checking-out.js';
import { checkoutInput, shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const accounts = accountsAt(client, shop.mailUrl);
const shopping = shoppingAt(client);
const stocked = stockedAt(client, 'account-log-in');
const attach = attachAt(client);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the log-in of a browser', () => {
  it('has a token that no script can read, and none of it after the log-out', async () => {
    const { email } = await accounts.newCustomer();
    const { page } = await visit(browser, shop.url);
    await logInBy(page, email);
    await heading(page, 'Orders').waitFor();
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    const token = cookie?.value ?? '';
    expect(await accounts.read(token, 'email')).toEqual({ email });
    const inReach = () => page.evaluate(() => JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]));
    expect(await inReach()).not.toContain(token.slice(0, 20));
    /** As a script would that was injected: the token is in no answer, not even in an error or in a note of a cart. */
    const request = (query: string, variables: object, headers: Record<string, string>) =>
      page.evaluate(
        async ([body, sent]) => {
          const init = { method: 'POST', headers: { 'content-type': 'application/json', ...sent }, body };
          return (await fetch('/graphql', init)).text();
        },
        [JSON.stringify({ query, variables }), headers] as const,
      );
    const held = { 'millrace-token': 'cookie' };
    const own = 'query ($t: String!) { customer(customerAccessToken: $t) { email } }';
    expect(await request(own, { t: 'cookie' }, held)).toContain(email);
    expect(await request(own, { t: 'cookie' }, {})).toContain('"customer":null');
    const { cartCreate } = await client.request<{ cartCreate: { cart: { id: string } } }>(
      'mutation { cartCreate { cart { id } } }',
    );
    for (const [query, variables] of [
      [
        'mutation ($t: String!) { customerAccessTokenRenew(customerAccessToken: $t) { customerAccessToken { accessToken } } }',
        {},
      ],
      [
        'mutation ($t: String!) { customerAccessTokenRenew(customerAccessToken: $t) { customerAccessToken { x: accessToken } } }',
        {},
      ],
      ['query ($t: Int!) { product(handle: $t) { id } }', {}],
      [
        'mutation ($t: String!, $id: ID!) { cartNoteUpdate(cartId: $id, note: $t) { cart { note } } }',
        { id: cartCreate.cart.id },
      ],
    ] as const) {
      const answer = await request(query, { t: 'cookie', ...variables }, held);
      const [now] = await page.context().cookies();
      expect(answer).not.toContain(now?.value.slice(0, 20));
    }
    const [renewed] = await page.context().cookies();
    expect(renewed?.value).not.toBe(token);
    await press(page, 'Log out');
    await heading(page, 'Log in').waitFor();
    await page.getByRole('link', { name: 'Log in', exact: true }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await expect.poll(() => accounts.read(renewed?.value ?? '', 'email')).toBeNull();
    await page.context().close();
  });

  it('can be logged out elsewhere: this browser asks for the password again', async () => {
    const { email } = await accounts.newCustomer();
    const { page } = await visit(browser, shop.url);
    await logInBy(page, email);
    await heading(page, 'Orders').waitFor();
    const [cookie] = await page.context().cookies();
    await accounts.logOut(cookie?.value ?? '');
    await page.goto('/account/addresses');
    await heading(page, 'Log in').waitFor();
    await page.getByRole('link', { name: 'Log in', exact: true }).waitFor();
    await page.context().close();
  });
});

describe('the account on a phone', () => {
  it('fits, also at a zoom of 400 %', async () => {
    const { email, token } = await accounts.newCustomer();
    const vase = await stocked('Vase of a phone', '12.00', 9);
    const cart = await shopping.cartOf(vase.variantId, 1);
    await attach(cart.id, token);
    await shopping.checkOut(checkoutInput(cart.id));
    const { page } = await visit(browser, shop.url, { viewport: phone });
    for (const path of ['/account', '/account/sign-up', '/account/recover', '/account/reset/c/0a', '/account/nowhere']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).filter({ visible: true }).first().waitFor();
      expect([path, await overflow(page)]).toEqual([path, 0]);
    }
    await logInBy(page, email);
    await heading(page, 'Orders').waitFor();
    for (const viewport of [phone, { width: 320, height: 256 }]) {
      await page.setViewportSize(viewport);
      for (const section of ['', '/addresses', '/profile', '/log-ins', '/data']) {
        await page.goto(`/account${section}`);
        await page.getByRole('navigation', { name: 'Account' }).waitFor();
        await expect.poll(() => page.getByRole('status', { name: 'Loading' }).count()).toBe(0);
        expect([section, viewport.width, await overflow(page)]).toEqual([section, viewport.width, 0]);
      }
    }
    expect(await barriersOn(page)).toEqual([]);
    await page.context().close();
  });

  it('is offered at the checkout, which begins with what was typed', async () => {
    const { email } = await accounts.newCustomer();
    const jug = await stocked('Jug of a guest', '15.00', 9);
    const cart = await shopping.cartOf(jug.variantId, 1);
    const { page } = await visit(browser, shop.url, {
      viewport: phone,
      storageState: { cookies: [], origins: [{ origin: shop.url, localStorage: [{ name: 'millrace.cart', value: cart.id }] }] },
    });
    await page.goto('/checkout');
    await placeButton(page).waitFor();
    await fillIn(page);
    await page.getByRole('main').getByRole('link', { name: 'Log in' }).click();
    await field(page, 'Email').fill(email);
    await field(page, 'Password').fill(password);
    await press(page, 'Log in');
    await heading(page, 'Checkout').waitFor();
    await placeButton(page).waitFor();
    expect(await field(page, 'City').inputValue()).toBe('Berlin');
    await page.context().close();
  });
});
