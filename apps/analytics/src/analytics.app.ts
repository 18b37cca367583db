import { defineApp } from '@millrace/service-kit';
import { AnalyticsModule } from './analytics.module.js';
import { AnalyticsConfig } from './config/analytics.config.js';

export const app = defineApp({ name: 'analytics', config: AnalyticsConfig, module: AnalyticsModule });
