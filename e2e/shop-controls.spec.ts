// Functions that are passed to a page run there.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit } from './browser.js';

const shop = inject('shop');
const knife = '/products/carbon-steel-chefs-knife';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const cart = (page: Page) => page.getByRole('link', { name: /^Cart/ });
const drawer = (page: Page) => page.getByRole('dialog', { name: /^Your cart/ });

describe('a control whose script is not loaded', () => {
  it('opens the cart drawer for an earlier click once the drawer is loaded', async () => {
    const { page } = await visit(browser, shop.url);
    const held: (() => Promise<void>)[] = [];
    let open = false;
    await page.route('**/cart/*/drawer-*.js', async (route) => {
      if (open) return route.continue();
      held.push(() => route.continue());
    });
    await page.goto('/search');
    await page.locator('#cart[aria-label]').waitFor();
    await cart(page).click();
    expect(new URL(page.url()).pathname).toBe('/search');
    await page.locator('#cart[aria-busy]').waitFor();
    open = true;
    for (const go of held) await go();
    await drawer(page).waitFor();
    await page.context().close();
  });

  it.each(['**/cart/*/drawer-*.js', '**/cart/*/drawer-root-*.js'])(
    'the cart button is busy while %s is slow, then a message offers the cart page',
    async (files) => {
      const { page } = await visit(browser, shop.url);
      const held: (() => Promise<void>)[] = [];
      await page.route(files, (route) => void held.push(() => route.continue()));
      await page.goto('/search');
      await page.locator('#cart[aria-label]').waitFor();
      await cart(page).click();
      await page.locator('#cart[aria-busy]').waitFor();
      // A hovered notice stays.
      await page.getByText('Your cart is taking longer than usual to open.').hover();
      expect(await barriersOn(page)).toEqual([]);
      expect(held.length).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Go to cart' }).click();
      await page.waitForURL('**/cart');
      await page.context().close();
    },
  );

  it('links to the cart page when the drawer cannot be loaded', async () => {
    const { page } = await visit(browser, shop.url);
    await page.route('**/cart/*/drawer-*.js', (route) => route.abort());
    await page.goto('/search');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('#cart[aria-label]').waitFor();
    await cart(page).click();
    // Clicked before the failure is known, the page is offered instead.
    const offered = page.getByRole('button', { name: 'Go to cart' });
    await Promise.race([page.waitForURL('**/cart'), offered.click()]);
    await page.waitForURL('**/cart');
    await page.getByRole('heading', { level: 1, name: 'Your cart' }).waitFor();
    await page.context().close();
  });

  it('confirms an added item even though the drawer cannot show it', async () => {
    const { page } = await visit(browser, shop.url);
    await page.route('**/cart/*/drawer-*.js', (route) => route.abort());
    await page.goto(knife);
    await page.getByRole('button', { name: 'Add to cart' }).first().click();
    await page.getByRole('button', { name: 'Go to cart' }).click();
    await page.waitForURL('**/cart');
    await page.getByText('Carbon Steel').first().waitFor();
    await page.context().close();
  });

  it('searches without suggestions, and without any script', async () => {
    for (const blocked of ['**/search/*/search-box-*.js', '**/*.js']) {
      const { page } = await visit(browser, shop.url);
      await page.route(blocked, (route) => route.abort());
      await page.goto('/');
      const field = page.getByRole('searchbox', { name: 'Search the shop' });
      await field.fill('knife');
      await field.press('Enter');
      await page.waitForURL(({ search }) => search === '?q=knife');
      await page.context().close();
    }
  });
});

