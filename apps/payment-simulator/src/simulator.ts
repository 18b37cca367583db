import { fastify, type FastifyError } from 'fastify';
import { RequestRefused } from './intents/intent.js';
import { type PaymentEntry, Payments } from './intents/payments.js';
import { serveAdmin } from './http/admin-page.js';
import { serveApi } from './http/api.js';
import { serveHostedPage } from './http/hosted-page.js';
import { readConfig } from './simulator.config.js';
import { openJournal } from './store/journal.js';
import { type WebhookEntry, Webhooks } from './webhooks/webhooks.js';

/** A running simulator. `url`: where it listens. */
export type PaymentSimulator = Readonly<{ url: string; stop(): Promise<void> }>;

const bodyLimit = 100_000;

/**
 * Starts the simulator from its environment. Resolves when it listens; webhooks that were not delivered before are sent again. Throws when
 * the configuration is wrong, the file cannot be read, or the port is taken.
 */
export const startPaymentSimulator = async (env: Readonly<Record<string, string | undefined>>): Promise<PaymentSimulator> => {
  const config = readConfig(env);
  const journal = await openJournal<PaymentEntry | WebhookEntry>(config.PAYMENT_SIMULATOR_FILE);
  const webhooks = new Webhooks(journal, {
    url: config.PAYMENT_WEBHOOK_URL,
    secret: config.PAYMENT_WEBHOOK_SECRET,
    events: config.PAYMENT_WEBHOOK_EVENTS as 'asynchronous' | 'all',
  });
  const http = fastify({ bodyLimit, forceCloseConnections: true, keepAliveTimeout: 72_000 });
  const publicUrl = config.PAYMENT_SIMULATOR_PUBLIC_URL ?? `http://localhost:${config.PORT}`;
  const payments = new Payments(journal, publicUrl, (change) => webhooks.notify(change));
  for (const entry of journal.entries) {
    if ('webhook' in entry || 'delivered' in entry) webhooks.restore(entry);
    else payments.restore(entry);
  }
  http.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  http.setErrorHandler((error: FastifyError | RequestRefused, _, reply) => {
    if (error instanceof RequestRefused) return reply.code(error.status).send({ error: error.error });
    const status = error.statusCode ?? 500;
    return reply.code(status).send({ error: { type: 'api_error', code: error.code ?? 'api_error', message: error.message } });
  });
  http.get('/health/live', async () => ({ app: 'payment-simulator', status: 'live' }));
  serveApi(http, payments, { key: config.PAYMENT_SIMULATOR_KEY, withheldMs: config.PAYMENT_SIMULATOR_TIMEOUT_MS });
  serveHostedPage(http, payments);
  serveAdmin(http, payments, webhooks);
  const url = await http.listen({ port: config.PORT, host: config.HOST });
  webhooks.resume();
  return {
    url,
    stop: async () => {
      await http.close();
      await webhooks.stop();
      await journal.close();
    },
  };
};
