import type { CheckoutConfig } from '../config/checkout.config.js';
import { standardAndExpress } from '../delivery/delivery.js';
import type { PricingPolicy } from './pricing-context.js';

/** Injection token of the `PricingRules` of the service's settings. */
export const PRICING_SETTINGS = Symbol('pricing-settings');

/** The taxes and deliveries of the settings. */
export const pricingPolicy = (config: CheckoutConfig): PricingPolicy => ({
  tax: { percent: config.TAX_PERCENT, countries: config.TAX_COUNTRIES.split(',') },
  delivery: { currency: config.SHOP_CURRENCY, countries: config.SHOP_COUNTRIES.split(','), methods: standardAndExpress },
});
