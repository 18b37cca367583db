import type { EventLog } from '@millrace/event-log';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { metricsOf, type Watched } from './metrics.js';

/**
 * `/health/live`: the process answers. `/health/ready`: the broker is connected and every subscription is well, of every app of
 * the process, as not each of them need listen; else 503 and which is not. `/metrics`: Prometheus text, of every app of the process.
 */
export const addProbes = (nest: NestFastifyApplication, log: EventLog, apps: Iterable<Watched>): void => {
  const http = nest.getHttpAdapter().getInstance();
  http.get('/health/live', async () => ({ app: log.app, status: 'live' }));
  http.get('/health/ready', async (_, reply) => {
    const subscriptions = healthOf(apps);
    const ready = !log.nc.isClosed() && subscriptions.every(({ ok }) => ok);
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
