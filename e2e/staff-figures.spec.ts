// Functions that are passed to a page run there.
/// <reference lib="dom" />
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit } from './browser.js';
import { clientOf } from './client.js';
import { newStaffEmail, staffAt, staffPassword } from './shopping/staff.js';
import { shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const client = clientOf(shop);
const staff = staffAt(client);
const phone = { viewport: { width: 390, height: 844 } };
const shots = process.env['SCREENSHOTS'];

describe('the figures of the shop, for staff', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    const shopping = shoppingAt(client);
    await shopping.buy(await shopping.variantInStock(5), 2);
  });
  afterAll(() => browser.close());

  const openAs = async (role: string, options: BrowserContextOptions = {}) => {
    const email = newStaffEmail();
    await staff.create(email, role);
    const opened = await visit(browser, shop.url, options);
    const { page } = opened;
    await page.goto('/staff');
    await page.getByLabel(/^(Email|E-Mail)$/).fill(email);
    await page.getByLabel(/^(Password|Passwort)$/).fill(staffPassword);
    await page.getByRole('button', { name: /^(Log in|Anmelden)$/ }).click();
    return opened;
  };
  const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  it.each([
    ['a desktop in English', {}, 'Figures', 'Sales by product', 'Refresh'],
    ['a phone in German', { ...phone, locale: 'de-DE' }, 'Zahlen', 'Verkäufe nach Produkt', 'Aktualisieren'],
  ])('are shown without barriers on %s', async (name, options, title, table, again) => {
    const { page, complaints } = await openAs('ANALYST', options);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const isSold = async () => {
      await page.getByRole('button', { name: again }).click();
      return page.getByRole('table', { name: table }).count();
    };
    await expect.poll(isSold, { timeout: 30_000, interval: 1_000 }).toBe(1);
    expect(await page.getByRole('table', { name: table }).getByRole('link').count()).toBeGreaterThan(0);
    await page.locator('summary').click();
    if (shots) await page.screenshot({ path: `${shots}/${name.replaceAll(' ', '-')}.png`, fullPage: true });
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('button', { name: /^(Log out|Abmelden)$/ }).click();
    await page.getByRole('button', { name: /^(Log in|Anmelden)$/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are not shown to those whose role does not permit it, nor after a wrong password', async () => {
    const { page } = await openAs('FULFILMENT');
    await page.getByRole('heading', { name: 'Your role does not show figures' }).waitFor();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByLabel('Email', { exact: true }).fill(newStaffEmail());
    await page.getByLabel('Password', { exact: true }).fill('something else');
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await page.getByText('The email or the password is wrong.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.context().close();
  });
});
