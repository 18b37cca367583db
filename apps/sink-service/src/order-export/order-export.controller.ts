import { consumers, ORDER, type OrderEvent, order } from '@millrace/contracts';
import { type EventLog, loadEvents, type RecordedFor } from '@millrace/event-log';
import { EffectOn, EVENT_LOG } from '@millrace/nest-transport';
import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { LineFiles } from '../files/line-files.js';
import { header, orderRow } from './order-row.js';

const isPlaced = (event: Readonly<{ type: string }>): event is Extract<OrderEvent, { type: 'OrderPlaced' }> =>
  event.type === 'OrderPlaced';

/** Writes a row for each paid order to the file of the day of its payment (UTC). */
@Controller()
export class OrderExportController {
  constructor(
    private readonly files: LineFiles,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  @EffectOn(consumers.exportOrderWhenPaid, { concurrency: 64 })
  async export(@Payload() { aggregateId, event, at }: RecordedFor<typeof consumers.exportOrderWhenPaid>): Promise<void> {
    if (!this.files.isOn) return;
    const placed = (await loadEvents(this.log, ORDER, order, aggregateId)).map((recorded) => recorded.event).find(isPlaced);
    if (!placed) return;
    await this.files.append(`orders-${at.slice(0, 10)}.csv`, aggregateId, orderRow(placed, event, at), header);
  }
}
