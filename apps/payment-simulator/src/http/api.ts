import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Intent, refused, RequestRefused } from '../intents/intent.js';
import { behaviourOf, type Payments } from '../intents/payments.js';

type Form = Readonly<Record<string, string | undefined>>;
type ById = { Params: { id: string }; Body: Form | undefined };
type Options = Readonly<{ key: string; withheldMs: number }>;

const pageSize = 100;

/** The API of the shop: the part of Stripe's that it uses, with Stripe's paths, forms and errors. */
export const serveApi = (http: FastifyInstance, payments: Payments, { key, withheldMs }: Options): void => {
  const cut = new Set<string>();
  http.addHook('onRequest', async ({ url, headers }) => {
    if (url.startsWith('/v1/') && headers.authorization !== `Bearer ${key}`)
      throw new RequestRefused(401, { type: 'authentication_error', code: 'api_key_invalid', message: 'The API key is wrong.' });
  });

  /** Answers as the token of the payment says: late, or not at all the first time. */
  const answer = async (reply: FastifyReply, intent: Intent): Promise<Intent | undefined> => {
    const how = behaviourOf(intent).answer;
    if (how === 'withheld') await delay(withheldMs, undefined, { ref: false });
    if (how !== 'cut' || cut.has(intent.id)) return intent;
    cut.add(intent.id);
    reply.hijack();
    reply.raw.destroy();
    return undefined;
  };

  http.post<{ Body: Form }>('/v1/payment_intents', async ({ body }, reply) => {
    const orderId = required(body, 'metadata[order_id]');
    const amount = integer(body, 'amount');
    const currency = required(body, 'currency');
    if (body['metadata[claimed]'] === 'true') return payments.claim({ orderId, amount, currency });
    const token = required(body, 'payment_method');
    const intent = await payments.create({ orderId, amount, currency, token, returnUrl: body['return_url'] ?? '' });
    return answer(reply, intent);
  });
  http.get<ById>('/v1/payment_intents/:id', async ({ params }) => payments.get(params.id));
  http.post<ById>('/v1/payment_intents/:id/capture', async ({ params, body }) =>
    payments.capture(params.id, body?.['amount_to_capture'] === undefined ? undefined : integer(body, 'amount_to_capture')),
  );
  http.post<ById>('/v1/payment_intents/:id/cancel', async ({ params }) => payments.cancel(params.id));
  http.get<{ Querystring: Form }>('/v1/payment_intents', async ({ query }) => listOf(payments.all(), query));
  http.post<{ Body: Form }>('/v1/refunds', async ({ body, headers }) => {
    const refundId = body['metadata[refund_id]'] ?? '';
    return payments.refund({
      intentId: required(body, 'payment_intent'),
      amount: integer(body, 'amount'),
      key: String(headers['idempotency-key'] ?? refundId),
      metadata: { refund_id: refundId },
    });
  });
  http.get<{ Querystring: Form }>('/v1/refunds', async ({ query }) => {
    const { payment_intent: id } = query;
    return listOf(id === undefined ? payments.allRefunds() : [...payments.refundsOf(id)].reverse(), query);
  });
};

type Listed = Readonly<{ id: string; created: number }>;

/** A page of a list, newest first, as Stripe's lists: `created[gte]`, `starting_after`, `limit`. */
const listOf = <T extends Listed>(all: readonly T[], query: Form) => {
  const since = Number(query['created[gte]'] ?? 0);
  const from = query['starting_after'] === undefined ? 0 : all.findIndex(({ id }) => id === query['starting_after']) + 1;
  const limit = Math.min(pageSize, Number(query['limit'] ?? 10));
  const matching = all.slice(from).filter(({ created }) => created >= since);
  return { object: 'list', data: matching.slice(0, limit), has_more: matching.length > limit };
};

const required = (form: Form, name: string): string => {
  const value = form[name];
  if (!value) throw refused(400, 'parameter_missing', `Missing required param: ${name}.`);
  return value;
};

const integer = (form: Form, name: string): number => {
  const value = Number(required(form, name));
  if (!Number.isSafeInteger(value) || value < 0) throw refused(400, 'parameter_invalid_integer', `Invalid integer: ${name}.`);
  return value;
};
