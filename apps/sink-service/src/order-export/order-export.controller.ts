import { consumers, ORDER, type OrderEvent, order } from '@millrace/contracts';
import { type EventLog, loadEventsOfTypes, type RecordedFor } from '@millrace/event-log';
import { EffectOn, EVENT_LOG } from '@millrace/nest-transport';
import { CONFIG } from '@millrace/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { Bucket } from '../bucket/s3-bucket.js';
import { LineFiles } from '../files/line-files.js';
import type { SinkConfig } from '../config/sink.config.js';
import { objectName } from './order-object.js';
import { header, orderRow } from './order-row.js';

const isPlaced = (event: Readonly<{ type: string }>): event is Extract<OrderEvent, { type: 'OrderPlaced' }> =>
  event.type === 'OrderPlaced';

const neededTypes: ReadonlySet<OrderEvent['type']> = new Set(['OrderPlaced', 'OrderPaid']);

/**
 * Writes a row for each paid order to the file of the day of its payment (UTC), and an object with that row to the bucket, where these are
 * given.
 */
@Controller()
export class OrderExportController {
  constructor(
    private readonly files: LineFiles,
    private readonly bucket: Bucket,
    @Inject(CONFIG) private readonly config: SinkConfig,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  @EffectOn(consumers.exportOrderWhenPaid, { concurrency: 64 })
  async export(@Payload() { aggregateId, event, at }: RecordedFor<typeof consumers.exportOrderWhenPaid>): Promise<void> {
    if (!this.files.isOn && !this.bucket.isOn) return;
    const recorded = await loadEventsOfTypes(this.log, ORDER, order, aggregateId, neededTypes);
    const placed = recorded.map((one) => one.event).find(isPlaced);
    const first = recorded.find((one) => one.event.type === 'OrderPaid');
    if (!placed || !first) return;
    await this.files.append(`orders-${at.slice(0, 10)}.csv`, aggregateId, orderRow(placed, event, at), header);
    const row = orderRow(placed, event, first.at);
    await this.bucket.put(objectName(this.config.EXPORT_S3_PREFIX, first), `${header}\n${aggregateId},${row}\n`);
  }
}
