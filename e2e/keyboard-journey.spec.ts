// Functions that are passed to a page run there.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './browser.js';

const shop = inject('shop');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const nameOfFocused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
  });

/** Presses Tab until the element with this accessible name has the focus. */
const tabTo = async (page: Page, name: RegExp) => {
  const passed: string[] = [];
  while (passed.length < 80) {
    await page.keyboard.press('Tab');
    const focused = await nameOfFocused(page);
    if (name.test(focused)) return;
    passed.push(focused);
  }
  throw new Error(`the Tab key does not lead to ${name}, but to ${passed.join(' | ')}`);
};

const isFocused = (page: Page, name: RegExp) => expect.poll(() => nameOfFocused(page)).toMatch(name);

describe('a shopper without a mouse', () => {
  it('finds a product, selects it and buys it', async () => {
    const { page, complaints } = await visit(browser, shop.url);
    await page.goto('/');
    await page.getByRole('link', { name: 'Shop all' }).first().waitFor();
    // Until the shell runs, which then shows the count, the cart is a link to its page.
    await page.locator('#cart[aria-label]').waitFor();
    await tabTo(page, /^Skip to content$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Shift+Tab');
    await isFocused(page, /^Cart/);

    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: /^Your cart/ });
    await drawer.getByText('Your cart is empty').waitFor();
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.matches('dialog *, body'))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await isFocused(page, /^Cart/);

    await page.goto('/search');
    await tabTo(page, /^Search the shop$/);
    await page.getByRole('combobox', { name: 'Search the shop' }).waitFor();
    await page.keyboard.type('chopping');
    const suggestions = page.getByRole('listbox', { name: 'Suggestions' });
    await suggestions.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await suggestions.waitFor({ state: 'hidden' });
    expect(await page.getByRole('combobox', { name: 'Search the shop' }).inputValue()).toBe('chopping');
    await page.keyboard.press('ArrowDown');
    const board = suggestions.getByRole('option', { name: /Chopping Board/ });
    await board.waitFor();
    for (let presses = 0; presses < 10 && (await board.getAttribute('aria-selected')) !== 'true'; presses++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/products/**');
    await page.getByRole('heading', { level: 1, name: /Chopping Board/ }).waitFor();
    expect(await page.title()).toMatch(/Chopping Board/);

    await tabTo(page, /^Add to cart$/);
    await page.keyboard.press('Enter');
    await drawer.getByRole('listitem').first().waitFor();
    await tabTo(page, /^Check out$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Checkout' }).waitFor();
    await page.getByRole('radio', { name: /^Standard/ }).waitFor();
    const answers = { Email: 'ada@example.com', 'First name': 'Ada', 'Last name': 'Lindqvist', Address: 'Mühlenweg 7' };
    for (const [name, answer] of Object.entries({ ...answers, 'Postal code': '10115', City: 'Berlin' })) {
      await tabTo(page, new RegExp(`^${name}`));
      await page.keyboard.type(answer);
    }
    await tabTo(page, /^Place order/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Thank you for your order' }).waitFor();
    expect(await page.title()).toMatch(/^Order M-/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the Back button', () => {
  it('leads to the former page and position, and the page sends its first query only once', async () => {
    const { page } = await visit(browser, shop.url, { viewport: { width: 1280, height: 800 } });
    const requested: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) requested.push(String(request.postDataJSON()?.operationName));
    });
    await page.goto('/search?sort=price');
    const card = page.getByRole('region', { name: 'Products' }).getByRole('article').nth(20);
    await card.scrollIntoViewIfNeeded();
    expect(requested).toEqual(['Search']);
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(500);
    await card.getByRole('link').click();
    await page.getByRole('button', { name: 'Add to cart' }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await page.context().close();
  });
});
