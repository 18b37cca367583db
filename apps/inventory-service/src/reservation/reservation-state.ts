import type { ReservationEvent, StockLine } from '@millrace/contracts';
import type { PlacedLine } from '../allocation/allocate.js';
import { mainLocation } from '../location/serving-order.js';

/**
 * The reservation of an order. `lines`: the pieces that are held. `expired`: those that were held until the reservation expired. `sold`: the
 * committed pieces that did not come back; `returns`: the ids of the returns.
 */
export type Reservation = Readonly<{
  status: 'none' | 'reserved' | 'refused' | 'released' | 'committed' | 'expired' | 'commitRefused';
  lines: readonly PlacedLine[];
  until?: string;
  expired?: readonly StockLine[];
  sold?: readonly PlacedLine[];
  returns?: readonly string[];
}>;

export const nothingReserved: Reservation = { status: 'none', lines: [] };

export const evolveReservation = (reservation: Reservation, event: ReservationEvent): Reservation => {
  const { returns } = reservation;
  const answered = returns === undefined ? {} : { returns };
  switch (event.type) {
    case 'StockReserved': {
      const { lines, untracked = [], allocations = [], until } = event;
      const held = lines.filter(({ variantId }) => !untracked.includes(variantId));
      return { ...answered, status: 'reserved', lines: placed(held, allocations), ...(until !== undefined && { until }) };
    }
    case 'StockReservationRefused':
      return { ...answered, status: 'refused', lines: [] };
    case 'ReservationReleased':
      return { ...answered, status: 'released', lines: [] };
    case 'ReservationExpired':
      return { ...answered, status: 'expired', lines: [], expired: event.lines };
    case 'StockCommitRefused':
      return { ...answered, status: 'commitRefused', lines: [] };
    case 'ReservationCommitted':
      return { ...answered, status: 'committed', lines: [], sold: soldBy(reservation, event) };
    case 'StockRestocked': {
      const { sold = [] } = reservation;
      return { ...reservation, sold: without(sold, event.lines), returns: [...(returns ?? []), event.returnId] };
    }
  }
};

/** The pieces of the lines by location: what is not at another is at `main`. */
export const placed = (lines: readonly StockLine[], allocations: readonly PlacedLine[]): PlacedLine[] =>
  lines.flatMap(({ variantId, quantity }) => {
    const elsewhere = allocations.filter((one) => one.variantId === variantId);
    const left = elsewhere.reduce((rest, one) => rest - one.quantity, quantity);
    return left > 0 ? [{ variantId, quantity: left, location: mainLocation }, ...elsewhere] : elsewhere;
  });

/** The first pieces of the lines, as many as are wanted or as there are. */
export const taken = (lines: readonly PlacedLine[], wanted: readonly StockLine[]): PlacedLine[] => {
  const left = quantities(wanted);
  return lines.flatMap((line) => {
    const quantity = Math.min(line.quantity, left.get(line.variantId) ?? 0);
    left.set(line.variantId, (left.get(line.variantId) ?? 0) - quantity);
    return quantity > 0 ? [{ ...line, quantity }] : [];
  });
};

/** One line for each variant. */
export const byVariant = (lines: readonly StockLine[]): StockLine[] =>
  [...quantities(lines)].map(([variantId, quantity]) => ({ variantId, quantity }));

const quantities = (lines: readonly StockLine[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { variantId, quantity } of lines) sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
  return sums;
};

const without = (lines: readonly PlacedLine[], gone: readonly StockLine[]): PlacedLine[] => {
  const parts = taken(lines, gone);
  return lines.flatMap((line) => {
    const part = parts.find(({ variantId, location }) => variantId === line.variantId && location === line.location);
    const quantity = line.quantity - (part?.quantity ?? 0);
    return quantity > 0 ? [{ ...line, quantity }] : [];
  });
};

const soldBy = (
  { lines, expired }: Reservation,
  { anew, allocations = [] }: Extract<ReservationEvent, { type: 'ReservationCommitted' }>,
): readonly PlacedLine[] => (expired === undefined ? lines : placed(anew ?? [], allocations));
