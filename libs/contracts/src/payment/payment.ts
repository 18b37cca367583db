import { Type } from 'typebox';
import { aggregate, type EventOf, message, type StateOf } from '../declaration/aggregate.js';
import { Empty, Money } from '../declaration/values.js';

const Reference = Type.String({ minLength: 1, maxLength: 200 });
const Failure = Type.Object({ code: Type.String({ minLength: 1, maxLength: 100 }), message: Type.String({ maxLength: 500 }) });

/** The payment of one order; the aggregate's id is the order's. */
export const payment = aggregate({
  context: 'payment',
  name: 'payment',
  events: [
    message('PaymentAuthorised', Type.Object({ amount: Money, provider: Type.String(), reference: Reference })),
    message('PaymentDeclined', Failure),
    /** The provider gave no definite answer in time: the payment must be voided first. */
    message('PaymentUnresolved', Failure),
    message('PaymentCaptured', Type.Object({ amount: Money })),
    message('PaymentVoided', Empty),
  ],
  requests: [],
  rejections: [],
  state: Type.Object({
    status: Type.Union([
      Type.Literal('none'),
      Type.Literal('authorised'),
      Type.Literal('declined'),
      Type.Literal('unresolved'),
      Type.Literal('captured'),
      Type.Literal('voided'),
    ]),
    reference: Type.Optional(Reference),
  }),
});
/** An event of a payment. */
export type PaymentEvent = EventOf<typeof payment>;
/** The state of a payment. */
export type PaymentState = StateOf<typeof payment>;
