// Functions that are passed to a page run there.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit, withMotion } from './browser.js';
import { clientOf } from './client.js';
import { shoppingAt } from './shopping/shopping.js';

const shop = inject('shop');
const shopping = shoppingAt(clientOf(shop));
const phone = { viewport: { width: 390, height: 844 } };
const knife = '/products/carbon-steel-chefs-knife';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const widths = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const long = 'Donaudampfschifffahrtsgesellschaftskapitaen'.repeat(3);

/** Replaces every text of the API by one long word. */
const withLongWords = (page: Page) =>
  page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const hostile = JSON.stringify(await answer.json(), (key, value: unknown) => {
      const isText = ['title', 'vendor', 'label', 'productType', 'sku', 'message', 'descriptionHtml'].includes(key);
      return isText && typeof value === 'string' && value !== '' ? `${long}${value}` : value;
    });
    await route.fulfill({ response: answer, body: hostile });
  });

describe('on a phone', () => {
  it('shows a menu with every category, which closes on navigation', async () => {
    const { page, complaints } = await visit(browser, shop.url, phone);
    await page.goto('/');
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('navigation', { name: 'Menu' });
    await menu.getByRole('link', { name: 'Kitchen' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await menu.getByRole('link', { name: 'Kitchen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kitchen' }).waitFor();
    await menu.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('closes the menu with Back and stays on the page; a link of the menu adds one history entry', async () => {
    const { page } = await visit(browser, shop.url, phone);
    await page.goto('/');
    await page.getByRole('link', { name: 'Shop all' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'All products' }).waitFor();
    const menu = page.getByRole('navigation', { name: 'Menu' });
    const open = async () => {
      await page.getByRole('button', { name: 'Menu' }).click();
      await menu.getByRole('link', { name: 'Kitchen' }).waitFor();
    };
    await open();
    await page.goBack();
    await menu.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe('/search');

    await open();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
    await open();
    await menu.getByRole('link', { name: 'Shop all' }).click();
    await menu.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();

    await open();
    await menu.getByRole('link', { name: 'Kitchen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kitchen' }).waitFor();
    await menu.waitFor({ state: 'hidden' });
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'All products' }).waitFor();
    expect(await menu.isVisible()).toBe(false);
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/');
    await page.context().close();
  });

  it('opens the menu while no script of the page is loaded', async () => {
    const { page } = await visit(browser, shop.url, phone);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/search');
    await page.getByRole('heading', { level: 1, name: 'Something went wrong' }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Shop all' }).waitFor();
    await page.context().close();
  });

  it('shows the buy bar only while the button is out of sight, never over the options', async () => {
    const { page } = await visit(browser, shop.url, phone);
    await page.goto(knife);
    const add = page.getByRole('button', { name: 'Add to cart' });
    await add.first().waitFor();
    const options = page.getByRole('group', { name: /^Blade/ });
    for (const position of [page.getByRole('heading', { level: 1 }), options, add.first()]) {
      await position.scrollIntoViewIfNeeded();
      expect(await add.count()).toBe(1);
      const hit = await options.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const above = document.elementFromPoint(left + width / 2, top + height / 2);
        return top < 130 || top + height > innerHeight || (above !== null && element.contains(above));
      });
      expect(hit).toBe(true);
    }
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect.poll(() => add.count()).toBe(2);
    expect(await barriersOn(page)).toEqual([]);
    await add.last().click();
    await page.getByRole('dialog', { name: 'Your cart (1)' }).waitFor();
    await page.context().close();
  });

  it('breaks words that are too long, on every page', async () => {
    const { page } = await visit(browser, shop.url, phone);
    await withLongWords(page);
    for (const path of ['/', '/search', '/search?q=knife&vendor=Tarnwick+Forge', '/collections/kitchen', knife]) {
      await page.goto(path);
      await page.getByText(long).filter({ visible: true }).first().waitFor();
      expect([path, await widths(page)]).toEqual([path, 0]);
    }
    await page.getByRole('button', { name: 'Add to cart' }).first().click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    expect(await page.getByRole('dialog').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    for (const path of ['/cart', '/checkout']) {
      await page.goto(path);
      await page.getByText(long).first().waitFor({ state: 'attached' });
      expect([path, await widths(page)]).toEqual([path, 0]);
    }
    const { order } = await shopping.buy(await shopping.variantInStock(1), 1);
    await page.goto(`/orders/${encodeURIComponent(order.id)}`);
    await page.getByText(long).first().waitFor();
    expect(await widths(page)).toBe(0);
    await page.goto('/search');
    await page.getByRole('button', { name: 'Filter' }).click();
    const filters = page.getByRole('dialog', { name: 'Filters' });
    await filters.getByText(long).first().waitFor();
    expect(await filters.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await page.context().close();
  });
});

describe('at a zoom of 400 %', () => {
  it('the cart drawer can be read and used', async () => {
    const { page } = await visit(browser, shop.url, { viewport: { width: 320, height: 256 } });
    await page.goto(knife);
    await page.getByRole('button', { name: 'Add to cart' }).first().click();
    const drawer = page.getByRole('dialog', { name: 'Your cart (1)' });
    const line = drawer.getByRole('listitem').first();
    await line.waitFor();
    const subtotal = drawer.getByText('Subtotal');
    const [lineBox, subtotalBox] = [await line.boundingBox(), await subtotal.boundingBox()];
    expect(subtotalBox?.y ?? 0).toBeGreaterThanOrEqual((lineBox?.y ?? 0) + (lineBox?.height ?? 0));
    await drawer.getByRole('link', { name: /^Check out/i }).scrollIntoViewIfNeeded();
    expect(await widths(page)).toBe(0);
    await page.context().close();
  });
});

describe('at a zoom of 400 %, any page', () => {
  it.each(['/', '/search', '/search?q=knife', knife, '/cart', '/checkout', '/nowhere'])(
    '%s fits, and nothing is covered',
    async (path) => {
      const { page } = await visit(browser, shop.url, { viewport: { width: 320, height: 256 } });
      await page.goto(knife);
      await page.getByRole('button', { name: 'Add to cart' }).first().click();
      await page.getByRole('dialog', { name: 'Your cart (1)' }).getByRole('listitem').first().waitFor();
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).filter({ visible: true }).first().waitFor();
      await expect.poll(() => widths(page)).toBe(0);
      // Sticky elements leave space for the page.
      const stored = await page.getByRole('banner').evaluate((header) => {
        const { position } = getComputedStyle(header);
        return position === 'sticky' || position === 'fixed' ? header.getBoundingClientRect().height / innerHeight : 0;
      });
      expect(stored).toBeLessThan(0.5);
      await page.context().close();
    },
  );
});

describe('an animation', () => {
  const running = (page: Page) =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            ({ playState, effect }) =>
              playState === 'running' && effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
          ).length,
    );

  it('can be paused', async () => {
    const { page } = await visit(browser, shop.url, withMotion);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Shop by category' }).waitFor();
    await expect.poll(() => running(page)).toBe(2);
    await page.getByRole('checkbox', { name: 'Pause animation' }).check();
    expect(await running(page)).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    await page.context().close();
  });

  it('does not run with reduced motion', async () => {
    const { page } = await visit(browser, shop.url, { reducedMotion: 'reduce' });
    await page.goto('/');
    await page.getByRole('heading', { name: 'Shop by category' }).waitFor();
    await expect.poll(() => running(page)).toBe(0);
    await page.context().close();
  });
});
