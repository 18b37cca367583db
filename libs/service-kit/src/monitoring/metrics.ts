import type { MetricSample } from '@millrace/event-log';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { MonitoredApp } from './monitored-app.js';

type Exposition = Readonly<{ contentType: string; text: string }>;

/**
 * Metrics in Prometheus' text format: those of the process under the name of the app that listens, those of each app under its own
 * name. Measured at each call.
 */
export const metricsOf = (listener: string, apps: Iterable<MonitoredApp>): (() => Promise<Exposition>) => {
  const process = new Registry();
  process.setDefaultLabels({ app: listener });
  collectDefaultMetrics({ register: process });
  return async () => {
    const own = new Registry();
    const samples = (await Promise.all([...apps].map(samplesOf))).flat();
    for (const name of new Set(samples.map((one) => one.name)))
      gaugeOf(
        own,
        name,
        samples.filter((one) => one.name === name),
      );
    return { contentType: own.contentType, text: `${await process.metrics()}\n${await own.metrics()}` };
  };
};

/** The samples of an app, and the health of each of its parts. */
const samplesOf = async ({ app, registry }: MonitoredApp): Promise<readonly MetricSample[]> => {
  const health = registry.health().map(({ name, ok }) => ({
    name: 'millrace_subscription_ok',
    help: 'Whether a subscription is well (1) or not (0)',
    labels: { subscription: name },
    value: ok ? 1 : 0,
  }));
  return [...health, ...(await registry.metrics())].map((one) => ({ ...one, labels: { app, ...one.labels } }));
};

const gaugeOf = (registry: Registry, name: string, samples: readonly MetricSample[]): void => {
  const [first] = samples;
  if (!first) return;
  const gauge = new Gauge({ name, help: first.help, labelNames: Object.keys(first.labels), registers: [registry] });
  for (const { labels, value } of samples) gauge.set(labels, value);
};