describe('Back', () => {
  it('closes the drawer and stays on the page; a closed drawer leaves no history entry', async () => {
    const { page } = await visit(browser, shop.url);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Shop by category' }).waitFor();
    await page.getByRole('link', { name: 'Shop all' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'All products' }).waitFor();
    await cart(page).click();
    await drawer(page).waitFor();
    await page.goBack();
    await drawer(page).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe('/search');
    await cart(page).click();
    await drawer(page).waitFor();
    await page.keyboard.press('Escape');
    await drawer(page).waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => (history.state as { overlay?: string } | null)?.overlay ?? null)).toBeNull();
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/');
    await page.context().close();
  });

  it('undoes one filter after the other', async () => {
    const { page } = await visit(browser, shop.url);
    await page.goto('/search');
    const filters = page.getByRole('complementary', { name: 'Filters' });
    const addresses = [page.url()];
    const chips = page.getByRole('list', { name: 'Chosen filters' }).getByRole('button', { name: /^Remove filter/ });
    for (const count of [1, 2, 3]) {
      await filters.getByRole('checkbox', { checked: false }).nth(count).check();
      await expect.poll(() => chips.count()).toBe(count);
      addresses.push(page.url());
    }
    for (const before of addresses.slice(0, 3).reverse()) {
      await page.goBack();
      expect(page.url()).toBe(before);
    }
    await expect.poll(() => chips.count()).toBe(0);
    await page.context().close();
  });
});

describe('short pages', () => {
  it.each(['/nowhere', '/cart', '/products/none', '/orders/none'])('%s shows its footer', async (path) => {
    const { page } = await visit(browser, shop.url, { viewport: { width: 1280, height: 900 } });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await expect
      .poll(() => page.getByRole('contentinfo').evaluate((footer) => footer.getBoundingClientRect().bottom - innerHeight))
      .toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a picture and a variant', () => {
  it('change together, and the quantity stays', async () => {
    const { page } = await visit(browser, shop.url);
    // A product whose colours have their own pictures.
    const teal = { url: '/images/a.svg', altText: 'teal', width: 10, height: 10 };
    const red = { ...teal, url: '/images/b.svg', altText: 'red' };
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as { data?: { product?: Record<string, unknown> } };
      const product = body.data?.product as
        | { options?: unknown; images: { nodes: unknown[] }; selectedVariant: object; variants: { nodes: object[] } }
        | undefined;
      if (!product?.options) return route.fulfill({ response: answer });
      const made = (colour: string, size: string) => ({
        ...product.variants.nodes[0],
        id: `${colour}${size}`,
        availableForSale: true,
        quantityAvailable: 20,
        image: colour === 'Teal' ? teal : red,
        selectedOptions: [
          { name: 'Colour', value: colour },
          { name: 'Size', value: size },
        ],
      });
      const nodes = [made('Red', 'S'), made('Red', 'L'), made('Teal', 'S'), made('Teal', 'L')];
      Object.assign(product, {
        images: { nodes: [red, teal] },
        options: [
          { id: '1', name: 'Colour', values: ['Red', 'Teal'] },
          { id: '2', name: 'Size', values: ['S', 'L'] },
        ],
        selectedVariant: nodes[0],
        variants: { pageInfo: { hasNextPage: false, endCursor: null }, nodes },
      });
      return route.fulfill({ response: answer, body: JSON.stringify(body) });
    });
    await page.goto(knife);
    const quantity = page.getByRole('textbox', { name: /^Quantity/ });
    await page.getByRole('button', { name: 'One more' }).click();
    await page.getByRole('radio', { name: 'L', exact: true }).check();
    await page.getByRole('button', { name: 'Picture 2 of 2' }).click();
    await page.getByRole('group', { name: 'Colour: Teal' }).waitFor();
    await page.getByRole('group', { name: 'Size: L' }).waitFor();
    expect(await quantity.inputValue()).toBe('2');
    await page.getByRole('radio', { name: 'S', exact: true }).check();
    expect(await page.getByRole('button', { name: 'Picture 2 of 2' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('radio', { name: 'Red', exact: true }).check();
    expect(await page.getByRole('button', { name: 'Picture 1 of 2' }).getAttribute('aria-pressed')).toBe('true');
    expect(await quantity.inputValue()).toBe('2');
    await page.context().close();
  });
});
