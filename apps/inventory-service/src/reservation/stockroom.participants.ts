import { type consumers, type ItemState, item, type ReservationState, reservation } from '@millrace/contracts';
import { type AddressedEvent, type Participant, participantKey, type RecordedFor } from '@millrace/event-log';
import { evolve as evolveItem, nothingInStock } from '../item/item.js';
import { decideReservation, evolveReservation, nothingReserved, type ReservationCommand, type Stockroom } from './reservation.js';

/** An event of an order on which its reservation depends. */
type RecordedOrder = RecordedFor<
  (typeof consumers)['reserveStockWhenRequested' | 'releaseStockWhenRequested' | 'commitStockWhenOrderPaid']
>;

/** The order's reservation and every item that the event names. */
export const stockroomParticipants = ({ aggregateId, event }: RecordedOrder): Participant[] => [
  { aggregate: reservation, id: aggregateId, initial: nothingReserved, evolve: evolveReservation },
  ...variantIdsOf(event).map((id) => ({ aggregate: item, id, initial: nothingInStock, evolve: evolveItem })),
];

/** Decides over the participants' states by `participantKey`; each event has the key of its aggregate. A rejection is no event. */
export const decideAcross = (
  states: ReadonlyMap<string, unknown>,
  recorded: RecordedOrder,
  command: ReservationCommand,
): AddressedEvent[] => {
  const decision = decideReservation(stockroomOf(states, recorded), command);
  if ('rejected' in decision) return [];
  return decision.accepted.map(({ aggregate, id, event }) => ({
    to: participantKey({ aggregate: aggregate === 'item' ? item : reservation, id }),
    event,
  }));
};

const variantIdsOf = ({ lines }: RecordedOrder['event']): string[] => [...new Set(lines.map(({ variantId }) => variantId))];

const stockroomOf = (states: ReadonlyMap<string, unknown>, { aggregateId, event }: RecordedOrder): Stockroom => ({
  reservation: states.get(participantKey({ aggregate: reservation, id: aggregateId })) as ReservationState,
  items: new Map(variantIdsOf(event).map((id) => [id, states.get(participantKey({ aggregate: item, id })) as ItemState])),
});
