import type { MetricSample } from '@millrace/event-log';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Runner } from './runner.js';

/** An app of this process. */
export type Watched = Readonly<{ app: string; runner: Pick<Runner, 'health' | 'measures'> }>;

type Told = Readonly<{ contentType: string; text: string }>;

/** What Prometheus is told: of the process under the name of the app that listens, of each app's subscriptions under its own. */
export const metricsOf = (listener: string, apps: Iterable<Watched>): (() => Promise<Told>) => {
  const process = new Registry();
  process.setDefaultLabels({ app: listener });
  collectDefaultMetrics({ register: process });
  return async () => {
    const own = new Registry();
    const measures = (await Promise.all([...apps].map(measuresOf))).flat();
    for (const name of new Set(measures.map((one) => one.name)))
      gaugeOf(
        own,
        name,
        measures.filter((one) => one.name === name),
      );
    return { contentType: own.contentType, text: `${await process.metrics()}\n${await own.metrics()}` };
  };
};

/** The measures of an app's subscriptions, and whether each subscription is well. */
const measuresOf = async ({ app, runner }: Watched): Promise<readonly MetricSample[]> => {
  const health = runner.health().map(({ name, ok }) => ({
    name: 'millrace_subscription_ok',
    help: 'Whether a subscription is well (1) or not (0)',
    labels: { subscription: name },
    value: ok ? 1 : 0,
  }));
  return [...health, ...(await runner.measures())].map((one) => ({ ...one, labels: { app, ...one.labels } }));
};

const gaugeOf = (registry: Registry, name: string, measures: readonly MetricSample[]): void => {
  const [first] = measures;
  if (!first) return;
  const gauge = new Gauge({ name, help: first.help, labelNames: Object.keys(first.labels), registers: [registry] });
  for (const { labels, value } of measures) gauge.set(labels, value);
};
