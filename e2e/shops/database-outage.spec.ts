import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf } from '../client.js';
import { eventually } from '../eventually.js';
import { pidOf, pidsUnder, signalIfRunning } from '../processes.js';
import { type Shop, startShop } from '../shop.js';
import { checkoutInput, shoppingAt } from '../shopping/shopping.js';

const outageMs = 25_000;
const complete =
  'mutation ($input: CheckoutCompleteInput!) { checkoutComplete(input: $input) { order { id } orderId userErrors { code } } }';
type Completed = { checkoutComplete: { order: { id: string } | null; orderId: string | null; userErrors: { code: string }[] } };

/** Kills the database whenever it is restarted. */
const killRepeatedly = async (shop: Shop): Promise<void> => {
  for (const end = Date.now() + outageMs; Date.now() < end; await pause(50)) {
    const pid = pidOf(shop, 'postgres');
    if (pid !== undefined) signalIfRunning(pid, 'SIGKILL');
  }
};

/** Suspends it with all its connections open. */
const stopForAWhile = async (shop: Shop): Promise<void> => {
  const pids = pidsUnder(pidOf(shop, 'postgres') ?? 0);
  for (const pid of pids) signalIfRunning(pid, 'SIGSTOP');
  await pause(outageMs);
  for (const pid of pids) signalIfRunning(pid, 'SIGCONT');
};

describe('a database outage of 25 seconds under load', () => {
  let shop: Shop;
  let client: Client;
  let shopping: ReturnType<typeof shoppingAt>;
  beforeAll(async () => {
    shop = await startShop();
    client = clientOf(shop);
    shopping = shoppingAt(client);
  });
  afterAll(() => shop.stop());

  it.each([
    ['is killed', killRepeatedly],
    ['stands still', stopForAWhile],
  ])('when the database %s, checkouts return the order’s id and subscriptions continue', async (_, outage) => {
    const variantId = await shopping.variantInStock(500);
    const carts = await Promise.all(Array.from({ length: 30 }, () => shopping.cartOf(variantId, 1)));
    const first = await shopping.buy(variantId, 1);
    const updates = client.follow<{ orderUpdated: { order: { status: string } } }>(
      'subscription ($id: ID!) { orderUpdated(id: $id) { order { status } } }',
      { id: first.order.id },
    );
    const statuses: string[] = [];
    const following = (async () => {
      for await (const { orderUpdated } of updates) {
        statuses.push(orderUpdated.order.status);
        if (orderUpdated.order.status === 'DELIVERED') return;
      }
    })();
    await eventually(
      'it is followed',
      () => statuses,
      (answers) => answers.length > 0,
    );
    const going = outage(shop);
    const ids: string[] = [];
    const codes: string[] = [];
    const left = carts.map(({ id }) => id);
    const shopper = async () => {
      for (let id = left.pop(); id !== undefined; id = left.pop()) {
        const body = JSON.stringify({ query: complete, variables: { input: checkoutInput(id) } });
        const { data, errors } = await client.send<Completed>({ body });
        for (const { extensions } of errors ?? []) codes.push(extensions.code);
        for (const { code } of data?.checkoutComplete.userErrors ?? []) codes.push(code);
        if (data?.checkoutComplete.orderId) ids.push(data.checkoutComplete.orderId);
      }
    };
    await Promise.all(Array.from({ length: 8 }, shopper));
    await going;
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
    expect(codes.filter((code) => code !== 'REQUEST_PENDING' && code !== 'SERVICE_UNAVAILABLE')).toEqual([]);
    expect(codes).toContain('REQUEST_PENDING');
    expect(ids).toHaveLength(carts.length);
    for (const id of ids)
      await eventually(
        'the order can be read',
        () => shopping.readOrder(id).catch(() => undefined),
        (order) => order !== undefined && order !== null,
        60_000,
      );
    await following;
    expect(statuses.at(-1)).toBe('DELIVERED');
  });
});
