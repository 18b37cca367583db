import {
  cartCreateDocument,
  cartLinesAddDocument,
  checkoutDocument,
  orderUpdatedDocument,
  productDocument,
  searchDocument,
} from './documents.js';
import { type GraphqlClient, graphqlClient } from './graphql-client.js';
import type { Search } from './searches.js';

/** The actions of a shopper. Each throws when it fails. */
export type Shopper = {
  readonly search: (search: Search) => Promise<void>;
  /** Opens a product's page; returns the ids of its variants. */
  readonly open: (handle: string) => Promise<readonly string[]>;
  readonly takeCart: () => Promise<string>;
  readonly add: (cartId: string, merchandiseId: string) => Promise<void>;
  /** Places the order with a valid card, and follows it until it is paid and confirmed. */
  readonly checkOut: (cartId: string) => Promise<CheckedOut>;
  readonly stop: () => Promise<void>;
};

/** An order with the times of its check-out, in milliseconds since 1970 with fractions: sent, answered, seen as confirmed. */
export type CheckedOut = Readonly<{ cartId: string; orderId: string; submitted: number; answered: number; seen: number }>;

type Payload<K extends string, T> = Readonly<Record<K, T & { readonly userErrors: readonly { readonly message: string }[] }>>;
type Product = { readonly product: { readonly variants: { readonly nodes: readonly { readonly id: string }[] } } | null };
type OrderNews = {
  readonly orderUpdated: { readonly order: { readonly status: string; readonly cancelReason: string | null } };
};

const confirmed = new Set(['CONFIRMED', 'SHIPPED', 'DELIVERED']);

const checkout = (cartId: string) => ({
  cartId,
  email: 'shopper@example.org',
  shippingAddress: {
    firstName: 'Ada',
    lastName: 'Miller',
    address1: 'Mill Lane 1',
    city: 'Berlin',
    zip: '10115',
    countryCode: 'DE',
  },
  deliveryOptionHandle: 'standard',
  payment: { provider: 'simulated', token: 'tok_success' },
});

const mutate = async <K extends string, T>(client: GraphqlClient, name: K, document: string, variables = {}): Promise<T> => {
  const payload = (await client.request<Payload<K, T>>(document, variables))[name];
  const [error] = payload.userErrors;
  if (error) throw new Error(`${name}: ${error.message}`);
  return payload;
};

const now = () => performance.timeOrigin + performance.now();
const idIn = (gid: string): string => /\/([^/?]+)(?:\?|$)/.exec(gid)?.[1] ?? '';

const isConfirmed = async (client: GraphqlClient, id: string): Promise<void> => {
  for await (const { orderUpdated } of client.listen<OrderNews>(orderUpdatedDocument, { id })) {
    const { status, cancelReason } = orderUpdated.order;
    if (confirmed.has(status)) return;
    if (status === 'CANCELLED') throw new Error(`an order was cancelled: ${cancelReason}`);
  }
  throw new Error('an order was not followed to its end');
};

export const shopper = (address: string): Shopper => {
  const client = graphqlClient(address);
  return {
    search: async (search) => void (await client.request(searchDocument, search)),
    open: async (handle) => {
      const { product } = await client.request<Product>(productDocument, { handle });
      if (!product) throw new Error(`there is no product ${handle}`);
      return product.variants.nodes.map(({ id }) => id);
    },
    takeCart: async () =>
      (await mutate<'cartCreate', { readonly cart: { readonly id: string } }>(client, 'cartCreate', cartCreateDocument)).cart.id,
    add: async (cartId, merchandiseId) => {
      await mutate(client, 'cartLinesAdd', cartLinesAddDocument, { cartId, lines: [{ merchandiseId, quantity: 1 }] });
    },
    checkOut: async (cartId) => {
      const submitted = now();
      const { order } = await mutate<'checkoutComplete', { readonly order: { readonly id: string } }>(
        client,
        'checkoutComplete',
        checkoutDocument,
        { input: checkout(cartId) },
      );
      const answered = now();
      await isConfirmed(client, order.id);
      return { cartId: idIn(cartId), orderId: idIn(order.id), submitted, answered, seen: now() };
    },
    stop: client.close,
  };
};
