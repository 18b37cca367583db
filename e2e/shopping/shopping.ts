import type { Client } from '../client.js';
import { eventually } from '../eventually.js';

export type Order = {
  readonly id: string;
  readonly name: string;
  readonly status: 'PLACED' | 'CONFIRMED' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED';
  readonly paid: boolean;
  readonly cancelReason: string | null;
  readonly timeline: readonly { readonly event: string }[];
  /** The number of its events, in all streams. */
  readonly version: number;
};
export type UserError = { readonly code: string; readonly field: readonly string[] | null };
export type Cart = {
  readonly id: string;
  readonly version: number;
  readonly totalQuantity: number;
  readonly cost: { readonly totalAmount: { readonly amount: string } };
  readonly lines: { readonly nodes: readonly { readonly id: string; readonly quantity: number }[] };
};
export type Stock = { readonly onHand: number; readonly held: number; readonly available: number };
export type CheckedOut = { readonly order: Order | null; readonly userErrors: readonly UserError[]; readonly position: string };

export const orderFields = 'id name status paid cancelReason timeline { event } version';
export const cartFields = 'id version totalQuantity cost { totalAmount { amount } } lines(first: 50) { nodes { id quantity } }';

const somewhere = {
  firstName: 'Ada',
  lastName: 'Lindqvist',
  address1: 'Mühlenweg 7',
  city: 'Berlin',
  zip: '10115',
  countryCode: 'DE',
};
export const checkoutInput = (cartId: string, token = 'tok_success') => ({
  cartId,
  email: 'ada@example.com',
  shippingAddress: somewhere,
  deliveryOptionHandle: 'standard',
  payment: { provider: 'simulated', token },
});

/** Steps of buyers and staff in a shop. */
export const shoppingAt = (client: Client) => {
  /** Null for an untracked variant. */
  const stockOf = async (variantId: string): Promise<Stock | null> => {
    const query = 'query ($id: ID!) { inventoryItem(variantId: $id) { onHand held available } }';
    return (await client.requestAsStaff<{ inventoryItem: Stock | null }>(query, { id: variantId })).inventoryItem;
  };
  const readOrder = async (id: string): Promise<Order> =>
    (await client.request<{ order: Order }>(`query ($id: ID!) { order(id: $id) { ${orderFields} } }`, { id })).order;
  const cartCreate = async (lines: readonly { merchandiseId: string; quantity: number }[]): Promise<Cart> => {
    const mutation = `mutation ($lines: [CartLineInput!]!) { cartCreate(input: { lines: $lines }) { cart { ${cartFields} } userErrors { code } } }`;
    const { cart, userErrors } = (
      await client.request<{ cartCreate: { cart: Cart | null; userErrors: UserError[] } }>(mutation, { lines })
    ).cartCreate;
    if (!cart) throw new Error(`No cart: ${JSON.stringify(userErrors)}`);
    return cart;
  };
  const checkOut = async (input: object, idempotencyKey?: string): Promise<CheckedOut> => {
    const mutation = `mutation ($input: CheckoutCompleteInput!, $key: String) { checkoutComplete(input: $input, idempotencyKey: $key) {
      order { ${orderFields} } userErrors { code field } position } }`;
    return (await client.request<{ checkoutComplete: CheckedOut }>(mutation, { input, key: idempotencyKey })).checkoutComplete;
  };
  return {
    stockOf,
    readOrder,
    cartCreate,
    checkOut,
    /** Sets the stock of a variant, and returns the variant. */
    variantInStock: async (onHand: number): Promise<string> => {
      const query = '{ products(first: 60) { nodes { variants(first: 1) { nodes { id } } } } }';
      type Listed = { products: { nodes: { variants: { nodes: { id: string }[] } }[] } };
      const ids = (await client.request<Listed>(query)).products.nodes.flatMap(({ variants }) =>
        variants.nodes.map(({ id }) => id),
      );
      for (const id of ids) {
        if (taken.has(id)) continue;
        taken.add(id);
        if (!(await stockOf(id))) continue;
        await eventually(
          'nobody holds any of it',
          () => stockOf(id),
          (stock) => stock?.held === 0,
        );
        await setStock(client, id, onHand);
        return id;
      }
      throw new Error('Every variant is taken by another test');
    },
    cartOf: (merchandiseId: string, quantity: number) => cartCreate([{ merchandiseId, quantity }]),
    readCart: async (id: string): Promise<Cart | null> =>
      (await client.request<{ cart: Cart | null }>(`query ($id: ID!) { cart(id: $id) { ${cartFields} } }`, { id })).cart,
    /** Places an order and returns it; throws when it is refused. */
    buy: async (merchandiseId: string, quantity: number, token?: string): Promise<{ order: Order; cart: Cart }> => {
      const cart = await cartCreate([{ merchandiseId, quantity }]);
      const { order, userErrors } = await checkOut(checkoutInput(cart.id, token));
      if (!order) throw new Error(`No order: ${JSON.stringify(userErrors)}`);
      return { order, cart };
    },
    /** The order as soon as its timeline has one of these events. */
    orderAfter: (id: string, ...events: string[]): Promise<Order> =>
      eventually(
        `an order is told ${events.join(' or ')}`,
        () => readOrder(id),
        ({ timeline }) => timeline.some(({ event }) => events.includes(event)),
        90_000,
      ),
    stockIs: (variantId: string, stock: Stock): Promise<Stock | null> =>
      eventually(
        `stock is ${JSON.stringify(stock)}`,
        () => stockOf(variantId),
        (found) => JSON.stringify(found) === JSON.stringify(stock),
      ),
  };
};

/** Each test has its own variant, so that no other test changes its stock. */
const taken = new Set<string>();

const setStock = async (client: Client, variantId: string, onHand: number): Promise<void> => {
  const mutation = `mutation ($id: ID!, $onHand: Int!) { inventorySetQuantities(input: { reason: "counted", quantities: [{ variantId: $id, onHand: $onHand }] }) {
    userErrors { code message } } }`;
  type Set = { inventorySetQuantities: { userErrors: { message: string }[] } };
  const { userErrors } = (await client.requestAsStaff<Set>(mutation, { id: variantId, onHand })).inventorySetQuantities;
  if (userErrors.length > 0) throw new Error(`Stock was not set: ${JSON.stringify(userErrors)}`);
};

export const eventsOf = (order: Order): readonly string[] => order.timeline.map(({ event }) => event);
