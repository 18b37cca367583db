import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit } from './browser.js';

const shop = inject('shop');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a search that no product matches completely', () => {
  it('shows which words its results have, and finds all of them with fewer words', async () => {
    const { page, complaints } = await visit(browser, shop.url);
    await page.goto('/search?q=knife+zeppelin');
    const output = page.getByText('No results match all of your words. Showing results for “knife”.');
    await output.waitFor();
    expect(await page.getByRole('region', { name: 'Products' }).getByRole('article').count()).toBeGreaterThan(0);
    expect(await barriersOn(page)).toEqual([]);
    const box = page.getByRole('combobox', { name: 'Search the shop' });
    await page.getByRole('searchbox', { name: 'Search the shop' }).or(box).click();
    await box.fill('knife');
    await box.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Results for “knife”' }).waitFor();
    await output.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows that nothing was found, and offers other searches', async () => {
    const { page, complaints } = await visit(browser, shop.url);
    await page.goto('/search?q=zeppelin');
    await page.getByRole('heading', { name: 'No results' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Shop all' }).click();
    await page.getByRole('heading', { level: 1, name: 'All products' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
