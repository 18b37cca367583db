import { Module } from '@nestjs/common';
import { ItemController } from './item/item.controller.js';
import { ItemRepository } from './item/item.repository.js';
import { ReservationController } from './reservation/reservation.controller.js';

/** Stock items, and the reservations of orders. */
@Module({ controllers: [ItemController, ReservationController], providers: [ItemRepository] })
export class InventoryModule {}
