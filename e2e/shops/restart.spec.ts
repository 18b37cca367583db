import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf } from '../client.js';
import { eventually } from '../eventually.js';
import { pidOf } from '../processes.js';
import { type Shop, startShop } from '../shop.js';
import { shoppingAt } from '../shopping/shopping.js';

/** The result of `ask`, as soon as that part of the shop answers. */
const served = <T>(request: () => Promise<T>): Promise<T | undefined> =>
  eventually(
    'the shop answers again',
    () => request().catch(() => undefined),
    (answer) => answer !== undefined,
    90_000,
  );

const another = (shop: Shop, name: string, than: number) =>
  eventually(
    `${name} runs again`,
    () => pidOf(shop, name),
    (pid) => pid !== undefined && pid !== than,
    60_000,
  );

/** One after another, each shop continues with the data of the one before it. */
const data = mkdtempSync(join(tmpdir(), 'millrace-restart-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe.each([
  ['all apps in one process', ['--groups', '1'], ['apps']],
  ['apps in groups', ['--groups', '3'], ['services', 'views', 'gateway']],
  ['each app in its own', ['--processes'], ['search-view', 'gateway', 'checkout-service']],
])('of %s', (_, options, names) => {
  let shop: Shop;
  let client: Client;
  beforeAll(async () => {
    shop = await startShop({ options, data, env: { FROZEN_AFTER_SECONDS: '5' } });
    client = clientOf(shop);
  });
  afterAll(() => shop.stop());

  // The processes beside each other: a frozen one is waited for most of the time.
  describe.concurrent.each(names)('%s', (name) => {
    it.sequential.each(['SIGKILL', 'SIGABRT', 'SIGSTOP'] as const)(
      'is restarted after a %s, and earlier answers are still valid',
      async (signal) => {
        const shopping = shoppingAt(client);
        const cart = await served(async () => shopping.cartOf(await shopping.variantInStock(2), 2));
        const before = pidOf(shop, name) ?? 0;
        expect(before).toBeGreaterThan(0);
        process.kill(before, signal);
        await another(shop, name, before);
        expect(await served(() => shopping.readCart(cart?.id ?? ''))).toMatchObject({ id: cart?.id, totalQuantity: 2 });
        expect(await served(() => shopping.variantInStock(2))).toMatch(/^gid:/);
        if (signal === 'SIGSTOP') expect(shop.output()).toContain('it did not answer for 5 s and was killed');
      },
    );
  });
});
