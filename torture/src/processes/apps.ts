import { join } from 'node:path';
import { freePort, projectFolder, until } from '@millrace/local-servers';
import { SupervisedProcess } from './supervised-process.js';

type Broker = Readonly<{ urls: string; password: string }>;
/** The app of a process and its settings beside those of the broker. */
export type ProcessSpec = Readonly<{ app: string; env?: NodeJS.ProcessEnv }>;

const preload = join(projectFolder, 'dist/torture-preload.js');

/** Starts one process for each; resolves when all are ready. Throws after 90 seconds. */
export const startApps = async (
  folder: string,
  broker: Broker,
  specs: readonly ProcessSpec[],
): Promise<readonly SupervisedProcess[]> => {
  const started = await Promise.all(specs.map((one, index) => startApp(folder, broker, one, index)));
  const ready = await until(
    async () => (await Promise.all(started.map(({ port }) => isReady(port)))).every(Boolean),
    90_000,
    200,
  );
  if (!ready) throw new Error(`the apps were not ready within 90 seconds: their logs are in ${folder}`);
  return started.map(({ process }) => process);
};

const startApp = async (folder: string, { urls, password }: Broker, { app, env }: ProcessSpec, index: number) => {
  const port = await freePort();
  const args = ['--import', preload, join(projectFolder, 'dist', `${app}.js`)];
  const settings = {
    NODE_ENV: 'production',
    NATS_URL: urls,
    NATS_USER: app,
    NATS_PASSWORD: password,
    PORT: String(port),
    ...env,
  };
  const logFile = join(folder, `${app}-${index + 1}.log`);
  const command = { program: process.execPath, args, env: { ...process.env, ...settings }, logFile };
  return { port, process: new SupervisedProcess(`${app} ${index + 1}`, command, 300) };
};

const isReady = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};
