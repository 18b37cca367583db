import { type KStream, TimeWindows } from '@millrace/stream-topology';
import type { Inputs } from '../inputs/inputs.js';
import type { OrderInput } from '../inputs/orders.js';
import { periods } from './periods.js';

/** What the figures are of. `category`: that of the product when it was ordered, cancelled or returned; empty for a product that is not in the catalogue. */
export type SalesKey = Readonly<{ productId: string; category: string; currency: string }>;
/** Pieces, and amounts in minor units of the currency: prices less discounts. What was cancelled or returned is part of what was ordered, maybe in another hour. */
export type Sales = Readonly<{
  orders: number;
  pieces: number;
  revenue: number;
  cancelledPieces: number;
  cancelledRevenue: number;
  returnedPieces: number;
  returnedRevenue: number;
}>;
export type OrderPlaced = Extract<OrderInput, Readonly<{ type: 'OrderPlaced' }>>;
type Line = OrderPlaced['lines'][number];
type LineSale = Readonly<{ productId: string; currency: string; sales: Sales }>;

/** No sales. */
export const noSales: Sales = {
  orders: 0,
  pieces: 0,
  revenue: 0,
  cancelledPieces: 0,
  cancelledRevenue: 0,
  returnedPieces: 0,
  returnedRevenue: 0,
};

/** The sum of two sales. */
export const addSales = (one: Sales, other: Sales): Sales => ({
  orders: one.orders + other.orders,
  pieces: one.pieces + other.pieces,
  revenue: one.revenue + other.revenue,
  cancelledPieces: one.cancelledPieces + other.cancelledPieces,
  cancelledRevenue: one.cancelledRevenue + other.cancelledRevenue,
  returnedPieces: one.returnedPieces + other.returnedPieces,
  returnedRevenue: one.returnedRevenue + other.returnedRevenue,
});

/** What a line costs, less its discounts, in minor units. */
export const lineRevenue = ({ price, quantity, discountAllocations = [] }: Line): number =>
  discountAllocations.reduce((left, { amount }) => left - amount.minor, price.minor * quantity);

/** What an event means for the lines of its order. A line that an order does not have is left out. */
const lineSales = (event: OrderInput, { lines }: OrderPlaced): readonly LineSale[] => {
  const sale = (line: Line, sales: Partial<Sales>): LineSale => ({
    productId: line.productId,
    currency: line.price.currency,
    sales: { ...noSales, ...sales },
  });
  switch (event.type) {
    case 'OrderPlaced':
      return lines.map((line) => sale(line, { orders: 1, pieces: line.quantity, revenue: lineRevenue(line) }));
    case 'OrderCancelled':
      return lines.map((line) => sale(line, { cancelledPieces: line.quantity, cancelledRevenue: lineRevenue(line) }));
    case 'ReturnReceived':
      return event.lines.flatMap(({ lineId, quantity }) => {
        const line = lines.find((one) => one.lineId === lineId);
        if (!line) return [];
        const returnedRevenue = Math.round((lineRevenue(line) * quantity) / line.quantity);
        return [sale(line, { returnedPieces: quantity, returnedRevenue })];
      });
  }
};

const isPlaced = (_: string, event: OrderInput): boolean => event.type === 'OrderPlaced';

/** Sales per product, category, currency and hour, in the window store `sales` and the stream `SALES_PER_HOUR`. */
export const sales = ({ orders, products }: Pick<Inputs, 'orders' | 'products'>): void => {
  const placed = orders.filter(isPlaced, { name: 'placed' }) as KStream<string, OrderPlaced>;
  orders
    .join(placed.toTable({ name: 'placed-orders' }), (event, order) => lineSales(event, order), { name: 'sales-of-order' })
    .flatMapValues((lines) => lines, { name: 'sales-of-line' })
    .leftJoin(
      products,
      (_, { productId }) => productId,
      (line, product) => ({ ...line, category: product?.category ?? '' }),
      { name: 'sales-with-category' },
    )
    .groupBy<SalesKey>((_, { productId, category, currency }) => ({ productId, category, currency }), {
      name: 'sales-by-product',
    })
    .windowedBy(TimeWindows.ofSizeAndGrace(periods.hour, periods.hour))
    .lateTo('LATE_SALES')
    .aggregate(
      () => noSales,
      (_, line, sum) => addSales(sum, line.sales),
      { name: 'sales', retention: 400 * periods.day },
    )
    .toStream({ name: 'sales-changes' })
    .to('SALES_PER_HOUR', { name: 'sales-out' });
};
