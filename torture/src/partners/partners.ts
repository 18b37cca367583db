import { join } from 'node:path';
import { freePort, makeFolder } from '@millrace/local-servers';
import type { Random } from '../plan/random.js';
import { startMailCatcher } from '../processes/mail-catcher.js';
import { startPaymentSimulator } from '../processes/payment-simulator.js';
import { openWebhookLine, type WebhookLine } from './webhook-line.js';

/** The systems that the shop works with, which are never disrupted; only the line of their webhooks is bad. */
export type Partners = Readonly<{
  /** What the apps need of them. */
  env: NodeJS.ProcessEnv;
  line: WebhookLine;
  carrierSecret: string;
  /** The folder with the files of the sinks. */
  exports: string;
  close(): Promise<void>;
}>;

const secret = 'a secret for this run alone';

/** Starts the payment simulator, a mail server, and the line to the gateway, whose port is chosen here: see `env.GATEWAY_PORT`. */
export const startPartners = async (folder: string, random: Random): Promise<Partners> => {
  const gatewayPort = String(await freePort());
  const line = await openWebhookLine(`http://127.0.0.1:${gatewayPort}`, random);
  const simulator = await startPaymentSimulator(folder, {
    PAYMENT_WEBHOOK_URL: `${line.url}/webhooks/payments/simulated`,
    PAYMENT_WEBHOOK_EVENTS: 'all',
  });
  const mails = await startMailCatcher(folder);
  const exports = makeFolder(join(folder, 'exports'), 0o700);
  return {
    line,
    exports,
    carrierSecret: secret,
    env: {
      ...simulator.env,
      ...mails.env,
      GATEWAY_PORT: gatewayPort,
      EXPORT_FOLDER: exports,
      STAFF_TOKEN: 'a token for this run alone',
      GATEWAY_SECRET: 'a secret for the ids of this run alone',
      PAYMENT_WEBHOOK_SECRET: secret,
      PAYMENT_RETURN_SECRET: secret,
      CARRIER_WEBHOOK_SECRET: secret,
    },
    close: async () => {
      for (const one of [simulator.process, mails.process]) one.end();
      await Promise.all([line.close(), simulator.process.exited, mails.process.exited]);
    },
  };
};
