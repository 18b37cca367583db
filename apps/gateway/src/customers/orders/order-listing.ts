import type { TrackedOrder } from '@millrace/contracts';
import type { OrderSortKeys } from '../../generated/shop.js';
import { financialStatus, fulfillmentStatus } from '../../order-fields/order-states.js';
import { fitsTime } from '../../search/query-syntax/fits-time.js';
import { parseQuery } from '../../search/query-syntax/parse-query.js';
import type { Query, Term } from '../../search/query-syntax/query.js';

type Listing = Readonly<{
  query?: string | null | undefined;
  sortKey?: OrderSortKeys | null | undefined;
  reverse?: boolean | null | undefined;
}>;

/** The orders that fit a query, in an order; `orders`: the oldest first. Throws `BAD_USER_INPUT` for a query that is too long. */
export const listOrders = (orders: readonly TrackedOrder[], { query, sortKey, reverse }: Listing): readonly TrackedOrder[] => {
  const wanted = parseQuery(query ?? '');
  const found = orders.filter((order) => fits(wanted, order));
  const sorted = sortKey === 'TOTAL_PRICE' ? found.toSorted((a, b) => a.cost.total.minor - b.cost.total.minor) : found;
  return reverse ? sorted.toReversed() : sorted;
};

const fits = (query: Query, order: TrackedOrder): boolean => {
  switch (query.kind) {
    case 'term':
      return [query, ...(query.or ?? []).map((value) => ({ ...query, value }))].some((term) => fitsTerm(term, order));
    case 'not':
      return !fits(query.of, order);
    case 'and':
      return query.of.every((one) => fits(one, order));
    case 'or':
      return query.of.some((one) => fits(one, order));
  }
};

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** An unknown field restricts nothing, as in a query of products. */
const fitsTerm = (term: Term, order: TrackedOrder): boolean => {
  switch (term.field?.toLowerCase()) {
    case undefined:
    case 'name':
      return same(order.name.replace(/^#/, ''), term.value.replace(/^#/, ''));
    case 'processed_at':
    case 'created_at':
      return fitsTime(Date.parse(order.createdAt), term);
    case 'financial_status':
      return same(financialStatus(order), term.value);
    case 'fulfillment_status':
      return same(fulfillmentStatus(order), term.value);
    default:
      return true;
  }
};
