import { variantGid } from '../identity/gid.js';
import { clientOf } from '../testing/client.js';
import { openGateway, startAll } from '../testing/open-gateway.js';
import { variantIdOfSample } from '../testing/samples.js';
import { fakeCheckout } from '../testing/fake-checkout.js';
import { fakeOrders, fakeSearch, fakeInventory } from '../testing/fake-views.js';
import { temporaryLog } from '@millrace/testing';

export const address = { firstName: 'Ada', lastName: 'Byron', address1: 'Mill 1', city: 'Ulm', zip: '89073', countryCode: 'de' };
export const complete = `mutation($input: CheckoutCompleteInput!, $key: String, $version: Int) {
  checkoutComplete(input: $input, idempotencyKey: $key, expectedVersion: $version) {
    order { id name status paid version lines { nodes { title quantity cost { totalAmount { amount } } merchandiseId } }
      cost { subtotalAmount { amount } totalAmount { amount currencyCode } } shippingAddress { lastName countryCode address2 } }
    userErrors { code field message } position } }`;

/** The input of a checkout. */
export const input = (cartId: string, more: object = {}) => ({
  cartId,
  email: 'ada@mill.example',
  shippingAddress: address,
  deliveryOptionHandle: 'standard',
  payment: { provider: 'simulated', token: 'tok_success' },
  ...more,
});

/** A gateway with fakes of the services that orders need. */
export const openOrderGateway = async () => {
  const log = await temporaryLog();
  const [checkout, orders, search] = [await log.as('checkout-service'), await log.as('orders-view'), await log.as('search-view')];
  const others = [
    await startAll(checkout, fakeCheckout(checkout)),
    await startAll(orders, [fakeOrders(orders)]),
    await startAll(search, fakeSearch([])),
    await startAll(await log.as('inventory-service'), fakeInventory(new Map())),
  ];
  const gateway = await openGateway(await log.as('gateway'));
  const { send, live } = clientOf(gateway.url);
  const filled = async (lines: object[] = [{ merchandiseId: variantGid(variantIdOfSample) }]): Promise<string> =>
    (await send('mutation($lines: [CartLineInput!]) { cartCreate(input: { lines: $lines }) { cart { id } } }', { lines })).data
      .cartCreate.cart.id;
  return {
    log,
    send,
    live,
    /** The id of a new cart with these lines. */
    filled,
    /** The payload of checking out a new cart. */
    placed: async () => (await send(complete, { input: input(await filled()) })).data.checkoutComplete,
    close: async () => {
      await gateway.stop();
      await Promise.all(others.map((other) => other.stop()));
      await log.remove();
    },
  };
};

export type OrderGateway = Awaited<ReturnType<typeof openOrderGateway>>;
