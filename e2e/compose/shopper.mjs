import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const address = {
  firstName: 'Ada',
  lastName: 'Lindqvist',
  address1: 'Mühlenweg 7',
  city: 'Berlin',
  zip: '10115',
  countryCode: 'DE',
};
const payment = { provider: 'simulated', token: 'tok_success' };

const eventually = async (what, read, withinMs) => {
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(200)) {
    const found = await read().catch(() => undefined);
    if (found) return found;
  }
  throw new Error(`${what}: not within ${withinMs / 1000} s`);
};

/** A shopper at the URL of a shop. */
export const shopperAt = (url) => {
  const request = async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(`The shop answered ${JSON.stringify(errors)}`);
    return data;
  };
  const find = async (word) =>
    (await request('query ($word: String!) { search(query: $word, first: 1) { totalCount } }', { word })).search.totalCount;
  return {
    /** The number of products that a word finds. */
    find,
    /** Waits until a word finds a product. */
    findWithin: (word, withinMs) =>
      eventually(`a search for ${word} finds a product`, async () => (await find(word)) > 0, withinMs),
    /**
     * Returns a function that sends a request to pay for a new cart with one mug; it can be repeated, and returns the order, or nothing
     * yet.
     */
    fillCart: async () => {
      const found = await request(`{ search(query: "mug", first: 1, productFilters: [{ available: true }]) {
        nodes { ... on Product { variants(first: 20) { nodes { id quantityAvailable } } } } } }`);
      const { id: merchandiseId } = found.search.nodes[0].variants.nodes.find(({ quantityAvailable }) => quantityAvailable > 0);
      const { cartCreate } = await request(
        'mutation ($lines: [CartLineInput!]!) { cartCreate(input: { lines: $lines }) { cart { id } userErrors { message } } }',
        { lines: [{ merchandiseId, quantity: 1 }] },
      );
      if (!cartCreate.cart) throw new Error(`No cart: ${JSON.stringify(cartCreate.userErrors)}`);
      const input = {
        cartId: cartCreate.cart.id,
        email: 'ada@example.com',
        shippingAddress: address,
        deliveryOptionHandle: 'standard',
        payment,
      };
      const key = randomUUID();
      return async () => {
        const mutation = `mutation ($input: CheckoutCompleteInput!, $key: String) {
          checkoutComplete(input: $input, idempotencyKey: $key) { order { id name } } }`;
        return (await request(mutation, { input, key })).checkoutComplete.order ?? undefined;
      };
    },
    /** Repeats the same request until there is an order. */
    payUntilPlaced: (pay) => eventually('the order is placed', pay, 60_000),
    /** Resolves when an order is paid and dispatched. */
    shipped: ({ id, name }) =>
      eventually(
        `${name} is paid and shipped`,
        async () => {
          const { order } = await request('query ($id: ID!) { order(id: $id) { paid timeline { event } } }', { id });
          return order.paid && order.timeline.some(({ event }) => event === 'SHIPPED');
        },
        60_000,
      ),
  };
};
