import type { TimerConsumerContract } from './declaration/consumer.js';
import { type TimerStream, timerStreamOf } from './declaration/support-streams.js';

/** The handlers of due timers. */
export const timerConsumers = {
  expireCartWhenDue: { app: 'checkout-service', name: 'expire-cart-when-due', kind: 'cart-expiry' },
  giveUpReservingWhenDue: { app: 'checkout-service', name: 'give-up-reserving-when-due', kind: 'reserving' },
  giveUpAuthorisingWhenDue: { app: 'checkout-service', name: 'give-up-authorising-when-due', kind: 'authorising' },
  giveUpAwaitingWhenDue: { app: 'checkout-service', name: 'give-up-awaiting-when-due', kind: 'awaiting' },
  expireReservationWhenDue: { app: 'inventory-service', name: 'expire-reservation-when-due', kind: 'reservation' },
  expireSignUpWhenDue: { app: 'customer-service', name: 'expire-sign-up-when-due', kind: 'sign-up' },
  dispatchWhenDue: { app: 'shipping-service', name: 'dispatch-when-due', kind: 'dispatch' },
  deliverWhenDue: { app: 'shipping-service', name: 'deliver-when-due', kind: 'deliver' },
} as const satisfies Record<string, TimerConsumerContract>;

/** The stream of timers of each app that sets timers. */
export const timerStreams: readonly TimerStream[] = [...new Set(Object.values(timerConsumers).map(({ app }) => app))].map(
  timerStreamOf,
);
