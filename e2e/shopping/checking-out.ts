import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from '../browser.js';
import type { Client } from '../client.js';

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

export type Goods = {
  readonly variantId: string;
  readonly priced: (price: string) => Promise<unknown>;
  readonly archive: () => Promise<unknown>;
};

/** A product for one test; `name` determines its URL, `title` is its title. */
export const stockedAt =
  (client: Client, name: string) =>
  async (title: string, price: string, quantity: number): Promise<Goods> => {
    const handle = `${name}-${title.toLowerCase().replaceAll(' ', '-')}`;
    const put = async (at: string, status = 'active') => {
      const csv = `Handle,Title,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Status\n${handle},${title},shopify,${quantity},${at},${status}\n`;
      const mutation = 'mutation ($csv: String!) { productImport(csv: $csv) { position import { products { failed } } } }';
      type Put = { productImport: { position: string; import: { products: { failed: number } } } };
      const { productImport } = await client.requestAsStaff<Put>(mutation, { csv });
      expect(productImport.import.products.failed).toBe(0);
      return productImport.position;
    };
    const position = await put(price);
    const query = 'query ($handle: String!) { product(handle: $handle) { variants(first: 1) { nodes { id } } } }';
    type Found = { product: { variants: { nodes: { id: string }[] } } };
    const { product } = await client.request<Found>(query, { handle }, { 'millrace-read-after': position });
    return { variantId: product.variants.nodes[0]?.id ?? '', priced: put, archive: () => put(price, 'archived') };
  };

export const addTo = (client: Client) => (cartId: string, line: object) =>
  client.request(
    'mutation ($id: ID!, $lines: [CartLineInput!]!) { cartLinesAdd(cartId: $id, lines: $lines) { userErrors { code } } }',
    { id: cartId, lines: [line] },
  );

/** A browser with this cart. */
export const withCart = (browser: Browser, shop: Readonly<{ url: string }>, cartId: string, viewport = desktop) =>
  visit(browser, shop.url, {
    viewport,
    storageState: { cookies: [], origins: [{ origin: shop.url, localStorage: [{ name: 'millrace.cart', value: cartId }] }] },
  });

export const answers = {
  Email: 'ada@example.com',
  'First name': 'Ada',
  'Last name': 'Lindqvist',
  Address: 'Mühlenweg 7',
  'Postal code': '10115',
  City: 'Berlin',
};
export const fillIn = async (page: Page): Promise<void> => {
  for (const [label, answer] of Object.entries(answers)) await page.getByLabel(label, { exact: true }).fill(answer);
};
export const placeButton = (page: Page) => page.getByRole('button', { name: /^Place order ·/ });
export const thanks = (page: Page) => page.getByRole('heading', { level: 1, name: 'Thank you for your order' });
export const badge = (page: Page) => page.getByRole('link', { name: /^Cart/ }).getAttribute('aria-label');
export const orderIdIn = (page: Page): string => decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
