import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from '../client.js';
import { eventually } from '../eventually.js';
import { pidsOf } from '../processes.js';
import { type Shop, startShop } from '../shop.js';

describe('a shop with several instances of an app', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop({ processes: true, options: ['--instances', 'search-view=2', '--instances', 'gateway=2'] });
  });
  afterAll(() => shop?.stop());

  const addressOf = (name: string): string =>
    new RegExp(`^  ${name} +(\\S+?)(/health/ready| \\(.*\\))$`, 'm').exec(shop.output())?.[1] ?? '';
  const count = (url: string) =>
    clientOf({ ...shop, url }).request<{ products: { totalCount: number } }>('{ products(first: 1) { totalCount } }');

  it('runs each of them and prints its address', () => {
    expect(pidsOf(shop, 'search-view')).toHaveLength(2);
    expect(pidsOf(shop, 'gateway')).toHaveLength(2);
    expect(pidsOf(shop, 'orders-view')).toHaveLength(1);
    expect(addressOf('gateway')).toBe(shop.url.replace('localhost', '127.0.0.1'));
    expect(addressOf('gateway 2')).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('answers through each gateway, also while one view is down, which restarts', async () => {
    for (const name of ['gateway', 'gateway 2'])
      await eventually(
        'all products are there',
        () => count(addressOf(name)),
        ({ products }) => products.totalCount === 186,
      );
    const [struck = 0] = pidsOf(shop, 'search-view');
    process.kill(struck, 'SIGKILL');
    for (const name of ['gateway', 'gateway 2']) expect(await count(addressOf(name))).toEqual({ products: { totalCount: 186 } });
    await eventually(
      'the view is back',
      () => pidsOf(shop, 'search-view'),
      (pids) => pids.length === 2 && !pids.includes(struck),
    );
  });
});
