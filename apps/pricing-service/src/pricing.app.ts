import { defineApp } from '@millrace/service-kit';
import { PricingConfig } from './pricing.config.js';
import { PricingModule } from './pricing.module.js';

export const app = defineApp({ name: 'pricing-service', config: PricingConfig, module: PricingModule });
