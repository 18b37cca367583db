import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { lowStockPolicy } from './inventory.config.js';
import { ItemController } from './item/item.controller.js';
import { ItemRepository } from './item/item.repository.js';
import { LOW_STOCK_POLICY } from './item/low-stock-policy.token.js';
import { LocationsController } from './location/locations.controller.js';
import { LocationsRepository } from './location/locations.repository.js';
import { ReservationController } from './reservation/reservation.controller.js';

/** Stock items, their locations, and the reservations of orders. */
@Module({
  controllers: [ItemController, LocationsController, ReservationController],
  providers: [ItemRepository, LocationsRepository, { provide: LOW_STOCK_POLICY, inject: [CONFIG], useFactory: lowStockPolicy }],
})
export class InventoryModule {}
