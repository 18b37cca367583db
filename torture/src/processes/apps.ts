import { join } from 'node:path';
import { freePort, projectFolder, until } from '@millrace/local-servers';
import { SupervisedProcess } from './supervised-process.js';

type Broker = Readonly<{ urls: string; password: string }>;
/** The app of a process and its settings beside those of the broker. */
export type ProcessSpec = Readonly<{ app: string; env?: NodeJS.ProcessEnv }>;

const preload = join(projectFolder, 'dist/torture-preload.js');

const readyMs = 240_000;

/** Starts one process for each; resolves when all are ready. Throws after four minutes. */
export const startApps = async (
  folder: string,
  broker: Broker,
  specs: readonly ProcessSpec[],
): Promise<readonly SupervisedProcess[]> => {
  const started = await Promise.all(specs.map((one, index) => startApp(folder, broker, one, index)));
  let late: readonly string[] = [];
  const ready = await until(
    async () => {
      const answers = await Promise.all(started.map(({ port }) => isReady(port)));
      late = started.flatMap(({ process }, index) => (answers[index] ? [] : [process.name]));
      return late.length === 0;
    },
    readyMs,
    500,
  );
  if (!ready) throw new Error(`not ready within four minutes: ${late.join(', ')}; their logs were in ${folder}`);
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
    // The gateway has its health elsewhere than its APIs.
    ...(env?.['PORT'] === undefined ? {} : { HEALTH_PORT: String(port) }),
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
