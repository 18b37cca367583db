import type { Money, OrderEvent, OrderState } from '@millrace/contracts';

type EventData<T extends OrderEvent['type']> = Omit<Extract<OrderEvent, { type: T }>, 'type'>;

/** Why an order is cancelled: the reason as a code, and its details as text. */
export type Failure = EventData<'PaymentVoidRequested'>;

/** A step of the process. */
export type Step = OrderState['step'];

/** A refund by its id. */
export type Refund = Readonly<{ amount: Money; status: 'requested' | 'refunded' | 'failed' }>;

/** The refund that a cancellation leads to has this id. */
export const cancellationRefund = 'cancellation';

/** A return by its id: the lines that the buyer announced, or that arrived. */
export type Return = Readonly<{ lines: EventData<'ReturnReceived'>['lines']; received: boolean }>;

/**
 * An order as it was placed, the step of its process, and what happened to its money and goods. `failure`: why it is being cancelled, or was,
 * from the event on that begins the cancellation. `captured` in minor units. `erased`: the data subjects whose personal data were erased.
 */
export type Order = EventData<'OrderPlaced'> &
  Readonly<{
    step: Step;
    failure?: Failure;
    reservedUntil?: string;
    captured: number;
    captureRequested: boolean;
    captureFailed?: boolean;
    delivered: boolean;
    refunds: Readonly<Record<string, Refund>>;
    returns: Readonly<Record<string, Return>>;
    /** The change of the address that the shipping service has not answered. */
    addressChange?: EventData<'AddressChangeRequested'>;
    erased: readonly string[];
  }>;

/** The failure of an order that is being cancelled. */
export const failureOf = ({ failure, step }: Order): Failure => {
  if (!failure) throw new Error(`an order at the step "${step}" has no failure`);
  return failure;
};

/** The state of the contract. An order that does not exist is shown as just placed. */
export const toOrderState = (order: Order | undefined): OrderState => ({
  status: statusOf(order?.step),
  step: order?.step ?? 'placed',
  erased: [...(order?.erased ?? [])],
});

const statusOf = (step: Step = 'placed'): OrderState['status'] => {
  switch (step) {
    case 'cancelled':
      return 'CANCELLED';
    case 'capturing':
    case 'fulfilling':
    case 'paid':
    case 'closed':
    case 'unpaid':
      return 'CONFIRMED';
    case 'placed':
    case 'redeeming':
    case 'reserving':
    case 'authorising':
    case 'awaiting':
    case 'unshipping':
    case 'refunding':
    case 'voiding':
    case 'releasing':
    case 'unredeeming':
      return 'PLACED';
  }
};
