import { temporaryLog } from '@millrace/testing';
import { variantGid } from '../identity/gid.js';
import { clientOf } from '../testing/client.js';
import { openGateway, startAll } from '../testing/open-gateway.js';
import { variantIdOfSample } from '../testing/samples.js';
import { fakeCheckout } from '../testing/fake-checkout.js';
import { type RecordedQuery, fakeSearch } from '../testing/fake-views.js';

export const lamp = variantGid(variantIdOfSample);
const fields = `cart { id version totalQuantity note cost { subtotalAmount { amount currencyCode } }
  lines(first: 10) { nodes { id quantity merchandise { ... on ProductVariant { id title availableForSale product { handle } } }
    cost { amountPerQuantity { amount } compareAtAmountPerQuantity { amount } totalAmount { amount } } } } }
  userErrors { code field message } warnings { code target } position`;
export const create = `mutation($lines: [CartLineInput!], $key: String) { cartCreate(input: { lines: $lines }, idempotencyKey: $key) { ${fields} } }`;
export const add = `mutation($id: ID!, $lines: [CartLineInput!]!, $key: String, $version: Int) {
  cartLinesAdd(cartId: $id, lines: $lines, idempotencyKey: $key, expectedVersion: $version) { ${fields} } }`;

/** A gateway with fakes of the services that carts need. */
export const openCartGateway = async () => {
  const log = await temporaryLog();
  const startCheckout = async () => {
    const service = await log.as('checkout-service');
    return startAll(service, fakeCheckout(service));
  };
  let checkout = await startCheckout();
  const received: RecordedQuery[] = [];
  const search = await startAll(await log.as('search-view'), fakeSearch(received));
  const gateway = await openGateway(await log.as('gateway'));
  const { send } = clientOf(gateway.url);
  return {
    log,
    url: gateway.url,
    send,
    /** The queries that the search view received, oldest first. */
    received,
    /** The payload of creating a cart with these lines. */
    created: async (lines: object[] = []) => (await send(create, { lines })).data.cartCreate,
    stopCheckout: () => checkout.stop(),
    startCheckout: async () => {
      checkout = await startCheckout();
    },
    close: async () => {
      await gateway.stop();
      await Promise.all([checkout.stop(), search.stop()]);
      await log.remove();
    },
  };
};

export type CartGateway = Awaited<ReturnType<typeof openCartGateway>>;
