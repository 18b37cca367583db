import type { CheckoutConfig } from '../config/checkout.config.js';
import { pricingPolicy } from '../pricing/pricing-settings.js';
import type { CartPolicy } from './cart.js';

/** Injection token of the service's `CartPolicy`. */
export const CART_POLICY = Symbol('cart-policy');

export const cartPolicy = (config: CheckoutConfig): CartPolicy => ({
  maxPerVariant: config.CART_MAX_PER_LINE,
  maxBytes: config.CART_MAX_BYTES,
  maxLines: config.CART_MAX_LINES,
  ...pricingPolicy(config),
  paymentProviders: config.PAYMENT_PROVIDERS.split(','),
});
