import type { ReservationEvent, StockLine } from '@millrace/contracts';

/**
 * The stock of an order: the lines that were sold without stock, once it is committed. `pending`: it is not committed yet. `gone`: it will
 * not be.
 */
export type OrderStock = Readonly<{ waiting: readonly StockLine[] }> | 'pending' | 'gone';

/** The stock of an order by the events of its reservation. An order without a reservation has nothing to wait for. */
export const orderStock = (events: readonly ReservationEvent[]): OrderStock => events.reduce<OrderStock>(after, { waiting: [] });

const after = (stock: OrderStock, event: ReservationEvent): OrderStock => {
  switch (event.type) {
    case 'StockReserved':
    case 'ReservationExpired':
      return 'pending';
    case 'ReservationCommitted':
      return { waiting: event.backordered ?? [] };
    case 'StockReservationRefused':
    case 'StockCommitRefused':
    case 'ReservationReleased':
      return 'gone';
    case 'StockRestocked':
      return stock;
  }
};
