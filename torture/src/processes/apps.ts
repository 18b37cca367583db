import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, projectFolder, until } from '@millrace/local-servers';
import { Victim } from './victim.js';

type Broker = Readonly<{ urls: string; password: string }>;
/** Which app a process runs, and what it is told beside the broker. */
export type Cast = Readonly<{ app: string; env?: NodeJS.ProcessEnv }>;

const leash = fileURLToPath(new URL('../../dist/fault/leash.js', import.meta.url));

/** A process of each, as the apps are built; resolves when all are ready. */
export const startApps = async (folder: string, broker: Broker, cast: readonly Cast[]): Promise<readonly Victim[]> => {
  const started = await Promise.all(cast.map((one, index) => startApp(folder, broker, one, index)));
  const ready = await until(
    async () => (await Promise.all(started.map(({ port }) => isReady(port)))).every(Boolean),
    90_000,
    200,
  );
  if (!ready) throw new Error(`the apps were not ready within 90 seconds: their logs are in ${folder}`);
  return started.map(({ victim }) => victim);
};

const startApp = async (folder: string, { urls, password }: Broker, { app, env }: Cast, index: number) => {
  const port = await freePort();
  const args = ['--import', leash, join(projectFolder, 'apps', app, 'dist/main.js')];
  const told = { NODE_ENV: 'production', NATS_URL: urls, NATS_USER: app, NATS_PASSWORD: password, PORT: String(port), ...env };
  const logFile = join(folder, `${app}-${index + 1}.log`);
  const command = { program: process.execPath, args, env: { ...process.env, ...told }, logFile };
  return { port, victim: new Victim(`${app} ${index + 1}`, command, 300) };
};

const isReady = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};
