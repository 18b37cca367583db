import { Injectable } from '@nestjs/common';
import type { Resolvers } from '../generated/admin.js';
import { ShipmentCommands } from './shipments/shipment-commands.js';
import { shipmentResolvers } from './shipments/shipment.resolvers.js';
import { StockCommands } from './stock/stock.js';
import { stockResolvers } from './stock/stock.resolvers.js';

/** The part of the admin API about stock and parcels. */
@Injectable()
export class WarehouseGraphql {
  readonly resolvers: readonly Resolvers[];

  constructor(stock: StockCommands, shipments: ShipmentCommands) {
    this.resolvers = [stockResolvers(stock), shipmentResolvers(shipments)];
  }
}
