// Functions that are passed to a page run there.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import type { Client } from '../client.js';
import { password } from './accounts.js';

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** The error beside a control. */
export const errorAt = (page: Page, label: string) =>
  field(page, label).evaluate((control) => document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent);
export const isLoggedIn = (page: Page) => page.getByRole('link', { name: 'Your account, logged in' }).waitFor();
/** By how many pixels the page is wider than the window. */
export const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
export const addressOf = (link: string) => new URL(link).pathname;

export const logInBy = async (page: Page, email: string, given = password) => {
  await page.goto('/account');
  await field(page, 'Email').fill(email);
  await field(page, 'Password').fill(given);
  await press(page, 'Log in');
};
/** Makes a cart that of a customer. */
export const attachAt = (client: Client) => (cartId: string, token: string) =>
  client.request(
    `mutation ($id: ID!, $token: String!) { cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: { customerAccessToken: $token }) { userErrors { code } } }`,
    { id: cartId, token },
  );
