import type { EventLog } from '@millrace/event-log';
import type { FastifyInstance } from 'fastify';
import { metricsOf, type Watched } from './metrics.js';

/**
 * `/health/live`: the process answers. `/health/ready`: the broker is connected and every subscription is well, of every app of
 * the process, as not each of them need listen; else 503 and which is not. `/metrics`: Prometheus text, of every app of the process.
 */
export const addProbes = (http: FastifyInstance, log: EventLog, apps: Iterable<Watched>): void => {
  addLiveness(http, log);
  http.get('/health/ready', async (_, reply) => {
    const subscriptions = healthOf(apps);
    const ready = !log.isClosed() && subscriptions.every(({ ok }) => ok);
    return reply.code(ready ? 200 : 503).send({ app: log.app, status: ready ? 'ready' : 'not ready', subscriptions });
  });
  const metrics = metricsOf(log.app, apps);
  http.get('/metrics', async (_, reply) => {
    const { contentType, text } = await metrics();
    return reply.type(contentType).send(text);
  });
};

const healthOf = (apps: Iterable<Watched>) =>
  [...apps].flatMap(({ app, runner }) => runner.health().map((one) => ({ app, ...one })));
/** What anyone may know: the process answers. */
export const addLiveness = (http: FastifyInstance, log: EventLog): void => {
  http.get('/health/live', async () => ({ app: log.app, status: 'live' }));
};
