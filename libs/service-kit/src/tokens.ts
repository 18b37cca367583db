/** The app's connection to the log: an `EventLog`. */
export const EVENT_LOG = Symbol('event-log');
/** The app's configuration, parsed. */
export const CONFIG = Symbol('config');
/** What the app does as long as it runs: `Subscription[]`. */
export const SUBSCRIPTIONS = Symbol('subscriptions');
