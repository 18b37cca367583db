import type { EventLog } from '@millrace/event-log';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Runner } from './runner.js';
import { metricsOf, type Watched } from './metrics.js';

/**
 * `/health/live`: the process answers. `/health/ready`: the broker is connected and every subscription is well, else 503 and
 * which is not. `/metrics`: Prometheus text, of every app of the process: not each of them need listen.
 */
export const addProbes = (nest: NestFastifyApplication, log: EventLog, runner: Runner, apps: Iterable<Watched>): void => {
  const http = nest.getHttpAdapter().getInstance();
  http.get('/health/live', async () => ({ app: log.app, status: 'live' }));
  http.get('/health/ready', async (_, reply) => {
    const subscriptions = runner.health();
    const ready = !log.nc.isClosed() && subscriptions.every(({ ok }) => ok);
    return reply.code(ready ? 200 : 503).send({ app: log.app, status: ready ? 'ready' : 'not ready', subscriptions });
  });
  const metrics = metricsOf(log.app, apps);
  http.get('/metrics', async (_, reply) => {
    const { contentType, text } = await metrics();
    return reply.type(contentType).send(text);
  });
};
