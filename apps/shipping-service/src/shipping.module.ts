import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { OrderStockReader } from './order-stock/order-stock.reader.js';
import { ShipmentController } from './shipment/shipment.controller.js';
import { ShipmentRepository } from './shipment/shipment.repository.js';
import { ShipmentRequestsController } from './shipment/shipment-requests.controller.js';
import { SHIPMENT_POLICY } from './shipment/shipment-policy.token.js';
import { shipmentPolicy } from './shipping.config.js';

/** Shipments of paid orders. The service reacts to the orders' events; no other service sends it commands. */
@Module({
  controllers: [ShipmentController, ShipmentRequestsController],
  providers: [OrderStockReader, ShipmentRepository, { provide: SHIPMENT_POLICY, inject: [CONFIG], useFactory: shipmentPolicy }],
})
export class ShippingModule {}
