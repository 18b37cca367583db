import type { TestProject } from 'vitest/node';
import { type Shop, startShop } from './shop.js';

declare module 'vitest' {
  interface ProvidedContext {
    shop: Pick<Shop, 'url' | 'staffToken' | 'mailUrl'>;
  }
}

/** The shared shop of all journeys that leave it running: that of SHOP_URL with its STAFF_TOKEN, or a new one. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { SHOP_URL: url, STAFF_TOKEN: staffToken, MAILS_URL: mailUrl = 'http://localhost:4020' } = process.env;
  if (url && staffToken) {
    project.provide('shop', { url, staffToken, mailUrl });
    return async () => undefined;
  }
  const shop = await startShop({ env: { TRUSTED_PROXIES: '127.0.0.0/8,::1/128' } });
  project.provide('shop', { url: shop.url, staffToken: shop.staffToken, mailUrl: shop.mailUrl });
  return shop.stop;
};
