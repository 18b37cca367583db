import type { EventLog } from '@millrace/event-log';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Runner } from './runner.js';

/**
 * `/health/live`: the process answers. `/health/ready`: the broker is connected and every subscription is well, else 503 and
 * which is not. `/metrics`: Prometheus text.
 */
export const addProbes = (nest: NestFastifyApplication, log: EventLog, runner: Runner): void => {
  const http = nest.getHttpAdapter().getInstance();
  const registry = metricsOf(log, runner);
  http.get('/health/live', async () => ({ app: log.app, status: 'live' }));
  http.get('/health/ready', async (_, reply) => {
    const subscriptions = runner.health();
    const ready = !log.nc.isClosed() && subscriptions.every(({ ok }) => ok);
    return reply.code(ready ? 200 : 503).send({ app: log.app, status: ready ? 'ready' : 'not ready', subscriptions });
  });
  http.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
};

const metricsOf = (log: EventLog, runner: Runner): Registry => {
  const registry = new Registry();
  registry.setDefaultLabels({ app: log.app });
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'millrace_subscription_ok',
    help: 'Whether a subscription is well (1) or not (0)',
    labelNames: ['subscription'],
    registers: [registry],
    collect() {
      for (const { name, ok } of runner.health()) this.set({ subscription: name }, ok ? 1 : 0);
    },
  });
  return registry;
};
