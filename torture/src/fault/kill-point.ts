/** The calls to the payment provider. */
export type ProviderCall = 'create' | 'capture' | 'cancel' | 'refund';

/** Calls to what is outside of the log: the provider, the mail server, and a file of the sink. */
export type OutsideCall = ProviderCall | 'mail' | 'file';

/** Where a process ends itself: before it sends an event to the log or a call to the outside, or when the answer arrives, which it does not see. */
export type KillPoint = Readonly<{ when: 'before' | 'after' } & ({ event: string } | { call: OutsideCall })>;

/** The file of a kill point holds this text; it is deleted by the process that ends. */
export const textOf = (point: KillPoint): string =>
  'event' in point ? `${point.when} event ${point.event}` : `${point.when} call ${point.call}`;
