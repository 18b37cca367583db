import { defineApp } from '@millrace/service-kit';
import { ContentConfig } from './content.config.js';
import { ContentModule } from './content.module.js';

export const app = defineApp({ name: 'content-service', config: ContentConfig, module: ContentModule });
