import { join } from 'node:path';
import { freePort, projectFolder, until } from '@millrace/local-servers';
import { SupervisedProcess } from './supervised-process.js';

/** The simulated payment provider in a process of its own. `env`: what its clients need. */
export type PaymentSimulatorProcess = Readonly<{ process: SupervisedProcess; env: NodeJS.ProcessEnv }>;

/** Starts the simulator with its file in the folder of the run, and with `more` settings; resolves when it listens. Throws after 30 seconds. */
export const startPaymentSimulator = async (folder: string, more: NodeJS.ProcessEnv = {}): Promise<PaymentSimulatorProcess> => {
  const port = String(await freePort());
  const env = { PAYMENT_SIMULATOR_URL: `http://127.0.0.1:${port}`, PAYMENT_SIMULATOR_KEY: 'a key for this run alone' };
  const settings = {
    ...env,
    PORT: port,
    PAYMENT_SIMULATOR_FILE: join(folder, 'payments.jsonl'),
    PAYMENT_WEBHOOK_SECRET: 'a secret for this run alone',
    ...more,
  };
  const command = {
    program: process.execPath,
    args: [join(projectFolder, 'dist/payment-simulator.js')],
    env: { ...process.env, ...settings },
    logFile: join(folder, 'payment-simulator.log'),
  };
  const simulator = new SupervisedProcess('payment-simulator', command, 300);
  const isLive = () =>
    fetch(`${env.PAYMENT_SIMULATOR_URL}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
  if (await until(isLive, 30_000, 100)) return { process: simulator, env };
  simulator.end();
  throw new Error(`the payment simulator did not start: its log is in ${folder}`);
};
