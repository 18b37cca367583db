import { type Static, Type } from 'typebox';
import { PaymentReport } from '../payment/payment.js';
import { Id, Instant } from '../declaration/values.js';
import { query } from '../declaration/query.js';

/** What the provider of a payment says of it now; `null` when the payment awaits nothing, or the provider does not know more. */
export const LookAtPayment = query(
  'payment-service',
  'LookAtPayment',
  Type.Object({ paymentId: Id }),
  Type.Object({ report: Type.Union([PaymentReport, Type.Null()]) }),
);

/** One difference between the log and a provider: what it concerns, and both values as texts; a missing payment has none. */
export const PaymentDifference = Type.Object({
  paymentId: Type.String(),
  reference: Type.String(),
  provider: Type.String(),
  kind: Type.Union([
    Type.Literal('STATUS'),
    Type.Literal('AMOUNT'),
    Type.Literal('REFUNDS'),
    Type.Literal('UNKNOWN_IN_LOG'),
    Type.Literal('UNKNOWN_AT_PROVIDER'),
  ]),
  log: Type.Union([Type.String(), Type.Null()]),
  atProvider: Type.Union([Type.String(), Type.Null()]),
});
export type PaymentDifference = Static<typeof PaymentDifference>;

/** Compares the payments since an instant (by default those of the last days, see `RECONCILE_DAYS`) with their providers. */
export const ReconcilePayments = query(
  'payment-service',
  'ReconcilePayments',
  Type.Object({ since: Type.Optional(Instant) }),
  Type.Object({
    since: Instant,
    /** The number of payments that were compared. */
    compared: Type.Integer(),
    differences: Type.Array(PaymentDifference),
  }),
);
