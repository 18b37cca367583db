import { isDeepStrictEqual } from 'node:util';
import type { OrderEvent, ReservationEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import { eventsBy, type History, type Violation } from '../history/history.js';

/** Every event of an order to which the inventory reacts has exactly one reaction: in the reservation and in every item, or in none. */
export const reactionsHold = ({ events, caused }: History): Violation[] => {
  const answers = eventsBy(events, ({ causationId }) => causationId);
  const reservations = eventsBy(
    events.filter(({ aggregate }) => aggregate === 'reservation'),
    ({ aggregateId }) => aggregateId,
  );
  return caused.flatMap((cause) => {
    const own = reservations.get(cause.aggregateId) ?? [];
    return violationsOf(cause as Recorded<OrderEvent>, answers.get(cause.id) ?? [], own).map((detail) => ({
      rule: 'reacted once',
      about: `order ${cause.aggregateId}: ${cause.event.type}`,
      detail,
    }));
  });
};

const violationsOf = (cause: Recorded<OrderEvent>, answers: readonly Recorded[], own: readonly Recorded[]): string[] => {
  const results = answers.filter(({ aggregate }) => aggregate === 'reservation') as readonly Recorded<ReservationEvent>[];
  const [result] = results;
  if (results.length > 1) return [`answered ${results.length} times`];
  if (!result) return isSuperseded(cause, own) ? [] : ['never answered'];
  const moved = answers
    .filter(({ aggregate }) => aggregate === 'item')
    .map(({ aggregateId, event }) => `${event.type} ${aggregateId} ${(event as { quantity?: number }).quantity}`);
  const expected = expectedMoves(result, own as readonly Recorded<ReservationEvent>[]);
  return isDeepStrictEqual(moved.sort(), expected.sort())
    ? []
    : [`${result.event.type} moved [${moved.join()}], where [${expected.join()}] is due`];
};

/** The release was handled first: its reservation can no longer be made. */
const isSuperseded = ({ event }: Recorded<OrderEvent>, own: readonly Recorded[]): boolean =>
  event.type === 'StockReservationRequested' && own[0]?.event.type === 'ReservationReleased';

const expectedMoves = ({ event, seq }: Recorded<ReservationEvent>, own: readonly Recorded<ReservationEvent>[]): string[] => {
  const held = own.find((before) => before.event.type === 'StockReserved' && before.seq <= seq)?.event;
  if (held?.type !== 'StockReserved' || event.type === 'StockReservationRefused') return [];
  const before = new Set(own.filter((one) => one.seq < seq).map((one) => one.event.type));
  if (event.type !== 'StockReserved' && before.has('ReservationExpired') && !before.has('ReservationCommitted')) return [];
  // What was sold comes back.
  const back = before.has('ReservationCommitted') ? 'StockReturned' : 'HoldReleased';
  const type = event.type === 'StockReserved' ? 'StockHeld' : back;
  return held.lines.map(({ variantId, quantity }) => `${type} ${variantId} ${quantity}`);
};
