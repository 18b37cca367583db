import { ApolloClient, ApolloLink, gql as apolloDocument, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createStorefrontApiClient } from '@shopify/storefront-api-client';
import { Client as UrqlClient, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import { describe, expect, inject, it } from 'vitest';
import { WebSocket } from 'ws';
import { clientOf } from './client.js';
import { stockedAt } from './shopping/checking-out.js';
import { checkoutInput } from './shopping/shopping.js';

const shop = inject('shop');
const stocked = stockedAt(clientOf(shop), 'clients');

type Variables = Record<string, unknown>;
/** A client of the shop API, as its package offers it. `follow`: the statuses of an order until one of them ends it. */
type ShopClient = Readonly<{
  request<T>(query: string, variables?: Variables): Promise<T>;
  follow?(id: string, until: string): Promise<readonly string[]>;
}>;

const search = 'query Search($query: String) { products(first: 5, query: $query) { nodes { id handle title } } }';
const product = `query Product($handle: String!) { product(handle: $handle) {
  title variants(first: 1) { nodes { id availableForSale price { amount currencyCode } } } } }`;
const create =
  'mutation Create($lines: [CartLineInput!]!) { cartCreate(input: { lines: $lines }) { cart { id } userErrors { code } } }';
const update = `mutation Update($id: ID!, $line: ID!) { cartLinesUpdate(cartId: $id, lines: [{ id: $line, quantity: 2 }]) {
  cart { id totalQuantity cost { totalAmount { amount } } } userErrors { code } } }`;
const cart = 'query Cart($id: ID!) { cart(id: $id) { id lines(first: 5) { nodes { id quantity } } } }';
const checkOut = `mutation CheckOut($input: CheckoutCompleteInput!) { checkoutComplete(input: $input) {
  order { id status } userErrors { code field } } }`;
const order = 'query Order($id: ID!) { order(id: $id) { id status } }';
const updated = 'subscription Updated($id: ID!) { orderUpdated(id: $id) { order { id status } position } }';
type Updated = { orderUpdated: { order: { status: string } } };

const overSocket = () => createClient({ url: `${shop.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });

const apollo = (): ShopClient & { stop(): void } => {
  const socket = overSocket();
  const link = ApolloLink.split(
    ({ operationType }) => operationType === 'subscription',
    new GraphQLWsLink(socket),
    new HttpLink({ uri: `${shop.url}/graphql` }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  return {
    request: async <T>(text: string, variables: Variables = {}) => {
      const document = apolloDocument(text);
      const { data } = text.startsWith('query')
        ? await client.query<T>({ query: document, variables, fetchPolicy: 'network-only' })
        : await client.mutate<T>({ mutation: document, variables });
      return data as T;
    },
    follow: (id, until) =>
      new Promise((resolve, reject) => {
        const seen: string[] = [];
        const followed = client.subscribe<Updated>({ query: apolloDocument(updated), variables: { id } }).subscribe({
          next: ({ data }) => {
            seen.push(data?.orderUpdated.order.status ?? 'none');
            if (seen.at(-1) !== until) return;
            followed.unsubscribe();
            resolve(seen);
          },
          error: reject,
        });
      }),
    stop: () => void socket.dispose(),
  };
};

const urql = (): ShopClient & { stop(): void } => {
  const socket = overSocket();
  const client = new UrqlClient({
    url: `${shop.url}/graphql`,
    preferGetMethod: false,
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables: variables as Variables }, sink) }),
        }),
      }),
    ],
  });
  return {
    request: async <T>(text: string, variables: Variables = {}) => {
      const sent = text.startsWith('query') ? client.query<T>(text, variables) : client.mutation<T>(text, variables);
      const { data, error } = await sent.toPromise();
      if (error) throw error;
      return data as T;
    },
    follow: (id, until) =>
      new Promise((resolve, reject) => {
        const seen: string[] = [];
        const { unsubscribe } = client.subscription<Updated>(updated, { id }).subscribe(({ data, error }) => {
          if (error) return reject(error);
          seen.push(data?.orderUpdated.order.status ?? 'none');
          if (seen.at(-1) !== until) return;
          unsubscribe();
          resolve(seen);
        });
      }),
    stop: () => void socket.dispose(),
  };
};

/** Shopify's own client has no subscriptions, and sends to https alone: the shop of these tests has no certificate. */
const storefront = (): ShopClient & { stop(): void } => {
  const client = createStorefrontApiClient({
    storeDomain: new URL(shop.url).host,
    apiVersion: '2026-04',
    publicAccessToken: 'any',
    customFetchApi: (url, init) => fetch(String(url).replace(/^https:/, 'http:'), init as RequestInit),
  });
  return {
    request: async <T>(text: string, variables: Variables = {}) => {
      const { data, errors } = await client.request<T>(text, { variables });
      if (errors) throw new Error(JSON.stringify(errors));
      return data as T;
    },
    stop: () => undefined,
  };
};

describe.each([
  ['Apollo Client', apollo],
  ['urql', urql],
  ['@shopify/storefront-api-client', storefront],
])('%s', (name, open) => {
  it('searches, shows a product, fills a cart, checks out, and follows the order', async () => {
    const title = `Kettle of ${name.replaceAll(/[^a-z]/gi, '')}`;
    await stocked(title, '20.00', 9);
    const { request, follow, stop } = open();
    type Found = { products: { nodes: { handle: string; title: string }[] } };
    const found = async () => (await request<Found>(search, { query: title })).products.nodes.find((one) => one.title === title);
    await expect.poll(async () => (await found())?.title).toBe(title);
    type Shown = { product: { variants: { nodes: { id: string; availableForSale: boolean; price: { amount: string } }[] } } };
    const handle = (await found())?.handle;
    const shown = async () => (await request<Shown>(product, { handle })).product.variants.nodes[0];
    await expect.poll(shown).toMatchObject({ availableForSale: true, price: { amount: '20.00' } });
    const variant = await shown();
    const lines = [{ merchandiseId: variant?.id, quantity: 1 }];
    const { cartCreate } = await request<{ cartCreate: { cart: { id: string } } }>(create, { lines });
    const { id } = cartCreate.cart;
    const filled = await request<{ cart: { lines: { nodes: { id: string }[] } } }>(cart, { id });
    expect(await request(update, { id, line: filled.cart.lines.nodes[0]?.id })).toMatchObject({
      cartLinesUpdate: { cart: { totalQuantity: 2 }, userErrors: [] },
    });
    type Placed = { checkoutComplete: { order: { id: string } | null; userErrors: unknown[] } };
    const placed = await request<Placed>(checkOut, { input: checkoutInput(id) });
    expect(placed.checkoutComplete.userErrors).toEqual([]);
    const orderId = placed.checkoutComplete.order?.id ?? '';
    if (follow) {
      const seen = await follow(orderId, 'DELIVERED');
      expect(new Set(seen).size).toBeGreaterThan(0);
    }
    await expect
      .poll(async () => (await request<{ order: { status: string } }>(order, { id: orderId })).order.status, { timeout: 60_000 })
      .toBe('DELIVERED');
    stop();
  });
});
