/** Injection token of the app's connection to the log: an `EventLog`. */
export const EVENT_LOG = Symbol('event-log');
