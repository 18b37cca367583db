import { INVENTORY, type ItemState, item, reservation, type StockLine } from '@millrace/contracts';
import {
  type AddressedEvent,
  type EventLog,
  type Participant,
  participantKey,
  readAggregate,
  readAggregateAfter,
} from '@millrace/event-log';
import { evolve as evolveItem, nothingInStock } from '../item/item.js';
import type { LowStockPolicy } from '../item/low-stock.js';
import { decideReservation, type ReservationCommand } from './reservation.js';
import { evolveReservation, nothingReserved, type Reservation } from './reservation-state.js';

/** An event of an order on which its reservation depends. */
type RecordedOrder = Readonly<{ aggregateId: string; event: Readonly<{ lines: readonly StockLine[] }> }>;

const rules = { initial: nothingReserved, evolve: evolveReservation };

/** The order's reservation and every item that the event names. */
export const stockroomParticipants = ({ aggregateId, event }: RecordedOrder): Participant[] =>
  participants(aggregateId, event.lines);

/**
 * The order's reservation and every item that it reserved, whatever part of them the event names: it is read before. The items of a
 * reservation do not change.
 */
export const returnParticipants = async ({ aggregateId, event }: RecordedOrder, log: EventLog): Promise<Participant[]> =>
  participants(aggregateId, [...event.lines, ...(await reservedLines(aggregateId, log))]);

/** The order's reservation and every item that it reserved. */
export const reservedParticipants = async (orderId: string, log: EventLog): Promise<Participant[]> =>
  participants(orderId, await reservedLines(orderId, log));

/** Decides over the participants' states by `participantKey`; each event has the key of its aggregate. A rejection is no event. */
export const decideAcross = (
  states: ReadonlyMap<string, unknown>,
  command: ReservationCommand,
  policy: LowStockPolicy,
): AddressedEvent[] => {
  const own = states.get(participantKey({ aggregate: reservation, id: command.orderId })) as Reservation;
  const decision = decideReservation({ reservation: own, items: itemsOf(states) }, command, policy);
  if ('rejected' in decision) return [];
  return decision.accepted.map(({ aggregate, id, event }) => ({
    to: participantKey({ aggregate: aggregate === 'item' ? item : reservation, id }),
    event,
  }));
};

const target = { stream: INVENTORY, aggregate: reservation, decider: rules };

/** The reservation of an order now. */
const readReservation = async (orderId: string, log: EventLog): Promise<Reservation> =>
  (await readAggregate(log, target, orderId)).state;

/** The reservation of an order in a state that includes its event at `seq`, and may be older than the log. */
export const readReservationAfter = async (orderId: string, seq: number, log: EventLog): Promise<Reservation> =>
  (await readAggregateAfter(log, target, orderId, seq)).state;

const participants = (orderId: string, lines: readonly StockLine[]): Participant[] => [
  { aggregate: reservation, id: orderId, ...rules },
  ...[...new Set(lines.map(({ variantId }) => variantId))].map((id) => ({
    ...{ aggregate: item, id, initial: nothingInStock, evolve: evolveItem },
  })),
];

const reservedLines = async (orderId: string, log: EventLog): Promise<StockLine[]> => {
  const { lines, expired = [], sold = [] } = await readReservation(orderId, log);
  return [...lines, ...expired, ...sold];
};

const itemsOf = (states: ReadonlyMap<string, unknown>): ReadonlyMap<string, ItemState> =>
  new Map(
    [...states].flatMap(([key, state]) => (key.startsWith(itemKeys) ? [[key.slice(itemKeys.length), state as ItemState]] : [])),
  );

const itemKeys = participantKey({ aggregate: item, id: '' });
