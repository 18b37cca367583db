import { join } from 'node:path';
import type { Env } from '@millrace/service-kit';
import { launchChild } from '../child/launch-child.js';
import { paymentSecrets } from '../configuration/environment.js';
import type { Secrets } from '../configuration/secrets.js';
import type { Options } from '../options/options.js';
import { supervise } from '../supervision/supervise.js';
import { preferredPort } from './preferred-port.js';
import type { OneServer } from './start-broker.js';

/** The simulated payment provider: the external one of `PAYMENT_SIMULATOR_URL`, or a supervised process with its file in the data folder. */
export const startPaymentSimulator = async (
  options: Pick<Options, 'port' | 'dataDirectory' | 'frozenAfter'>,
  secrets: Secrets,
  env: Env,
  report: (line: string) => void,
): Promise<OneServer> => {
  if (env.PAYMENT_SIMULATOR_URL) return { url: env.PAYMENT_SIMULATOR_URL, supervised: undefined };
  const port = await preferredPort(options, 4010, 'the payment simulator');
  const settings = {
    ...env,
    ...paymentSecrets(secrets, env),
    HOST: env.HOST,
    PORT: String(port),
    PAYMENT_SIMULATOR_FILE: join(options.dataDirectory, 'payment-simulator', 'payments.jsonl'),
    PAYMENT_WEBHOOK_URL: env.PAYMENT_WEBHOOK_URL ?? `http://127.0.0.1:${options.port}/webhooks/payments/simulated`,
  };
  const { frozenAfter } = options;
  const launch = async () => launchChild({ script: 'run-payment-simulator.js', env: settings, report, frozenAfter });
  return { url: `http://127.0.0.1:${port}`, supervised: await supervise('The payment simulator', launch, report) };
};
