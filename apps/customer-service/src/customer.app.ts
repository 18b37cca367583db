import { defineApp } from '@millrace/service-kit';
import { CustomerConfig } from './customer.config.js';
import { CustomerModule } from './customer.module.js';

export const app = defineApp({ name: 'customer-service', config: CustomerConfig, module: CustomerModule });
