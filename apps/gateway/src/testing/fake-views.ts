import {
  FindProducts,
  ListCollections,
  ORDER,
  PAYMENT,
  ReadStock,
  Recommend,
  SearchProducts,
  SHIPPING,
  type StreamContract,
  Suggest,
  type TrackedOrder,
  TrackOrder,
  type TimelineEntry,
} from '@millrace/contracts';
import {
  queryHandler,
  type EventLog,
  subscribeToStream,
  type Freshness,
  type Position,
  type RecordedOf,
  type RunningConsumer,
  type Consumer,
} from '@millrace/event-log';
import type { order } from '@millrace/contracts';
import { productIdOfSample, sampleProduct } from './samples.js';

export type RecordedQuery = { name: string; input: unknown; readAfter: Position };

/** Fakes the inventory service with these quantities on hand. */
export const fakeInventory = (onHand: ReadonlyMap<string, number>): readonly Consumer[] => [
  queryHandler(ReadStock, async ({ variantIds }) => ({
    data: {
      items: variantIds.flatMap((variantId) => {
        const pieces = onHand.get(variantId);
        return pieces === undefined ? [] : [{ variantId, onHand: pieces, held: 0, version: 1 }];
      }),
    },
  })),
];

/** Fakes the search view with one product, and records its queries. */
export const fakeSearch = (received: RecordedQuery[]): readonly Consumer[] => {
  const freshness: Freshness = { view: 'product-search', positions: { CATALOG: 1 }, behindEvents: 0, behindMs: 0, reached: true };
  const recorded =
    <I, D>(name: string, answer: (input: I) => D) =>
    async (input: I, { readAfter }: { readAfter: Position }) => {
      received.push({ name, input, readAfter });
      return { data: answer(input), freshness };
    };
  const collection = { handle: 'lamps', title: 'Lamps', productCount: 1, updatedAt: sampleProduct.updatedAt };
  const page = { totalCount: 1, hasNextPage: false, hasPreviousPage: false, facets: [] };
  return [
    queryHandler(
      SearchProducts,
      recorded('SearchProducts', () => ({ ...page, items: [{ cursor: 'c', product: sampleProduct }] })),
    ),
    queryHandler(
      FindProducts,
      recorded('FindProducts', ({ ids, handles }) => ({
        products: ids?.includes(productIdOfSample) || handles?.includes('lamp') ? [sampleProduct] : [],
      })),
    ),
    queryHandler(
      Suggest,
      recorded('Suggest', () => ({ queries: ['lamp'], products: [sampleProduct], collections: [collection] })),
    ),
    queryHandler(
      Recommend,
      recorded('Recommend', () => ({ products: [sampleProduct] })),
    ),
    queryHandler(
      ListCollections,
      recorded('ListCollections', () => ({ collections: [collection] })),
    ),
  ];
};

const steps: Readonly<Record<string, Pick<TrackedOrder, 'status' | 'paid'> & { event: TimelineEntry['event'] }>> = {
  OrderPlaced: { status: 'PLACED', paid: false, event: 'PLACED' },
  PaymentAuthorised: { status: 'PLACED', paid: false, event: 'PAYMENT_AUTHORISED' },
  OrderConfirmed: { status: 'CONFIRMED', paid: false, event: 'CONFIRMED' },
  OrderPaid: { status: 'CONFIRMED', paid: true, event: 'PAID' },
  ShipmentDispatched: { status: 'SHIPPED', paid: true, event: 'SHIPPED' },
};

/** Fakes the orders view: projects the streams in memory and waits for the position of a query. */
export const fakeOrders = (log: EventLog): Consumer => {
  const orders = new Map<string, TrackedOrder & { keyHash: string }>();
  const positions: Record<string, number> = {};
  const waiting = new Set<() => void>();
  const note = ({ aggregateId, at, event }: RecordedOf<typeof order>) => {
    const known = orders.get(aggregateId);
    const step = steps[event.type];
    if (event.type === 'OrderPlaced') {
      const { type: _, cartId: __, payment: ___, ...rest } = event;
      orders.set(aggregateId, {
        ...rest,
        id: aggregateId,
        status: 'PLACED',
        paid: false,
        shipments: [],
        timeline: [],
        version: 1,
        createdAt: at,
        updatedAt: at,
      });
    } else if (known) {
      const timeline = step ? [...known.timeline, { at, event: step.event, detail: '', actor: 'SHOP' as const }] : known.timeline;
      const { status, paid } = step ?? known;
      orders.set(aggregateId, { ...known, status, paid, timeline, version: known.version + 1, updatedAt: at });
    }
  };
  const lastSequenceOf = async (stream: StreamContract) => {
    const follower = await subscribeToStream(log, { stream, after: 0 });
    const read = async () => {
      for await (const { events, lastSeq } of follower.batches) {
        for (const event of events) note(event as RecordedOf<typeof order>);
        positions[stream.name] = lastSeq;
        for (const wake of waiting) wake();
      }
    };
    const session = read();
    return async () => {
      await follower.stop();
      await session;
    };
  };
  const reached = (received: Position) => Object.entries(positions).every(([stream, seq]) => seq >= (received[stream] ?? 0));
  const arrival = () => new Promise<void>((resolve) => waiting.add(resolve));
  const track = queryHandler(TrackOrder, async ({ orderId, keyHash }, { readAfter }) => {
    const until = Date.now() + 1_000;
    while (!reached(readAfter) && Date.now() < until)
      await Promise.race([arrival(), new Promise((done) => setTimeout(done, 1_000))]);
    const found = orders.get(orderId);
    const { keyHash: own, ...rest } = found ?? { keyHash: undefined };
    const freshness: Freshness = {
      view: 'order-tracking',
      positions: { ...positions },
      behindEvents: 0,
      behindMs: 0,
      reached: reached(readAfter),
    };
    return { data: { order: own === keyHash ? (rest as TrackedOrder) : null }, freshness };
  });
  return {
    name: 'stand-in-orders',
    start: async (own): Promise<RunningConsumer> => {
      for (const { name } of [ORDER, PAYMENT, SHIPPING]) positions[name] = 0;
      const sequences = await Promise.all([ORDER, PAYMENT, SHIPPING].map(lastSequenceOf));
      const answering = await track.start(own);
      const stop = async () => {
        await Promise.all(sequences.map((end) => end()));
        await answering.stop();
      };
      return { stop, health: () => answering.health() };
    },
  };
};
