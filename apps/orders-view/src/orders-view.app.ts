import { defineApp } from '@millrace/service-kit';
import { OrdersViewConfig } from './orders-view.config.js';
import { OrdersViewModule } from './orders-view.module.js';

export const app = defineApp({ name: 'orders-view', config: OrdersViewConfig, module: OrdersViewModule });
