import type { OrderEvent, OrderState } from '@millrace/contracts';

type EventData<T extends OrderEvent['type']> = Omit<Extract<OrderEvent, { type: T }>, 'type'>;

/** Why an order is cancelled: the reason as a code, and its details as text. */
export type Failure = EventData<'PaymentVoidRequested'>;

/**
 * An order as it was placed, the step of its process, and the failure from the step on that begins the compensation. `erased`: the data
 * subjects whose personal data were erased.
 */
export type Order = EventData<'OrderPlaced'> & { readonly erased: readonly string[] } & Readonly<
    | { step: 'placed' | 'reserving' | 'authorising' | 'capturing' | 'paid' }
    | { step: 'voiding' | 'releasing' | 'cancelled'; failure: Failure }
  >;

/** The state of the contract. An order that does not exist is shown as just placed. */
export const toOrderState = (order: Order | undefined): OrderState => ({
  status: statusOf(order?.step),
  step: order?.step ?? 'placed',
  erased: [...(order?.erased ?? [])],
});

const statusOf = (step: OrderState['step'] | undefined): OrderState['status'] => {
  if (step === 'cancelled') return 'CANCELLED';
  return step === 'capturing' || step === 'paid' ? 'CONFIRMED' : 'PLACED';
};
