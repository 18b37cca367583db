import type { CheckoutConfig } from '../../config/checkout.config.js';
import type { ProcessPolicy } from './process.js';

/** Injection token of the service's `ProcessPolicy`. */
export const PROCESS_POLICY = Symbol('process-policy');

export const processPolicy = ({ CAPTURE }: CheckoutConfig): ProcessPolicy => ({
  capture: CAPTURE === 'at-dispatch' ? 'atDispatch' : 'atOnce',
});
