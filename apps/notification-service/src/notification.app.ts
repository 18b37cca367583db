import { defineApp } from '@millrace/service-kit';
import { NotificationConfig } from './config/notification.config.js';
import { NotificationModule } from './notification.module.js';

export const app = defineApp({ name: 'notification-service', config: NotificationConfig, module: NotificationModule });
