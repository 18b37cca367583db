import type { HealthRegistry } from '@millrace/nest-transport';

/** An app of this process and what it reports of its parts. */
export type MonitoredApp = Readonly<{ app: string; registry: Pick<HealthRegistry, 'health' | 'metrics'> }>;

/** Every app that runs in this process. */
export const appsOfProcess = new Set<MonitoredApp>();
