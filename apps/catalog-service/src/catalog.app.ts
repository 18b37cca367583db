import { defineApp } from '@millrace/service-kit';
import { CatalogConfig } from './catalog.config.js';
import { CatalogModule } from './catalog.module.js';

export const app = defineApp({ name: 'catalog-service', config: CatalogConfig, module: CatalogModule });
