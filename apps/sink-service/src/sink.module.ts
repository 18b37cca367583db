import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { Bucket } from './bucket/s3-bucket.js';
import { LineFiles } from './files/line-files.js';
import { OrderExportController } from './order-export/order-export.controller.js';
import type { SinkConfig } from './config/sink.config.js';
import { WarehouseService } from './warehouse/warehouse.service.js';
import { LOW_STOCK_URL, StockAlertsController } from './stock-alerts/stock-alerts.controller.js';

/** Sinks: each copies one kind of events out of the log, and writes nothing into it. Files have one writer, so that one instance runs. */
@Module({
  controllers: [OrderExportController, StockAlertsController],
  providers: [
    WarehouseService,
    { provide: LOW_STOCK_URL, inject: [CONFIG], useFactory: (config: SinkConfig) => config.LOW_STOCK_URL },
    { provide: Bucket, inject: [CONFIG], useFactory: (config: SinkConfig) => Bucket.of(config) },
    { provide: LineFiles, inject: [CONFIG], useFactory: ({ EXPORT_FOLDER }: SinkConfig) => new LineFiles(EXPORT_FOLDER) },
  ],
})
export class SinkModule {}
