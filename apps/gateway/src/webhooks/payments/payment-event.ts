import { payment, type PaymentReport } from '@millrace/contracts';
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { WebhookReading } from '../source/webhook-source.js';

const Intent = Type.Object({
  object: Type.Literal('payment_intent'),
  id: Type.String({ minLength: 1, maxLength: 200 }),
  amount: Type.Integer({ minimum: 0 }),
  currency: Type.String({ pattern: '^[A-Za-z]{3}$' }),
  metadata: Type.Object({ order_id: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{1,100}$' })) }),
  last_payment_error: Type.Optional(
    Type.Union([
      Type.Null(),
      Type.Object({ code: Type.Optional(Type.String()), message: Type.Optional(Type.Union([Type.String(), Type.Null()])) }),
    ]),
  ),
});
const Event = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }), type: Type.String() });
const isEvent = Compile(Event);
const isIntentEvent = Compile(Type.Object({ data: Type.Object({ object: Intent }) }));

/** The status of the payment after each event of Stripe that a payment waits for. */
const statuses: Readonly<Record<string, PaymentReport['status']>> = {
  'payment_intent.amount_capturable_updated': 'authorised',
  'payment_intent.succeeded': 'captured',
  'payment_intent.payment_failed': 'declined',
  'payment_intent.canceled': 'declined',
};

/** Reads an event in Stripe's shape. Events of other types, and of payments that the shop did not make, lead to no command. */
export const readPaymentEvent = (provider: string, event: unknown): WebhookReading => {
  if (!isEvent.Check(event)) return { status: 'malformed' };
  const { id: eventId, type } = event as Static<typeof Event>;
  const status = Object.hasOwn(statuses, type) ? statuses[type] : undefined;
  if (status === undefined) return { status: 'irrelevant' };
  if (!isIntentEvent.Check(event)) return { status: 'malformed' };
  const { object } = (event as { data: { object: Static<typeof Intent> } }).data;
  const { id: reference, amount: minor, currency, metadata, last_payment_error: error } = object;
  if (metadata.order_id === undefined) return { status: 'irrelevant' };
  const { code = 'declined', message } = error ?? {};
  const failure =
    status === 'declined' ? { code: code.slice(0, 100), message: (message ?? 'The payment was declined.').slice(0, 500) } : {};
  const report: PaymentReport = {
    provider,
    reference,
    status,
    amount: { minor, currency: currency.toUpperCase() },
    ...failure,
  };
  const request = { type: 'ReportPaymentStatus' as const, ...report };
  return { status: 'command', command: { eventId, aggregate: payment, id: metadata.order_id, request } };
};
