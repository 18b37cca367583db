import { defineApp } from '@millrace/service-kit';
import { CheckoutConfig } from './config/checkout.config.js';
import { CheckoutModule } from './checkout.module.js';

export const app = defineApp({ name: 'checkout-service', config: CheckoutConfig, module: CheckoutModule });
