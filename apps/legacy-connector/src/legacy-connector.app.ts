import { defineApp } from '@millrace/service-kit';
import { ConnectorConfig } from './config/connector.config.js';
import { LegacyConnectorModule } from './legacy-connector.module.js';

export const app = defineApp({ name: 'legacy-connector', config: ConnectorConfig, module: LegacyConnectorModule });
