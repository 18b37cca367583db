import { describe, expect, it } from 'vitest';
import { clientOf } from '../client.js';
import { eventually } from '../eventually.js';
import { pidOf } from '../processes.js';
import { startShop, type StartingShop } from '../shop.js';

/** Kills a process as soon as it exists; returns its id. */
const strike = async (shop: StartingShop, part: string, not = 0): Promise<number> => {
  const pid = await eventually(
    `${part} is there`,
    () => pidOf(shop, part),
    (found) => found !== undefined && found !== not,
    120_000,
  );
  process.kill(pid ?? 0, 'SIGKILL');
  return pid ?? 0;
};

const prints = (shop: StartingShop, line: RegExp) =>
  eventually(`it says ${line}`, shop.output, (text) => line.test(text), 240_000);

const everyPart = (parts: readonly string[], last: string) => async (shop: StartingShop) => {
  const [broker] = await Promise.all([strike(shop, 'nats-server'), strike(shop, 'postgres')]);
  await prints(shop, /^Starting the apps/m);
  await Promise.all([strike(shop, 'nats-server', broker), ...parts.map((part) => strike(shop, part))]);
  await prints(shop, /^Importing/m);
  await strike(shop, last);
};

describe('npm start with processes that are killed during the start', () => {
  it.each([
    ['with all apps in one process', ['--groups', '1'], ['apps'], 'apps'],
    [
      'with a process for each app',
      ['--processes'],
      ['gateway', 'search-view', 'checkout-service', 'catalog-service'],
      'gateway',
    ],
  ] as const)(
    '%s',
    async (_, options, parts, last) => {
      const shop = await startShop({ options, meanwhile: everyPart(parts, last) });
      try {
        expect(shop.output()).toMatch(/trying it again|starting it again/);
        await eventually(
          'the whole sample catalogue is there',
          () => clientOf(shop).request<{ products: { totalCount: number } }>('{ products(first: 1) { totalCount } }'),
          ({ products }) => products.totalCount === 186,
        );
      } finally {
        await shop.stop();
      }
    },
    400_000,
  );
});
