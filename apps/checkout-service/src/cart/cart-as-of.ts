import {
  CART,
  CATALOG,
  CartAsOf,
  type CartEvent,
  CartHistory,
  cart,
  type Money,
  type ProductEvent,
  product,
  productOfVariant,
} from '@millrace/contracts';
import {
  historyQueryHandler,
  type EventLog,
  eventsUntil,
  loadHistoryPage,
  type Recorded,
  type HistorySource,
  type Consumer,
} from '@millrace/event-log';
import { toCartState } from './cart.js';
import type { CartRules } from './cart.requests.js';
import { offersOf } from '../price-list/price-list.js';

const cartLog = { name: 'cart-log', streams: [CART, CATALOG] };

const cartSource = (id: string): HistorySource => ({ stream: CART, aggregate: cart, id });

const eventsOf = async (log: EventLog, cartId: string, until?: string): Promise<readonly Recorded<CartEvent>[]> =>
  (await eventsUntil(log, [cartSource(cartId)], until)) as readonly Recorded<CartEvent>[];

/** A cart as it was, its lines at what the catalogue asked for them then. */
export const cartAsOf = ({ initial, evolve }: Pick<CartRules, 'initial' | 'evolve'>): Consumer =>
  historyQueryHandler(CartAsOf, cartLog, async (log, { cartId, keyHash, at }) => {
    const events = await eventsOf(log, cartId, at);
    const [first, last] = [events.at(0), events.at(-1)];
    const state = events.reduce((so, { event }) => evolve(so, event), initial);
    if (!first || !last || state?.keyHash !== keyHash) return { cart: null };
    const priceOf = await pricesAt(log, state.lines, at);
    const prices = state.lines.map(({ lineId, variantId }) => {
      const priceNow = priceOf(variantId);
      return priceNow ? { lineId, priceNow } : { lineId };
    });
    const { version } = last;
    return { cart: { id: cartId, state: toCartState(state), prices, version, createdAt: first.at, updatedAt: last.at } };
  });

/** What one piece of these cost at an instant; nothing for what was not on sale. */
const pricesAt = async (
  log: EventLog,
  lines: readonly { variantId: string }[],
  at: string,
): Promise<(variantId: string) => Money | undefined> => {
  const productIds = [...new Set(lines.map(({ variantId }) => productOfVariant(variantId)))];
  const sources = productIds.map((id): HistorySource => ({ stream: CATALOG, aggregate: product, id }));
  const events = (await eventsUntil(log, sources, at)) as readonly Recorded<ProductEvent>[];
  const offers = new Map(events.map(({ aggregateId, event }) => [aggregateId, offersOf(aggregateId, event)]));
  return (variantId) => offers.get(productOfVariant(variantId))?.get(variantId)?.price;
};

/** What happened to a cart, for whoever holds its key. */
export const cartHistory: Consumer = historyQueryHandler(CartHistory, cartLog, async (log, { cartId, keyHash, slice }) => ({
  history: await loadHistoryPage<CartEvent>(
    log,
    [cartSource(cartId)],
    slice,
    (first) => first.type === 'CartCreated' && first.keyHash === keyHash,
  ),
}));
