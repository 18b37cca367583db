import type { TestProject } from 'vitest/node';
import { type Address, startShop } from './shop.js';

declare module 'vitest' {
  interface ProvidedContext {
    shop: Address;
  }
}

/** The shared shop of all journeys that leave it running: that of SHOP_URL with its STAFF_TOKEN, or a new one. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { SHOP_URL: url, STAFF_TOKEN: staffToken } = process.env;
  if (url && staffToken) {
    project.provide('shop', { url, staffToken });
    return async () => undefined;
  }
  const shop = await startShop();
  project.provide('shop', { url: shop.url, staffToken: shop.staffToken });
  return shop.stop;
};
