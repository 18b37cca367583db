import type { MetricSample } from '@millrace/event-log';
import { expect, it } from 'vitest';
import { metricsOf } from './metrics.js';
import type { MonitoredApp } from './monitored-app.js';

const appOf = (app: string, ok: boolean, ...samples: readonly MetricSample[]): MonitoredApp => ({
  app,
  registry: { health: () => [{ name: 'view-x', ok, detail: '' }], metrics: async () => samples },
});
const behind = (value: number): MetricSample => ({ name: 'behind', help: 'how far', labels: { view: 'x' }, value });

it('the metrics of a process contain the current samples of each of its apps under the app’s name', async () => {
  const apps = [appOf('one', true, behind(3)), appOf('two', false, behind(0))];
  const metrics = metricsOf('one', apps);
  const { text } = await metrics();
  expect(text).toContain('millrace_subscription_ok{app="one",subscription="view-x"} 1');
  expect(text).toContain('millrace_subscription_ok{app="two",subscription="view-x"} 0');
  expect(text).toContain(
    '# HELP behind how far\n# TYPE behind gauge\nbehind{app="one",view="x"} 3\nbehind{app="two",view="x"} 0\n',
  );
  expect(text).toMatch(/process_cpu_seconds_total\{app="one"\}/);
  apps.splice(0, 2, appOf('one', true, behind(4)));
  const later = (await metrics()).text;
  expect(later).toContain('behind{app="one",view="x"} 4');
  expect(later).not.toContain('"two"');
});
