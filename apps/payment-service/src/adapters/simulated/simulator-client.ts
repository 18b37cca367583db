import { LogError } from '@millrace/event-log';
import { Pool } from 'undici';
import type { Intent, IntentsClient, Refund, Response } from '../intents/intents-client.js';

type Options = Readonly<{ url: string; key: string; limitMs: number }>;
type ErrorBody = Readonly<{ error?: Readonly<{ code?: string; message?: string }> }>;
type Page<T> = Readonly<{ data: readonly T[]; has_more: boolean }>;

/** The connections that are kept open to the simulator. */
const connections = 64;

/** The client of the payment simulator, which has Stripe's API; the id of a payment is derived from its order's. */
export const simulatorClient = ({ url, key, limitMs }: Options): IntentsClient => {
  const pool = new Pool(url, { connections, keepAliveTimeout: 60_000 });
  const authorization = `Bearer ${key}`;

  const send = async <T>(method: 'GET' | 'POST', path: string, form?: Form, idempotencyKey = ''): Promise<Response<T>> => {
    const body = form === undefined ? null : new URLSearchParams(form).toString();
    const headers = {
      authorization,
      ...(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(idempotencyKey === '' ? {} : { 'idempotency-key': idempotencyKey }),
    };
    try {
      const limits = { headersTimeout: limitMs, bodyTimeout: limitMs };
      const response = await pool.request({ path, method, headers, body, ...limits });
      const text = await response.body.text();
      if (response.statusCode >= 500 || response.statusCode === 429) throw notAvailable(`status ${response.statusCode}`);
      if (response.statusCode < 300) return { status: 'done', body: JSON.parse(text) as T };
      const { error = {} } = JSON.parse(text) as ErrorBody;
      return { status: 'refused', code: error.code ?? 'refused', message: error.message ?? 'The provider refused.' };
    } catch (error) {
      if (codeOf(error) === 'UND_ERR_HEADERS_TIMEOUT' || codeOf(error) === 'UND_ERR_BODY_TIMEOUT') return { status: 'timedOut' };
      throw error instanceof LogError ? error : notAvailable('no connection', error);
    }
  };

  const pages = async function* <T extends Readonly<{ id: string }>>(path: string): AsyncIterable<T> {
    for (let after = ''; ; ) {
      const response = await send<Page<T>>('GET', `${path}&limit=100${after && `&starting_after=${encodeURIComponent(after)}`}`);
      if (response.status !== 'done') throw notAvailable('no list of payments');
      yield* response.body.data;
      after = response.body.data.at(-1)?.id ?? '';
      if (!response.body.has_more || after === '') return;
    }
  };
  const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000);
  const at = (id: string, action = '') => `/v1/payment_intents/${encodeURIComponent(id)}${action}`;

  return {
    create: ({ orderId, amount, token, returnUrl }) =>
      send<Intent>(
        'POST',
        '/v1/payment_intents',
        {
          amount: String(amount.minor),
          currency: amount.currency.toLowerCase(),
          payment_method: token,
          capture_method: 'manual',
          confirm: 'true',
          return_url: returnUrl,
          'metadata[order_id]': orderId,
        },
        `authorise-${orderId}`,
      ),
    retrieve: (id) => send<Intent>('GET', at(id)),
    capture: (id, minor) => send<Intent>('POST', at(id, '/capture'), { amount_to_capture: String(minor) }, `capture-${id}`),
    cancel: (id) => send<Intent>('POST', at(id, '/cancel'), {}, `cancel-${id}`),
    refund: ({ intentId, minor, refundId }) => {
      const form = { payment_intent: intentId, amount: String(minor), 'metadata[refund_id]': refundId };
      return send<Refund>('POST', '/v1/refunds', form, `refund-${intentId}-${refundId}`);
    },
    find: async (orderId) => `sim_${orderId}`,
    // It cancels a payment that it does not know yet.
    claim: async (orderId) => ({ status: 'done', body: `sim_${orderId}` }),
    intentsSince: (since) => pages<Intent>(`/v1/payment_intents?created[gte]=${seconds(since)}`),
    refundsSince: (since) => pages<Refund>(`/v1/refunds?created[gte]=${seconds(since)}`),
    refundsOf: (id) => pages<Refund>(`/v1/refunds?payment_intent=${encodeURIComponent(id)}`),
  };
};

type Form = Readonly<Record<string, string>>;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const notAvailable = (why: string, cause?: unknown): LogError =>
  new LogError('NOT_AVAILABLE', `the payment simulator does not answer: ${why}`, { cause });
