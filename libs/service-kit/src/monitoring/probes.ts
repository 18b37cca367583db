import type { EventLog } from '@millrace/event-log';
import type { FastifyInstance } from 'fastify';
import { metricsOf } from './metrics.js';
import type { MonitoredApp } from './monitored-app.js';

/**
 * `/health/live`: the process answers. `/health/ready`: 200 when the broker is connected and every part of every app of the process
 * works, as some of the apps listen on no port; otherwise 503. The body lists the parts. `/metrics`: Prometheus text of every app.
 */
export const addProbes = (http: FastifyInstance, log: EventLog, apps: Iterable<MonitoredApp>): void => {
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

const healthOf = (apps: Iterable<MonitoredApp>) =>
  [...apps].flatMap(({ app, registry }) => registry.health().map((one) => ({ app, ...one })));

/** The one probe that may be public: the process answers. */
export const addLiveness = (http: FastifyInstance, log: EventLog): void => {
  http.get('/health/live', async () => ({ app: log.app, status: 'live' }));
};
