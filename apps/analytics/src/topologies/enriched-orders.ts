import type { KStream } from '@millrace/stream-topology';
import type { CustomerInput } from '../inputs/customers.js';
import type { Inputs } from '../inputs/inputs.js';
import type { ProductRow } from '../inputs/products.js';
import type { OrderPlaced } from './sales.js';

/** What is known of a customer without personal data. `since`: when they signed up, ms since 1970; `null` before they confirmed it. */
export type CustomerRow = Readonly<{ since: number | null; acceptsMarketing: boolean; language: string; isDeleted: boolean }>;

/** A line of an order with its product and its customer, `null` where there is none, as they were when it was ordered. */
export type EnrichedLine = Readonly<{
  orderName: string;
  lineId: string;
  variantId: string;
  productId: string;
  quantity: number;
  price: Readonly<{ minor: number; currency: string }>;
  product: ProductRow | null;
  customer: (Readonly<{ id: string }> & Omit<CustomerRow, 'isDeleted'>) | null;
}>;

type Line = OrderPlaced['lines'][number];
type Ordered = Readonly<{ order: OrderPlaced; orderId: string; customer: CustomerRow | null }>;

const unknown: CustomerRow = { since: null, acceptsMarketing: false, language: '', isDeleted: false };

const evolve = (event: CustomerInput, customer: CustomerRow, at: number): CustomerRow => {
  switch (event.type) {
    case 'SignUpRequested':
      return { ...customer, acceptsMarketing: event.acceptsMarketing, language: event.language ?? '' };
    case 'CustomerSignedUp':
      return { ...customer, since: at };
    case 'ProfileChanged':
      return { ...customer, acceptsMarketing: event.acceptsMarketing };
    case 'CustomerDeleted':
      return { ...unknown, isDeleted: true };
  }
};

const enriched = ({ order, customer }: Ordered, line: Line, product: ProductRow | null): EnrichedLine => {
  const { lineId, variantId, productId, quantity, price } = line;
  const known =
    order.customerId !== undefined && customer && !customer.isDeleted ? { id: order.customerId, customer } : undefined;
  const { since = null, acceptsMarketing = false, language = '' } = known?.customer ?? {};
  return {
    orderName: order.name,
    ...{ lineId, variantId, productId, quantity, price: { minor: price.minor, currency: price.currency }, product },
    customer: known ? { id: known.id, since, acceptsMarketing, language } : null,
  };
};

/** The lines of orders with their products and customers, by order, in the stream `ENRICHED_ORDER_LINES`. No personal data: no name, no address. */
export const enrichedOrders = ({ orders, customers, products }: Pick<Inputs, 'orders' | 'customers' | 'products'>): void => {
  const customerRows = customers
    .process<string, Readonly<{ event: CustomerInput; at: number }>>(
      { process: ({ key, value, at }, { forward }) => forward({ key, value: { event: value, at }, at }) },
      { name: 'customer-events' },
    )
    .groupByKey({ name: 'events-by-customer' })
    .aggregate(
      () => unknown,
      (_, { event, at }, customer) => evolve(event, customer, at),
      { name: 'customers' },
    );
  const placed = orders.filter((_, event) => event.type === 'OrderPlaced', { name: 'ordered' }) as KStream<string, OrderPlaced>;
  const { ofCustomers, ofGuests } = placed.branch(
    { ofCustomers: (_, { customerId }) => customerId !== undefined, ofGuests: () => true },
    { name: 'buyers' },
  );
  const linesOf = (ordered: KStream<string, Ordered>, buyers: string): void =>
    ordered
      .flatMap((_, one) => one.order.lines.map((line) => [one.orderId, { ordered: one, line }] as const), {
        name: `lines-of-${buyers}`,
      })
      .leftJoin(
        products,
        (_, { line }) => line.productId,
        ({ ordered: one, line }, product) => enriched(one, line, product),
        { name: `enriched-lines-of-${buyers}` },
      )
      .to('ENRICHED_ORDER_LINES', { name: `out-of-${buyers}` });
  const withCustomer = ofCustomers
    .map((orderId, order) => [order.customerId ?? '', { orderId, order }] as const, { name: 'orders-by-customer' })
    .leftJoin(customerRows, (ordered, customer): Ordered => ({ ...ordered, customer }), { name: 'orders-with-customer' });
  linesOf(withCustomer, 'customers');
  linesOf(
    ofGuests.mapValues((order, orderId): Ordered => ({ orderId, order, customer: null }), { name: 'orders-of-guests' }),
    'guests',
  );
};
