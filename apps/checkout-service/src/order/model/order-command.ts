import type { CartEvent, DiscountEvent, OrderRequest, PaymentEvent, ReservationEvent, ShipmentEvent } from '@millrace/contracts';

type OneOf<E extends Readonly<{ type: string }>, T extends E['type']> = Extract<E, Readonly<{ type: T }>>;

/** Steps that end by a timer when no result arrives. */
export type TimedStep = 'reserving' | 'authorising' | 'awaiting';

/** What buyers and staff request of an order that exists. */
export type ClientCommand = Exclude<OrderRequest, { type: 'ErasePersonalData' }>;

/** Results of the other services, and timers. */
export type StepResult =
  | { readonly type: 'OrderPlaced'; readonly reservedUntil?: string }
  | (OneOf<DiscountEvent, 'DiscountRedeemed'> & { readonly reservedUntil?: string })
  | OneOf<DiscountEvent, 'DiscountRedemptionRefused' | 'DiscountRedemptionReleased'>
  | OneOf<
      ReservationEvent,
      'StockReserved' | 'StockReservationRefused' | 'ReservationReleased' | 'ReservationExpired' | 'StockCommitRefused'
    >
  | PaymentEvent
  | OneOf<
      ShipmentEvent,
      | 'ShipmentDispatched'
      | 'ShipmentDelivered'
      | 'ShipmentCancelled'
      | 'ShipmentCancellationRefused'
      | 'ShipmentRedirected'
      | 'ShipmentRedirectionRefused'
    >
  | { readonly type: 'StepTimedOut'; readonly step: TimedStep };

/**
 * The command to erase the buyer of an order. `orders` are all orders of the buyer's cart; `othersUnderWay` tells whether one of them is not
 * finished.
 */
export type Erasure = Readonly<{
  type: 'ErasePersonalData';
  dataSubjects: readonly string[];
  orders: readonly string[];
  othersUnderWay: boolean;
}>;

/** The input of the decider: the check-out of the cart, results of other services, timers, what clients request, and erasure. */
export type OrderCommand =
  | (OneOf<CartEvent, 'CartCheckedOut'> & { readonly cartId: string })
  | StepResult
  | ClientCommand
  | Erasure;

/** A command of one type. */
export type CommandOf<T extends OrderCommand['type']> = Extract<OrderCommand, Readonly<{ type: T }>>;
