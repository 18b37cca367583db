import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit } from './browser.js';
import { clientOf } from './client.js';

const shop = inject('shop');
const client = clientOf(shop);
const handle = 'rod-of-tests';
const lengths = Array.from({ length: 300 }, (_, position) => `${position + 1} mm`);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  const rows = lengths.map((length, position) => `${handle},Rod of tests,Length,${length},5,${(position + 1).toFixed(2)}`);
  const csv = `Handle,Title,Option1 Name,Option1 Value,Variant Inventory Qty,Variant Price\n${rows.join('\n')}\n`;
  const mutation = 'mutation ($csv: String!) { productImport(csv: $csv) { position import { products { failed } } } }';
  type Put = { productImport: { position: string; import: { products: { failed: number } } } };
  const { productImport } = await client.requestAsStaff<Put>(mutation, { csv });
  expect(productImport.import.products.failed).toBe(0);
  await client.request('{ shop { name } }', {}, { 'millrace-read-after': productImport.position });
});
afterAll(() => browser.close());

const price = (page: Page, amount: string) => page.getByText(amount, { exact: true }).first();
const choice = (page: Page) => page.getByRole('combobox', { name: 'Length' });
const inCart = (page: Page) => page.getByRole('dialog', { name: /^Your cart/ }).getByRole('listitem');
const open = async (query: string) => {
  const { page, complaints } = await visit(browser, shop.url);
  await page.goto(`/products/${handle}${query}`);
  await choice(page).waitFor();
  return { page, complaints };
};

describe('a product of three hundred variants', () => {
  it.each(['?Length=300+mm', '?Length=300%20mm', '?length=300+MM', '?utm_source=mail&LENGTH=300+mm'])(
    '%s opens the variant, at its price',
    async (query) => {
      const { page, complaints } = await open(query);
      await price(page, '€300.00').waitFor();
      expect(await choice(page).inputValue()).toBe('300 mm');
      expect(await page.getByText(/isn’t available/).count()).toBe(0);
      await page.getByRole('button', { name: 'Add to cart' }).click();
      await inCart(page).getByText('Length: 300 mm').waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('lets every variant be selected', async () => {
    const { page } = await open('');
    expect(await choice(page).locator('option').count()).toBe(300);
    for (const length of ['251 mm', '300 mm', '2 mm']) {
      await choice(page).selectOption(length);
      await price(page, `€${Number.parseInt(length, 10)}.00`).waitFor();
    }
    await choice(page).selectOption('299 mm');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await inCart(page).getByText('Length: 299 mm').waitFor();
    await page.context().close();
  });

  it('shows a variant that is selected before it is loaded as soon as it is, also after a failed request', async () => {
    const { page } = await visit(browser, shop.url);
    let isReleased: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      isReleased = resolve;
    });
    let requests = 0;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('MoreVariants')) return route.continue();
      await released;
      requests += 1;
      return requests === 1 ? route.abort() : route.continue();
    });
    await page.goto(`/products/${handle}`);
    await choice(page).selectOption('251 mm');
    await page.getByRole('status').filter({ hasText: 'Checking availability' }).waitFor();
    expect(await choice(page).inputValue()).toBe('251 mm');
    expect(await page.getByText('€1.00', { exact: true }).count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    isReleased();
    await price(page, '€251.00').waitFor();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await inCart(page).getByText('Length: 251 mm').waitFor();
    expect(requests).toBe(2);
    await page.context().close();
  });

  it.each(['?Length=999+mm', '?Length=300', '?length=3000+mm', '?Length=%3Cb%3E'])(
    'shows that the value in %s is not offered, until another one is selected',
    async (query) => {
      const { page } = await open(query);
      const requested = new URLSearchParams(query.toLowerCase()).get('length') ?? '';
      const output = page
        .getByRole('status')
        .filter({ hasText: `Length “${requested}” isn’t available. You’re looking at 1 mm instead.` });
      await output.waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await choice(page).selectOption('300 mm');
      await price(page, '€300.00').waitFor();
      await output.waitFor({ state: 'detached' });
      await page.context().close();
    },
  );
});

describe('a handle in another spelling', () => {
  it('leads to the page, with the selected options', async () => {
    const { page } = await visit(browser, shop.url);
    await page.goto('/products/Rod-Of-TESTS?Length=300+mm');
    await price(page, '€300.00').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/products/${handle}`);
    await page.context().close();
  });
});
