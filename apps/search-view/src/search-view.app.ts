import { defineApp } from '@millrace/service-kit';
import { SearchViewConfig } from './search-view.config.js';
import { SearchViewModule } from './search-view.module.js';

export const app = defineApp({ name: 'search-view', config: SearchViewConfig, module: SearchViewModule });
