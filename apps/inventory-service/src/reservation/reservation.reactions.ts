import {
  type ConsumerContract,
  consumers,
  INVENTORY,
  type ItemState,
  item,
  type OrderEvent,
  type order,
  type ReservationState,
  reservation,
} from '@millrace/contracts';
import {
  type AddressedEvent,
  participantKey,
  type Participant,
  type RecordedOf,
  reactionAcross,
  type Consumer,
} from '@millrace/event-log';
import { evolve as evolveItem, nothingInStock } from '../item/item.js';
import { decideReservation, evolveReservation, nothingReserved, type ReservationTrigger, type Stockroom } from './reservation.js';

type Cause = Extract<OrderEvent, { type: 'StockReservationRequested' | 'StockReleaseRequested' | 'OrderPaid' }>;
type Recorded = RecordedOf<typeof order>;

const participants = ({ aggregateId, event }: Recorded): Participant[] => [
  { aggregate: reservation, id: aggregateId, initial: nothingReserved, evolve: evolveReservation },
  ...variantsOf(event as Cause).map((id) => ({ aggregate: item, id, initial: nothingInStock, evolve: evolveItem })),
];

const variantsOf = ({ lines }: Cause): string[] => [...new Set(lines.map(({ variantId }) => variantId))];

const stockroomOf = (states: ReadonlyMap<string, unknown>, { aggregateId, event }: Recorded): Stockroom => ({
  reservation: states.get(participantKey({ aggregate: reservation, id: aggregateId })) as ReservationState,
  items: new Map(variantsOf(event as Cause).map((id) => [id, states.get(participantKey({ aggregate: item, id })) as ItemState])),
});

/** One order event, one decision over the order's reservation and every item it names; appended whole or not at all. */
const across = <T extends Cause['type']>(
  consumer: ConsumerContract<typeof order>,
  trigger: (orderId: string, event: Extract<Cause, { type: T }>) => ReservationTrigger,
): Consumer =>
  reactionAcross({
    consumer,
    target: { stream: INVENTORY },
    participants,
    decide: (states, recorded): AddressedEvent[] => {
      const asked = trigger(recorded.aggregateId, recorded.event as Extract<Cause, { type: T }>);
      const decision = decideReservation(stockroomOf(states, recorded), asked);
      if ('rejected' in decision) return [];
      return decision.accepted.map(({ aggregate, id, event }) => ({
        to: participantKey({ aggregate: aggregate === 'item' ? item : reservation, id }),
        event,
      }));
    },
  });

export const reserveStockWhenRequested = across<'StockReservationRequested'>(
  consumers.reserveStockWhenRequested,
  (orderId, { lines }) => ({
    type: 'Reserve',
    orderId,
    lines,
  }),
);

export const releaseStockWhenRequested = across<'StockReleaseRequested'>(consumers.releaseStockWhenRequested, (orderId) => ({
  type: 'Release',
  orderId,
}));

export const commitStockWhenOrderPaid = across<'OrderPaid'>(consumers.commitStockWhenOrderPaid, (orderId) => ({
  type: 'Commit',
  orderId,
}));
