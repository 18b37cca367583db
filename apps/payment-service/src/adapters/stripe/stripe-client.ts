import { LogError } from '@millrace/event-log';
import { Stripe } from 'stripe';
import type { IntentsClient, Response } from '../intents/intents-client.js';

type Options = Readonly<{ key: string; limitMs: number; apiUrl?: string | undefined }>;

/** How far back a payment is looked for whose creation was not answered, in seconds. */
const searchSeconds = 15 * 60;

/**
 * The client of Stripe, with Stripe's own library: PaymentIntents with manual capture. `apiUrl`: another server with Stripe's API, for
 * tests.
 */
export const stripeClient = ({ key, limitMs, apiUrl }: Options): IntentsClient => {
  const stripe = new Stripe(key, {
    timeout: limitMs,
    maxNetworkRetries: 0,
    telemetry: false,
    ...(apiUrl ? serverOf(apiUrl) : {}),
  });
  const intentsSince = (seconds: number) => stripe.paymentIntents.list({ created: { gte: seconds }, limit: 100 });

  return {
    create: ({ orderId, amount, token, returnUrl }) =>
      answer(
        stripe.paymentIntents.create(
          {
            amount: amount.minor,
            currency: amount.currency.toLowerCase(),
            payment_method: token,
            capture_method: 'manual',
            confirm: true,
            return_url: returnUrl,
            metadata: { order_id: orderId },
          },
          { idempotencyKey: creationKey(orderId) },
        ),
      ),
    retrieve: (id) => answer(stripe.paymentIntents.retrieve(id)),
    capture: (id, minor) =>
      answer(stripe.paymentIntents.capture(id, { amount_to_capture: minor }, { idempotencyKey: `capture-${id}` })),
    cancel: (id) => answer(stripe.paymentIntents.cancel(id, {}, { idempotencyKey: `cancel-${id}` })),
    refund: ({ intentId, minor, refundId }) =>
      answer(
        stripe.refunds.create(
          { payment_intent: intentId, amount: minor, metadata: { refund_id: refundId } },
          { idempotencyKey: `refund-${intentId}-${refundId}` },
        ),
      ),
    find: async (orderId) => {
      for await (const intent of listed(intentsSince(Math.floor(Date.now() / 1000) - searchSeconds)))
        if (intent.metadata['order_id'] === orderId) return intent.id;
      return undefined;
    },
    // A request of other content under the key of the creation: Stripe refuses whichever of both is second.
    claim: async (orderId) => {
      const request = stripe.paymentIntents.create(
        { amount: claimedMinor, currency: 'eur', capture_method: 'manual', metadata: { order_id: orderId, claimed: 'true' } },
        { idempotencyKey: creationKey(orderId) },
      );
      try {
        const response = await answer(request);
        return response.status === 'done' ? { status: 'done', body: response.body.id } : response;
      } catch (error) {
        if (error instanceof LogError && isKeyInUse(error.cause)) return { status: 'done', body: undefined };
        throw error;
      }
    },
    intentsSince: (since) => listed(intentsSince(secondsOf(since))),
    refundsSince: (since) => listed(stripe.refunds.list({ created: { gte: secondsOf(since) }, limit: 100 })),
    refundsOf: (id) => listed(stripe.refunds.list({ payment_intent: id, limit: 100 })),
  };
};

const creationKey = (orderId: string): string => `authorise-${orderId}`;

/** The amount of a payment that only uses up a key and is cancelled: above Stripe's minimum. */
const claimedMinor = 100;

/** The key has been used by a request of other content, or by one that Stripe is executing. */
const isKeyInUse = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeIdempotencyError ||
  (error instanceof Stripe.errors.StripeError && error.code === 'idempotency_key_in_use');

const secondsOf = (instant: Date): number => Math.floor(instant.getTime() / 1000);

const serverOf = (apiUrl: string) => {
  const { hostname, port, protocol } = new URL(apiUrl);
  const scheme: 'http' | 'https' = protocol === 'http:' ? 'http' : 'https';
  return { host: hostname, port: port === '' ? (scheme === 'http' ? 80 : 443) : Number(port), protocol: scheme };
};

/** A refusal of the card or of the request is an answer; everything else is no answer. */
const answer = async <T>(request: Promise<T>): Promise<Response<T>> => {
  try {
    return { status: 'done', body: await request };
  } catch (error) {
    if (error instanceof Stripe.errors.StripeCardError || error instanceof Stripe.errors.StripeInvalidRequestError)
      return { status: 'refused', code: error.code ?? 'refused', message: error.message.slice(0, 500) };
    if (isTimeOut(error)) return { status: 'timedOut' };
    throw notAvailable(error);
  }
};

const listed = async function* <T>(list: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* list;
  } catch (error) {
    throw notAvailable(error);
  }
};

/** The library's error of a connection has the cause with its code as `detail`. */
const isTimeOut = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeConnectionError && (error.detail as { code?: unknown } | undefined)?.code === 'ETIMEDOUT';

/** A wrong key, too: an operator corrects it, and the payments go on. */
const notAvailable = (error: unknown): unknown =>
  error instanceof Stripe.errors.StripeError
    ? new LogError('NOT_AVAILABLE', `Stripe does not answer: ${error.type}`, { cause: error })
    : error;
