// Functions that are passed to a page run there.
/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit } from './browser.js';
import { clientOf } from './client.js';
import { accountsAt, newEmail, password } from './shopping/accounts.js';
import { addressOf, attachAt, errorAt, field, heading, isLoggedIn, logInBy, press } from './shopping/account-pages.js';
import { answers, badge, desktop, orderIdIn, placeButton, stockedAt, thanks } from './shopping/checking-out.js';
import { checkoutInput, shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const accounts = accountsAt(client, shop.mailUrl);
const shopping = shoppingAt(client);
const stocked = stockedAt(client, 'account-journey');
const attach = attachAt(client);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a customer', () => {
  it('signs up, confirms by mail, stores an address, and orders with it; the order is in the account', async () => {
    const email = newEmail();
    const mug = await stocked('Mug of a customer', '8.90', 9);
    const { page, complaints } = await visit(browser, shop.url, { viewport: desktop });
    await page.goto('/');
    await page.getByRole('link', { name: 'Log in', exact: true }).click();
    await heading(page, 'Log in').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Create an account' }).click();
    await heading(page, 'Create an account').waitFor();
    await field(page, 'First name').fill('Ada');
    await field(page, 'Last name').fill('Byron');
    await field(page, 'Email').fill(email);
    await field(page, 'Password').fill('short');
    await press(page, 'Create an account');
    await expect.poll(() => errorAt(page, 'Password')).toBe('Password is too short (minimum is 8 characters)');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('password');
    expect(await barriersOn(page)).toEqual([]);
    await field(page, 'Password').fill(password);
    await press(page, 'Create an account');
    await heading(page, 'Check your email').waitFor();

    await page.goto(addressOf(await accounts.linkTo(email)));
    await heading(page, 'Confirm your account').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await field(page, 'New password').fill('another good password');
    await press(page, 'Confirm');
    await heading(page, 'Orders').waitFor();
    expect(new URL(page.url()).pathname).toBe('/account');
    await isLoggedIn(page);
    await page.getByText('No orders yet').waitFor();
    expect(await barriersOn(page)).toEqual([]);

    const nav = page.getByRole('navigation', { name: 'Account' });
    await nav.getByRole('link', { name: 'Addresses' }).click();
    await heading(page, 'Addresses').waitFor();
    await press(page, 'Add an address');
    await press(page, 'Save the address');
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('firstName');
    for (const [label, answer] of Object.entries(answers)) if (label !== 'Email') await field(page, label).fill(answer);
    expect(await barriersOn(page)).toEqual([]);
    await press(page, 'Save the address');
    const addresses = page.getByRole('list', { name: 'Addresses' });
    await addresses.getByText('Mühlenweg 7', { exact: true }).waitFor();
    await addresses.getByText('Default', { exact: true }).waitFor();

    await page.goto('/products/account-journey-mug-of-a-customer');
    await page.getByRole('button', { name: 'Add to cart' }).first().click();
    await page.getByRole('dialog', { name: 'Your cart (1)' }).waitFor();
    await page.goto('/checkout');
    await placeButton(page).waitFor();
    expect(await field(page, 'Email').inputValue()).toBe(email);
    expect(await field(page, 'Address').inputValue()).toBe('Mühlenweg 7');
    await placeButton(page).click();
    await thanks(page).waitFor();
    const { name } = await shopping.readOrder(orderIdIn(page));
    await page.getByRole('link', { name: 'Your account, logged in' }).click();
    const order = page.getByRole('list', { name: 'Orders' }).getByRole('link', { name: `Order ${name}` });
    await expect
      .poll(async () => {
        if (await order.isVisible()) return true;
        await page.reload();
        await heading(page, 'Orders').waitFor();
        await page.getByText('Logged in as').waitFor();
        return order.isVisible();
      })
      .toBe(true);
    expect(await barriersOn(page)).toEqual([]);
    await order.click();
    await thanks(page).waitFor();
    expect(mug.variantId).not.toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('logs in by the keyboard; the cart of the last visit is added, which can be undone', async () => {
    const { email, token } = await accounts.newCustomer();
    const [lamp, rug] = [await stocked('Lamp of before', '20.00', 9), await stocked('Rug of now', '30.00', 9)];
    await attach((await shopping.cartOf(lamp.variantId, 2)).id, token);
    const cart = await shopping.cartOf(rug.variantId, 1);
    const { page, complaints } = await visit(browser, shop.url, {
      storageState: { cookies: [], origins: [{ origin: shop.url, localStorage: [{ name: 'millrace.cart', value: cart.id }] }] },
    });
    await page.goto('/account?next=cart');
    await field(page, 'Email').focus();
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type('a wrong password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The email address or the password is wrong.').waitFor();
    await field(page, 'Password').fill('');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await heading(page, 'Your cart').waitFor();
    const note = page.getByRole('region', { name: 'Added from your last visit' });
    await note.getByText('Lamp of before: 2 added').waitFor();
    await expect.poll(() => badge(page)).toBe('Cart, 3 items');
    expect(await barriersOn(page)).toEqual([]);
    await note.getByRole('button', { name: 'Undo' }).click();
    await note.waitFor({ state: 'detached' });
    await expect.poll(() => badge(page)).toBe('Cart, 1 item');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('adds a guest’s order to the account, and pages through the orders', async () => {
    const { email, token } = await accounts.newCustomer();
    const plate = await stocked('Plate of many orders', '4.00', 30);
    for (let count = 0; count < 11; count += 1) {
      const cart = await shopping.cartOf(plate.variantId, 1);
      await attach(cart.id, token);
      await shopping.checkOut(checkoutInput(cart.id));
    }
    const { page } = await visit(browser, shop.url, { viewport: desktop });
    const { order } = await shopping.buy(plate.variantId, 1);
    await logInBy(page, email);
    await heading(page, 'Orders').waitFor();
    await page.goto(`/account?claim=${encodeURIComponent(order.id)}`);
    await press(page, 'Add the order');
    await page.getByText(`Order ${order.name} is in your account now.`).waitFor();
    const listed = page.getByRole('list', { name: 'Orders' }).getByRole('listitem');
    await expect
      .poll(async () => {
        await page.goto('/account');
        await page.getByText('orders, the newest first').waitFor();
        return page.getByText('10 of 12 orders').isVisible();
      })
      .toBe(true);
    expect(await listed.count()).toBe(10);
    await press(page, 'Show older orders');
    await expect.poll(() => listed.count()).toBe(12);
    await page.getByText('Add an order that you placed without an account').click();
    await field(page, 'Link of the order').fill('gid://millrace/Order/none');
    await press(page, 'Add the order');
    await expect.poll(() => errorAt(page, 'Link of the order')).toBe('We can’t find this order.');
    await page.context().close();
  });

  it('resets the password by mail, ends other log-ins, changes the profile, takes the data and deletes the account', async () => {
    const { email, token } = await accounts.newCustomer();
    const { page, complaints } = await visit(browser, shop.url, { viewport: desktop });
    await page.goto('/account');
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    await heading(page, 'Reset your password').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await field(page, 'Email').fill(email);
    await press(page, 'Send the link');
    await heading(page, 'Check your email').waitFor();
    const link = addressOf(await accounts.linkTo(email, 2));
    await page.goto(link);
    await field(page, 'New password').fill('a whole new password');
    await press(page, 'Set the password');
    await heading(page, 'Orders').waitFor();
    expect(await accounts.read(token, 'email')).toBeNull();
    const other = (await accounts.logIn(email, 'a whole new password')).customerAccessToken?.accessToken ?? '';

    const nav = page.getByRole('navigation', { name: 'Account' });
    await nav.getByRole('link', { name: 'Log-ins' }).click();
    const logIns = page.getByRole('list', { name: 'Log-ins' });
    await expect.poll(() => logIns.getByRole('listitem').count()).toBe(2);
    expect(await barriersOn(page)).toEqual([]);
    await logIns.getByRole('button', { name: /^End it/ }).click();
    await expect.poll(() => logIns.getByRole('listitem').count()).toBe(1);
    expect(await accounts.read(other, 'email')).toBeNull();

    await nav.getByRole('link', { name: 'Profile' }).click();
    await field(page, 'Last name').fill('Lovelace');
    await press(page, 'Save the profile');
    await page.getByText('Your profile is saved.').waitFor();
    await field(page, 'New password').fill('short');
    await press(page, 'Change the password');
    await expect.poll(() => errorAt(page, 'New password')).toMatch(/too short/);
    expect(await barriersOn(page)).toEqual([]);
    await field(page, 'New password').fill('one more new password');
    await press(page, 'Change the password');
    await page.getByText('Your password is changed.').waitFor();

    await nav.getByRole('link', { name: 'Your data' }).click();
    await heading(page, 'Your data').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Download my data')]);
    const data = JSON.parse(await readFile(await download.path(), 'utf8')) as object;
    expect(data).toMatchObject({ customer: { email, profile: { lastName: 'Lovelace' } } });
    await press(page, 'Delete my account…');
    await press(page, 'Delete my account');
    await heading(page, 'Log in').waitFor();
    expect(await accounts.logIn(email, 'one more new password')).toMatchObject({ errors: [{ code: 'UNIDENTIFIED_CUSTOMER' }] });

    await page.goto(link);
    await field(page, 'New password').fill('and another password');
    await press(page, 'Set the password');
    await page.getByRole('alert').getByText('The link is not valid any more. Please request a new one.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
