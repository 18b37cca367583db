import type {
  CartEvent,
  DiscountEvent,
  ItemEvent,
  MailEvent,
  OrderEvent,
  PaymentEvent,
  ReservationEvent,
  ShipmentEvent,
} from '@millrace/contracts';

/** An event of the log. Events of a stream have ascending sequences. */
export type LoggedEvent = Readonly<{
  stream: string;
  seq: number;
  aggregate: string;
  aggregateId: string;
  event: Readonly<{ type: string }>;
}>;

/** A guarantee that a history violates, the aggregate it is about, and how. */
export type Violation = Readonly<{ rule: string; about: string; detail: string }>;

/** The events of each kind of aggregate, by its name. */
export type EventsOf = Readonly<{
  cart: CartEvent;
  order: OrderEvent;
  item: ItemEvent;
  reservation: ReservationEvent;
  payment: PaymentEvent;
  shipment: ShipmentEvent;
  discount: DiscountEvent;
  mail: MailEvent;
}>;

/** The events of each aggregate of a kind, by id, in order. */
export type Histories<K extends keyof EventsOf> = ReadonlyMap<string, readonly EventsOf[K][]>;

/** The histories of all aggregates of one kind. */
export const historiesOf = <K extends keyof EventsOf>(events: readonly LoggedEvent[], kind: K): Histories<K> => {
  const histories = new Map<string, EventsOf[K][]>();
  for (const { aggregate, aggregateId, event } of events) {
    if (aggregate !== kind) continue;
    const known = histories.get(aggregateId);
    if (known) known.push(event as EventsOf[K]);
    else histories.set(aggregateId, [event as EventsOf[K]]);
  }
  return histories;
};

/** The events of one type in a history. */
export const ofType = <E extends Readonly<{ type: string }>, T extends E['type']>(
  events: readonly E[],
  type: T,
): readonly Extract<E, Readonly<{ type: T }>>[] =>
  events.filter((event): event is Extract<E, Readonly<{ type: T }>> => event.type === type);

/** The types of a history, for messages. */
export const typesOf = (events: readonly Readonly<{ type: string }>[]): string =>
  events.map(({ type }) => type).join(', ') || 'nothing';
