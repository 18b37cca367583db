import { defineApp } from '@millrace/service-kit';
import { ShippingConfig } from './shipping.config.js';
import { ShippingModule } from './shipping.module.js';

export const app = defineApp({ name: 'shipping-service', config: ShippingConfig, module: ShippingModule });
