import { Module } from '@nestjs/common';
import { OrdersService } from './orders/orders.service.js';
import { ConnectorService } from './connector/connector.service.js';

/** Reads the database of an existing system, and writes orders into it. */
@Module({ providers: [ConnectorService, OrdersService] })
export class LegacyConnectorModule {}
