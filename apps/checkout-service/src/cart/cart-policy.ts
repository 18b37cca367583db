import type { CheckoutConfig } from '../config/checkout.config.js';
import { standardAndExpress } from '../delivery/delivery.js';
import type { CartPolicy } from './cart.js';

/** Injection token of the service's `CartPolicy`. */
export const CART_POLICY = Symbol('cart-policy');

export const cartPolicy = (config: CheckoutConfig): CartPolicy => ({
  maxPerVariant: config.CART_MAX_PER_LINE,
  maxBytes: config.CART_MAX_BYTES,
  maxLines: config.CART_MAX_LINES,
  tax: { percent: config.TAX_PERCENT, countries: config.TAX_COUNTRIES.split(',') },
  paymentProviders: config.PAYMENT_PROVIDERS.split(','),
  delivery: { currency: config.SHOP_CURRENCY, countries: config.SHOP_COUNTRIES.split(','), methods: standardAndExpress },
});
