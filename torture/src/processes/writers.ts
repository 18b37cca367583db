import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, projectFolder, until } from '@millrace/local-servers';
import type { FaultName } from '../fault/faults.js';
import { Victim } from './victim.js';

type Broker = Readonly<{ urls: string; password: string }>;

const leash = fileURLToPath(new URL('../../dist/fault/leash.js', import.meta.url));
const services = ['inventory-service', 'inventory-service', 'catalog-service', 'catalog-service'] as const;

/** Two processes of each writing service, as they are built; with a fault, they are led astray on their way to the broker. */
export const startWriters = async (folder: string, broker: Broker, fault: FaultName | 'none'): Promise<readonly Victim[]> => {
  const started = await Promise.all(
    services.map(async (service, index) => {
      const port = await freePort();
      const victim = new Victim(
        `app ${index + 1} (${service})`,
        {
          program: process.execPath,
          args: ['--import', leash, join(projectFolder, 'apps', service, 'dist/main.js')],
          env: {
            ...process.env,
            NODE_ENV: 'production',
            NATS_URL: broker.urls,
            NATS_USER: service,
            NATS_PASSWORD: broker.password,
            PORT: String(port),
            TORTURE_FAULT: fault,
            TORTURE_WRITER: String(index),
          },
          logFile: join(folder, `app-${index + 1}.log`),
        },
        300,
      );
      return { port, victim };
    }),
  );
  const ready = await until(
    async () => (await Promise.all(started.map(({ port }) => isReady(port)))).every(Boolean),
    90_000,
    200,
  );
  if (!ready) throw new Error(`the apps were not ready within 90 seconds: their logs are in ${folder}`);
  return started.map(({ victim }) => victim);
};

const isReady = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};
