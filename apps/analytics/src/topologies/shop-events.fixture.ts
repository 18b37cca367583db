import type { CartEvent, OrderEvent, VisitEvent } from '@millrace/contracts';
import { type StreamRecord, TopologyTestDriver } from '@millrace/stream-topology';
import { buildTopology, type TopologyName } from './topologies.js';

/** A Monday, 08:00 UTC, in ms since 1970. */
export const morning = Date.parse('2026-03-02T08:00:00.000Z');
export const minutes = (count: number): number => count * 60_000;

type Data<E, T extends string> = Omit<Extract<E, Readonly<{ type: T }>>, 'type' | 'id' | 'at'>;
/** A record of an input. */
export type Given = Readonly<{ stream: string; key: string; value: object; at: number }>;

let observations = 0;

/** An event of a visit, `after` minutes of the morning. */
export const observed = <T extends VisitEvent['type']>(
  visit: string,
  after: number,
  type: T,
  data: Data<VisitEvent, T>,
): Given => {
  const at = morning + minutes(after);
  observations += 1;
  return {
    stream: 'WEB',
    key: visit,
    value: { type, id: `observed-${observations}`, at: new Date(at).toISOString(), ...data },
    at,
  };
};

/** A search with these words. */
export const searchedFor = (visit: string, after: number, words: string, results = 5, durationMs = 40): Given =>
  observed(visit, after, 'SearchPerformed', { words, results, durationMs });

type LineOf = Readonly<{ productId: string; quantity?: number; minor?: number; currency?: string; discount?: number }>;

const lineOf = ({ productId, quantity = 1, minor = 1_000, currency = 'EUR', discount = 0 }: LineOf, index: number) => ({
  lineId: `line-${index}`,
  variantId: `${productId}_1`,
  productId,
  ...{ title: productId, variantTitle: 'Default', sku: '', attributes: [], quantity, price: { minor, currency } },
  ...(discount > 0 ? { discountAllocations: [{ discountId: 'd', amount: { minor: discount, currency } }] } : {}),
});

/** An order with these lines. */
export const ordered = (orderId: string, after: number, lines: readonly LineOf[], customerId?: string): Given => ({
  stream: 'ORDER',
  key: orderId,
  value: {
    type: 'OrderPlaced',
    name: `#${orderId}`,
    cartId: `cart-of-${orderId}`,
    lines: lines.map(lineOf),
    ...(customerId === undefined ? {} : { customerId }),
  },
  at: morning + minutes(after),
});

/** Another event of an order. */
export const ofOrder = <T extends OrderEvent['type']>(orderId: string, after: number, type: T, data: object = {}): Given => ({
  stream: 'ORDER',
  key: orderId,
  value: { type, ...data },
  at: morning + minutes(after),
});

/** An event of a cart. */
export const ofCart = <T extends CartEvent['type']>(cartId: string, after: number, type: T, data: object = {}): Given => ({
  stream: 'CART',
  key: cartId,
  value: { type, ...data },
  at: morning + minutes(after),
});

/** Lines of a cart: the variant and the pieces of each. */
export const cartLines = (pieces: Readonly<Record<string, number>>) => ({
  lines: Object.entries(pieces).map(([variantId, quantity]) => ({ lineId: `l-${variantId}`, variantId, quantity })),
});

/** A product of this category. */
export const listed = (productId: string, category: string): Given => ({
  stream: 'CATALOG',
  key: productId,
  value: { handle: productId, title: productId.toUpperCase(), vendor: 'Mill', category },
  at: morning - minutes(60),
});

/** A driver of one topology that has processed these records, in their order. */
export const driven = (name: TopologyName, given: readonly Given[]): TopologyTestDriver => {
  const topology = buildTopology(name);
  const driver = new TopologyTestDriver(topology);
  for (const { stream, ...record } of given) if (topology.streams.has(stream)) driver.pipe(stream, record);
  return driver;
};

/** What a topology wrote to a stream after these records, and when `until` is reached: minutes of the morning. */
export const written = <K, V>(
  name: TopologyName,
  given: readonly Given[],
  stream: string,
  until = 0,
): readonly StreamRecord<K, V>[] => {
  const driver = driven(name, given);
  driver.advanceTo(morning + minutes(until));
  return driver.read<K, V>(stream);
};
