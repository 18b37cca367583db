import { ORDER, order, type OrderEvent } from '@millrace/contracts';
import { EVENT_LOG } from '@millrace/nest-transport';
import { type EventLog, loadEventsOfTypes } from '@millrace/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { type BoughtOrder, boughtOrderOf, typesOfBoughtOrder } from './bought-order.js';

/** The orders that mails are about, read from the log when a mail is sent: no personal data are kept. */
@Injectable()
export class BoughtOrders {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** The order as it is now. Throws `NOT_AVAILABLE`. */
  async read(orderId: string): Promise<BoughtOrder> {
    const recorded = await loadEventsOfTypes(this.log, ORDER, order, orderId, typesOfBoughtOrder);
    return boughtOrderOf(recorded.map(({ event }) => event as OrderEvent));
  }
}
