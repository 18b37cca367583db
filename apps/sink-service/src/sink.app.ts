import { defineApp } from '@millrace/service-kit';
import { SinkConfig } from './config/sink.config.js';
import { SinkModule } from './sink.module.js';

export const app = defineApp({ name: 'sink-service', config: SinkConfig, module: SinkModule });
