import { isDeepStrictEqual } from 'node:util';
import type { OrderEvent, ReservationEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import { eventsBy, type History, type Violation } from '../history.js';

/** Each thing that an order asks of the warehouse is done once, in the reservation and in every item it names, or nowhere. */
export const reactionsHold = ({ events, caused }: History): Violation[] => {
  const answers = eventsBy(events, ({ causationId }) => causationId);
  const reservations = eventsBy(
    events.filter(({ aggregate }) => aggregate === 'reservation'),
    ({ aggregateId }) => aggregateId,
  );
  return caused.flatMap((cause) => {
    const own = reservations.get(cause.aggregateId) ?? [];
    return faultsOf(cause as Recorded<OrderEvent>, answers.get(cause.id) ?? [], own).map((detail) => ({
      rule: 'reacted once',
      about: `order ${cause.aggregateId}: ${cause.event.type}`,
      detail,
    }));
  });
};

const faultsOf = (cause: Recorded<OrderEvent>, answers: readonly Recorded[], own: readonly Recorded[]): string[] => {
  const outcomes = answers.filter(({ aggregate }) => aggregate === 'reservation') as readonly Recorded<ReservationEvent>[];
  const [outcome] = outcomes;
  if (outcomes.length > 1) return [`answered ${outcomes.length} times`];
  if (!outcome) return overtaken(cause, own) ? [] : ['never answered'];
  const moved = answers
    .filter(({ aggregate }) => aggregate === 'item')
    .map(({ aggregateId, event }) => `${event.type} ${aggregateId} ${(event as { quantity?: number }).quantity}`);
  const due = dueFrom(outcome, own as readonly Recorded<ReservationEvent>[]);
  return isDeepStrictEqual(moved.sort(), due.sort())
    ? []
    : [`${outcome.event.type} moved [${moved.join()}], where [${due.join()}] is due`];
};

/** A release that came first: what it released can no longer be reserved. */
const overtaken = ({ event }: Recorded<OrderEvent>, own: readonly Recorded[]): boolean =>
  event.type === 'StockReservationRequested' && own[0]?.event.type === 'ReservationReleased';

const dueFrom = ({ event, seq }: Recorded<ReservationEvent>, own: readonly Recorded<ReservationEvent>[]): string[] => {
  const held = own.find((before) => before.event.type === 'StockReserved' && before.seq <= seq)?.event;
  if (held?.type !== 'StockReserved' || event.type === 'StockReservationRefused') return [];
  const type = event.type === 'StockReserved' ? 'StockHeld' : 'HoldReleased';
  return held.lines.map(({ variantId, quantity }) => `${type} ${variantId} ${quantity}`);
};
