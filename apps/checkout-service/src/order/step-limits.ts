import type { CheckoutConfig } from '../config/checkout.config.js';
import type { TimedStep } from './order.js';

/** How long an order waits for the result of a step, in milliseconds. */
export type StepLimits = Readonly<Record<TimedStep, number>>;

/** Injection token of the service's `StepLimits`. */
export const STEP_LIMITS = Symbol('step-limits');

export const stepLimits = (config: CheckoutConfig): StepLimits => ({
  reserving: config.RESERVING_LIMIT_SECONDS * 1000,
  authorising: config.AUTHORISING_LIMIT_SECONDS * 1000,
});
