import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Id, Instant, Money } from '../declaration/values.js';

/** The provider's own id of a payment or a refund. */
const Reference = Type.String({ minLength: 1, maxLength: 200 });
const Failure = Type.Object({ code: Type.String({ minLength: 1, maxLength: 100 }), message: Type.String({ maxLength: 500 }) });
const Action = Type.Union([Type.Literal('redirect'), Type.Literal('transfer')]);
const Status = Type.Union([
  Type.Literal('none'),
  Type.Literal('authorised'),
  Type.Literal('declined'),
  Type.Literal('unresolved'),
  Type.Literal('captured'),
  Type.Literal('voided'),
]);

/** A definite status of a payment at its provider; `code` and `message` of one that was declined. */
export const PaymentReport = Type.Object({
  provider: Type.String({ minLength: 1, maxLength: 50 }),
  reference: Reference,
  status: Type.Union([Type.Literal('authorised'), Type.Literal('captured'), Type.Literal('declined')]),
  amount: Money,
  code: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  message: Type.Optional(Type.String({ maxLength: 500 })),
});
export type PaymentReport = Static<typeof PaymentReport>;

/** The payment of one order; the aggregate's id is the order's. */
export const payment = aggregate({
  context: 'payment',
  name: 'payment',
  events: [
    /**
     * The buyer has to act before the payment is authorised: at the provider's page (`redirect`, with `url`), or by a bank transfer
     * (`transfer`, with `instructions`, to `account`). After `until` the payment may be voided.
     */
    message(
      'PaymentActionRequired',
      Type.Object({
        action: Action,
        amount: Money,
        provider: Type.String(),
        url: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
        instructions: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
        account: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
        until: Instant,
        reference: Reference,
      }),
    ),
    message('PaymentAuthorised', Type.Object({ amount: Money, provider: Type.String(), reference: Reference })),
    message('PaymentDeclined', Failure),
    /** The provider gave no definite answer in time: the payment must be voided first. */
    message('PaymentUnresolved', Failure),
    message('PaymentCaptured', Type.Object({ amount: Money })),
    /** The provider refused the capture for good: no later attempt succeeds. */
    message('PaymentCaptureFailed', Failure),
    /** A part of the captured amount, or all of it, went back to the buyer. */
    message('PaymentRefunded', Type.Object({ refundId: Id, amount: Money, reference: Reference })),
    message('PaymentRefundFailed', Type.Object({ refundId: Id, amount: Money, ...Failure.properties })),
    message('PaymentVoided', Empty),
  ],
  requests: [
    /** What the provider told about a payment that awaits its buyer, by a signed webhook or when it was queried. */
    message('ReportPaymentStatus', PaymentReport),
    /** The money of a bank transfer has arrived. */
    message('MarkPaymentAsPaid', Empty),
  ],
  rejections: [
    message('PaymentNotFound', Empty),
    /** The payment awaits no transfer: it has the status `status`. */
    message('PaymentNotAwaited', Type.Object({ status: Type.String() })),
  ],
  /** `none` until the provider's answer, also while the buyer has to act; `authorised` also after a capture that failed. */
  state: Type.Object({
    status: Status,
    reference: Type.Optional(Reference),
    /** What the buyer has to do, while nothing else has happened. */
    action: Type.Optional(Action),
    captured: Type.Optional(Money),
    refunded: Type.Optional(Money),
  }),
});
/** An event of a payment. */
export type PaymentEvent = EventOf<typeof payment>;
/** A command to a payment. */
export type PaymentRequest = RequestOf<typeof payment>;
/** A rejection of a command to a payment. */
export type PaymentRejection = RejectionOf<typeof payment>;
/** The state of a payment that clients get. */
export type PaymentState = StateOf<typeof payment>;
