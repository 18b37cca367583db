import { defineApp } from '@millrace/service-kit';
import { PaymentConfig } from './config/payment.config.js';
import { PaymentModule } from './payment.module.js';

export const app = defineApp({ name: 'payment-service', config: PaymentConfig, module: PaymentModule });
