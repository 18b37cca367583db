import { Module } from '@nestjs/common';
import { ConnectorService } from './connector/connector.service.js';

/** Reads the database of an existing system. */
@Module({ providers: [ConnectorService] })
export class LegacyConnectorModule {}
