import { INVENTORY, reservation, type StockLine } from '@millrace/contracts';
import { type EventLog, loadEvents, LogError, type RecordedOf } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';
import { orderStock } from './order-stock.js';

/** Reads in the log whether the stock of an order is committed. Its facts are final, so that no later event makes them wrong. */
@Injectable()
export class OrderStockReader {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /**
   * The lines that were sold without stock; `undefined` when nothing may be sent. Throws `NOT_AVAILABLE` while the inventory service has not
   * answered the payment yet, so that the caller comes again.
   */
  async waitingLines(orderId: string): Promise<readonly StockLine[] | undefined> {
    const events = (await loadEvents(this.log, INVENTORY, reservation, orderId)) as readonly RecordedOf<typeof reservation>[];
    const stock = orderStock(events.map(({ event }) => event));
    if (stock === 'pending') throw new LogError('NOT_AVAILABLE', `the stock of ${orderId} is not committed yet`);
    return stock === 'gone' ? undefined : stock.waiting;
  }
}
