import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cartGid } from '../identity/gid.js';
import { type CartGateway, create, openCartGateway } from './cart-gateway.fixture.js';

describe('a shopper during an outage', () => {
  let gateway: CartGateway;
  beforeAll(async () => {
    gateway = await openCartGateway();
  });
  afterAll(() => gateway.close());

  it('gets a pending request while its service is down, and its result afterwards', async () => {
    await gateway.stopCheckout();
    const key = 'while-the-service-is-away';
    const pending = await gateway.send(create, { lines: [], key });
    expect(pending.data.cartCreate).toMatchObject({ cart: null, userErrors: [{ code: 'REQUEST_PENDING' }] });
    expect(
      (await gateway.send('query($id: ID!) { cart(id: $id) { id } }', { id: cartGid({ id: 'a', key: 'b' }) })).errors,
    ).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true } }]);
    await gateway.startCheckout();
    expect((await gateway.send(create, { lines: [], key })).data.cartCreate).toMatchObject({
      cart: { version: 1 },
      userErrors: [],
    });
  });

  it('gets an error while the log is down, and nothing has changed', async () => {
    await gateway.log.broker.kill();
    const [changed, read] = await Promise.all([gateway.send(create), gateway.send('{ product(handle: "lamp") { id } }')]);
    for (const { errors } of [changed, read])
      expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true } }]);
    await gateway.log.broker.start();
    await expect.poll(async () => (await gateway.send(create)).data.cartCreate?.cart?.version, { timeout: 20_000 }).toBe(1);
  });
});
