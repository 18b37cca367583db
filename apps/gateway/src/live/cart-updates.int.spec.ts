import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { add, type CartGateway, lamp, openCartGateway } from '../cart/cart-gateway.fixture.js';
import { clientOf } from '../testing/client.js';
import { openGateway, type Started } from '../testing/open-gateway.js';

type Update = { cart: { version: number; totalQuantity: number }; position: string };
const query =
  'subscription ($id: ID!, $after: String) { cartUpdated(id: $id, after: $after) { cart { version totalQuantity } position } }';

let gateway: CartGateway;
let other: Started;
beforeAll(async () => {
  gateway = await openCartGateway();
  other = await openGateway(await gateway.log.as('gateway'));
});
afterAll(async () => {
  await other.stop();
  await gateway.close();
});

const addOne = (id: string) => gateway.send(add, { id, lines: [{ merchandiseId: lamp, quantity: 1 }] });
const followed = (url: string, id: string, after?: string) => {
  const live = clientOf(url).live();
  const items = live.iterate({ query, variables: { id, after } });
  return {
    next: async () => (await items.next()).value?.data?.['cartUpdated'] as Update,
    stop: async () => {
      await items.return?.();
      await live.dispose();
    },
  };
};

describe('a subscription to a cart', () => {
  it('sends the cart as it is, then each change once and in order; another gateway goes on after a position', async () => {
    const { cart } = await gateway.created();
    const first = followed(gateway.url, cart.id);
    const seen: Update[] = [await first.next()];
    for (const quantity of [1, 2]) {
      await addOne(cart.id);
      seen.push(await first.next());
      expect(seen.at(-1)?.cart.totalQuantity).toBe(quantity);
    }
    await first.stop();
    await addOne(cart.id);
    await addOne(cart.id);
    const resumed = followed(other.url, cart.id, seen.at(-1)?.position);
    seen.push(await resumed.next());
    expect(seen.at(-1)?.cart.totalQuantity).toBe(4);
    await addOne(cart.id);
    seen.push(await resumed.next());
    await resumed.stop();
    const versions = seen.map((item) => item.cart.version);
    expect(versions).toEqual([...new Set(versions)].toSorted((one, two) => one - two));
    expect(seen.at(-1)?.cart.totalQuantity).toBe(5);
  });

  it('survives a crash of the broker', async () => {
    const { cart } = await gateway.created();
    const live = followed(gateway.url, cart.id);
    await live.next();
    await gateway.log.broker.restart();
    await vi.waitFor(async () => expect((await addOne(cart.id)).data?.cartLinesAdd.cart.totalQuantity).toBe(1), {
      timeout: 20_000,
    });
    expect((await live.next()).cart.totalQuantity).toBe(1);
    await live.stop();
  });

  it('comes as server-sent events too; `Last-Event-ID` goes on after the last one', async () => {
    const { cart } = await gateway.created();
    const open = async (url: string, headers: Record<string, string> = {}) => {
      const stop = new AbortController();
      const response = await fetch(`${url}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
        body: JSON.stringify({ query, variables: { id: cart.id } }),
        signal: stop.signal,
      });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      const next = async (): Promise<{ id: string; update: Update }> => {
        for (;;) {
          const [event, id = '', data = ''] = /event: next\nid: (.*)\ndata: (.*)\n\n/.exec(text) ?? [];
          if (event) {
            text = text.slice(text.indexOf(event) + event.length);
            return { id, update: (JSON.parse(data) as { data: { cartUpdated: Update } }).data.cartUpdated };
          }
          text += (await reader?.read())?.value ?? '';
        }
      };
      return { next, stop: () => stop.abort() };
    };
    const first = await open(gateway.url);
    expect((await first.next()).update.cart.totalQuantity).toBe(0);
    await addOne(cart.id);
    const { id, update } = await first.next();
    expect([update.cart.totalQuantity, id]).toEqual([1, update.position]);
    first.stop();
    await addOne(cart.id);
    const resumed = await open(other.url, { 'last-event-id': id });
    expect((await resumed.next()).update.cart.totalQuantity).toBe(2);
    resumed.stop();
  });

  it.each([
    ['gid://millrace/Cart/unknown?key=abc', undefined, 'NOT_FOUND'],
    ['cart', undefined, 'NOT_FOUND'],
    ['gid://millrace/Cart/unknown?key=abc', 'soon', 'BAD_USER_INPUT'],
  ])('is refused for %s after %s', async (id, after, code) => {
    const live = clientOf(gateway.url).live();
    const refusal = (async () => (await live.iterate({ query, variables: { id, after } }).next()).value?.errors)().catch(
      (errors: unknown) => errors,
    );
    expect(await refusal).toMatchObject([{ extensions: { code } }]);
    await live.dispose();
  });
});
