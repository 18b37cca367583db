import { accept } from '@millrace/decider';
import type { ReservationCommand } from './reservation.js';
import { nothingReserved, type Reservation } from './reservation-state.js';
import { ofItem, ofReservation, type StockroomEvent } from './stockroom-events.js';
import { warehouse } from './warehouse.fixture.js';

type Rules = typeof warehouse;

/** The events of a wrong decision; `undefined`: the right one is taken. */
const deciding = (
  instead: (reservation: Reservation, command: ReservationCommand) => readonly StockroomEvent[] | undefined,
): Rules => ({
  ...warehouse,
  decide: (state, command) => {
    const wrong = instead(state.reservations.get(command.orderId) ?? nothingReserved, command);
    return wrong ? accept(...wrong) : warehouse.decide(state, command);
  },
});

/** The right decision without some of its events. */
const without = (isLeftOut: (addressed: StockroomEvent, command: ReservationCommand) => boolean): Rules => ({
  ...warehouse,
  decide: (state, command) => {
    const decision = warehouse.decide(state, command);
    return 'accepted' in decision ? accept(...decision.accepted.filter((event) => !isLeftOut(event, command))) : decision;
  },
});

const one = { quantity: 1, location: 'main' };

/** Rules of the stockroom that are wrong, each in one place, by what is wrong. */
export const planted: Readonly<Record<string, Rules>> = {
  'a shortage is not seen': deciding(({ status }, command) => {
    if (command.type !== 'Reserve' || status !== 'none') return undefined;
    const { orderId, lines } = command;
    const held = lines.map((line) => ({ ...line, location: 'main' }));
    return [ofReservation(orderId, { type: 'StockReserved', lines: [...lines] }), ...ofItem('StockHeld', orderId, held)];
  }),
  'an expired reservation holds its pieces': without(({ event }, { type }) => type === 'Expire' && event.type === 'HoldReleased'),
  'a release leaves its pieces held': without(({ event }, { type }) => type === 'Release' && event.type === 'HoldReleased'),
  'a repeated release gives back again': deciding(({ status }, { type, orderId }) =>
    type === 'Release' && status === 'released' ? ofItem('HoldReleased', orderId, [{ variantId: 'mug', ...one }]) : undefined,
  ),
  'an expired reservation is committed without reserving anew': without(
    ({ event }, { type }) => type === 'Commit' && event.type === 'StockHeld',
  ),
  'a repeated commit is answered again': deciding(({ status }, { type, orderId }) =>
    type === 'Commit' && status === 'committed' ? [ofReservation(orderId, { type: 'ReservationCommitted' })] : undefined,
  ),
  'a repeated return is taken back again': deciding(({ returns, sold = [] }, command) =>
    command.type === 'Restock' && returns?.includes(command.returnId) && sold.length > 0
      ? [ofReservation(command.orderId, { type: 'StockRestocked', returnId: command.returnId, lines: [] })]
      : undefined,
  ),
};
