import type { IncomingHttpHeaders } from 'node:http';
import type { AnyAggregate, RequestOf } from '@millrace/contracts';

/** A webhook as it was received: the body's bytes, because the signature is made of them. */
export type ReceivedWebhook = Readonly<{ body: Buffer; headers: IncomingHttpHeaders; now: Date }>;

/** The command that a webhook leads to. `eventId`: the sender's id of the event, the same for each repetition. */
export type WebhookCommand<A extends AnyAggregate = AnyAggregate> = Readonly<{
  eventId: string;
  aggregate: A;
  id: string;
  request: RequestOf<A>;
}>;

/** What a webhook says: its sender is not who it should be, it is not understood, it concerns nothing, or a command. */
export type WebhookReading =
  | Readonly<{ status: 'forged' }>
  | Readonly<{ status: 'malformed' }>
  | Readonly<{ status: 'irrelevant' }>
  | Readonly<{ status: 'command'; command: WebhookCommand }>;

/** A sender of webhooks: `POST /webhooks/<kind>/<name>`. */
export type WebhookSource = Readonly<{
  kind: 'payments' | 'carriers';
  name: string;
  /** Verifies the signature, then reads the event. Pure. */
  read(webhook: ReceivedWebhook): WebhookReading;
}>;

/** Injection token of all `WebhookSource`s that the configuration enables. */
export const WEBHOOK_SOURCES = Symbol('webhook-sources');

/** The header of the signature as Stripe, and the simulators of this project, send it. */
export const signatureHeader = (headers: IncomingHttpHeaders): string => String(headers['stripe-signature'] ?? '');
