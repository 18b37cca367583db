import type { OrderEvent, PaymentMethod } from '@millrace/contracts';
import type { CheckoutConfig } from '../../config/checkout.config.js';
import type { TimedStep } from '../model/order-command.js';

/** How long an order waits for the result of a step, and how long its stock is reserved, in milliseconds. */
export type StepLimits = Readonly<{ reserving: number; authorising: number; reservation: number; transferReservation: number }>;

/** Injection token of the service's `StepLimits`. */
export const STEP_LIMITS = Symbol('step-limits');

const day = 24 * 60 * 60 * 1000;

export const stepLimits = (config: CheckoutConfig): StepLimits => ({
  reserving: config.RESERVING_LIMIT_SECONDS * 1000,
  authorising: config.AUTHORISING_LIMIT_SECONDS * 1000,
  reservation: config.RESERVATION_LIMIT_SECONDS * 1000,
  transferReservation: config.TRANSFER_LIMIT_DAYS * day,
});

/** The instant at which the reservation of an order expires that was placed at `at`: a bank transfer takes days. */
export const reservedUntil = (
  { reservation, transferReservation }: StepLimits,
  { provider }: PaymentMethod,
  at: string,
): string => later(at, provider === 'manual' ? transferReservation : reservation);

type TimedEvent = Extract<
  OrderEvent,
  { type: 'StockReservationRequested' | 'PaymentAuthorisationRequested' | 'PaymentActionAwaited' }
>;

/** The timer of the step that an event of the time `at` begins. */
export const stepTimer = (limits: StepLimits, event: TimedEvent, at: string): Readonly<{ kind: TimedStep; dueAt: Date }> => {
  switch (event.type) {
    case 'StockReservationRequested':
      return { kind: 'reserving', dueAt: new Date(later(at, limits.reserving)) };
    case 'PaymentAuthorisationRequested':
      return { kind: 'authorising', dueAt: new Date(later(at, limits.authorising)) };
    case 'PaymentActionAwaited':
      return { kind: 'awaiting', dueAt: new Date(event.until) };
  }
};

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
