import type { CartEvent, VisitEvent } from '@millrace/contracts';
import type { OrderInput } from '../inputs/orders.js';
import { type Given, minutes } from './shop-events.fixture.js';

// Plain computations over all events of a day, in the order of their times. They share no code with the topologies.

const hour = 3_600_000;
const day = 24 * hour;
const byTime = (events: readonly Given[], stream: string) =>
  events.filter((one) => one.stream === stream).sort((one, other) => one.at - other.at);
const floor = (at: number, size: number): number => at - (at % size);

/** Sums by a text. */
class Sums {
  readonly #sums = new Map<string, Record<string, number>>();

  add(key: readonly (string | number)[], values: Record<string, number>): void {
    const sum = this.#sums.get(JSON.stringify(key)) ?? {};
    for (const [name, value] of Object.entries(values)) sum[name] = (sum[name] ?? 0) + value;
    this.#sums.set(JSON.stringify(key), sum);
  }

  /** Sorted by key; without zeros. */
  get rows(): readonly unknown[] {
    return rowsOf([...this.#sums].map(([key, sum]) => [JSON.parse(key) as (string | number)[], sum]));
  }
}

/** Rows in the order of their keys, without zeros: two results are compared as these. */
export const rowsOf = (rows: readonly (readonly [key: readonly (string | number)[], values: object])[]): readonly unknown[] =>
  rows
    .map(
      ([key, values]) => [key.join(' '), Object.fromEntries(Object.entries(values).filter(([, value]) => value !== 0))] as const,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** By product, currency and start of the hour. */
export const recomputedSales = (events: readonly Given[]): readonly unknown[] => {
  const sums = new Sums();
  const placed = new Map<string, Extract<OrderInput, { type: 'OrderPlaced' }>>();
  for (const { key, value, at } of byTime(events, 'ORDER')) {
    const event = value as OrderInput;
    if (event.type === 'OrderPlaced') placed.set(key, event);
    for (const { lineId, productId, quantity, price, discountAllocations } of placed.get(key)?.lines ?? []) {
      const cost = quantity * price.minor - (discountAllocations?.[0]?.amount.minor ?? 0);
      const row = [productId, price.currency, floor(at, hour)];
      if (event.type === 'OrderPlaced') sums.add(row, { orders: 1, pieces: quantity, revenue: cost });
      if (event.type === 'OrderCancelled') sums.add(row, { cancelledPieces: quantity, cancelledRevenue: cost });
      for (const back of event.type === 'ReturnReceived' ? event.lines : [])
        if (back.lineId === lineId)
          sums.add(row, { returnedPieces: back.quantity, returnedRevenue: Math.round((cost * back.quantity) / quantity) });
    }
  }
  return sums.rows;
};

/** By product and start of the window of a day, every four hours. */
export const recomputedPopularity = (events: readonly Given[]): readonly unknown[] => {
  const sums = new Sums();
  const count = (productId: string, at: number, values: Record<string, number>) => {
    for (let start = floor(at, 4 * hour) - day; start <= at; start += 4 * hour)
      if (at < start + day) sums.add([productId, start], values);
  };
  for (const { value, at } of byTime(events, 'WEB')) {
    const event = value as VisitEvent;
    if (event.type === 'ProductViewed') count(event.productId, at, { views: 1, score: 1 });
    if (event.type === 'ProductAddedToCart') count(event.productId, at, { additions: 1, score: 5 });
  }
  for (const { value, at } of byTime(events, 'ORDER')) {
    const event = value as OrderInput;
    const products = event.type === 'OrderPlaced' ? new Set(event.lines.map(({ productId }) => productId)) : [];
    for (const productId of products) count(productId, at, { orders: 1, score: 20 });
  }
  return sums.rows;
};

const visitsIn = (events: readonly Given[]) => {
  const visits: { id: string; events: Given[] }[] = [];
  for (const event of byTime(events, 'WEB')) {
    const open = visits.findLast(({ id }) => id === event.key);
    if (open && event.at - (open.events.at(-1)?.at ?? 0) <= minutes(30)) open.events.push(event);
    else visits.push({ id: event.key, events: [event] });
  }
  return visits;
};

/** By id, start and end of the visit. */
export const recomputedVisits = (events: readonly Given[]): readonly unknown[] =>
  rowsOf(
    visitsIn(events).map(({ id, events: own }) => {
      const of = (type: string) => own.filter(({ value }) => (value as VisitEvent).type === type);
      const words = of('SearchPerformed').map(({ value }) => (value as { words: string }).words);
      const pages = of('PageViewed').map(({ value, at }) => ({ at, page: (value as { page: string }).page, referrer: '' }));
      const entry = pages.sort((one, other) => one.at - other.at || (one.page < other.page ? -1 : 1))[0] ?? null;
      const counts = { pages: pages.length, products: of('ProductViewed').length, additions: of('ProductAddedToCart').length };
      const ends = { checkouts: of('CheckoutStarted').length, converted: of('CheckoutCompleted').length > 0 };
      return [[id, own[0]?.at ?? 0, own.at(-1)?.at ?? 0], { entry, searches: [...new Set(words)].sort(), ...counts, ...ends }];
    }),
  );

/** By start of the day and step. */
export const recomputedFunnel = (events: readonly Given[]): readonly unknown[] => {
  const reached = new Set<string>();
  const web = byTime(events, 'WEB');
  const of = (visit: string, type: string, from: number, within: number) =>
    web.filter(({ key, value, at }) => key === visit && (value as VisitEvent).type === type && at >= from && at <= from + within);
  const reach = (visit: string, step: string, at: number) => reached.add(JSON.stringify([visit, step, floor(at, day)]));
  for (const search of web.filter(({ value }) => (value as VisitEvent).type === 'SearchPerformed')) {
    reach(search.key, 'search', search.at);
    for (const view of of(search.key, 'ProductViewed', search.at, minutes(30))) {
      reach(search.key, 'product', view.at);
      for (const addition of of(search.key, 'ProductAddedToCart', view.at, minutes(30))) {
        if ((addition.value as { productId: string }).productId !== (view.value as { productId: string }).productId) continue;
        reach(search.key, 'cart', addition.at);
        for (const done of of(search.key, 'CheckoutCompleted', addition.at, hour)) reach(search.key, 'order', done.at);
      }
    }
  }
  const sums = new Sums();
  for (const one of reached) {
    const [, step, start] = JSON.parse(one) as [string, string, number];
    sums.add([start, step], { visits: 1 });
  }
  return sums.rows;
};

/** By words and start of the day, without the longest time. */
export const recomputedSearches = (events: readonly Given[]): readonly unknown[] => {
  const sums = new Sums();
  for (const { value, at } of byTime(events, 'WEB')) {
    const event = value as VisitEvent;
    if (event.type !== 'SearchPerformed') continue;
    const { words, results, durationMs } = event;
    const slow = durationMs > 1_000 ? 1 : 0;
    sums.add([words, floor(at, day)], { searches: 1, withoutResults: results === 0 ? 1 : 0, slow, totalMs: durationMs });
  }
  return sums.rows;
};

/** By cart and its last change: the pieces by variant. */
export const recomputedAbandonedCarts = (events: readonly Given[]): readonly unknown[] => {
  const carts = byTime(events, 'CART');
  const rows: (readonly [readonly (string | number)[], object])[] = [];
  for (const id of new Set(carts.map(({ key }) => key))) {
    const own = carts.filter(({ key }) => key === id);
    const pieces = new Map<string, number>();
    let isOpen = true;
    for (const [index, { value, at }] of own.entries()) {
      const event = value as CartEvent;
      if (event.type === 'CartCreated' || event.type === 'LinesAdded')
        for (const { variantId, quantity } of event.lines) pieces.set(variantId, (pieces.get(variantId) ?? 0) + quantity);
      if (event.type === 'LinesChanged')
        for (const { lineId, quantity } of event.lines) if (pieces.get(lineId.slice(2))) pieces.set(lineId.slice(2), quantity);
      if (event.type === 'LinesRemoved') for (const lineId of event.lineIds) pieces.delete(lineId.slice(2));
      if (event.type === 'CartCheckedOut') isOpen = false;
      if (event.type === 'CartReopened') isOpen = true;
      const next = own[index + 1];
      const left = [...pieces].filter(([, quantity]) => quantity > 0);
      if (isOpen && left.length > 0 && (!next || next.at - at > hour)) rows.push([[id, at], Object.fromEntries(left)]);
    }
  }
  return rowsOf(rows);
};
