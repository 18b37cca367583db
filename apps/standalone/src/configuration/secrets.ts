import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppName, appNames, type ReaderContract } from '@millrace/contracts';
import { viewAppsWith } from './view-apps.js';

export type Secrets = {
  readonly brokerPasswords: Readonly<Record<AppName, string>>;
  /** The password of each app with views. */
  readonly databasePasswords: Readonly<Record<string, string>>;
  readonly staffToken: string;
  readonly gatewaySecret: string;
  /** The shop's API key at the payment simulator, what the simulator signs webhooks with, and what signs the buyer's way back. */
  readonly paymentSimulatorKey: string;
  readonly paymentWebhookSecret: string;
  readonly paymentReturnSecret: string;
  /** What the links in mails to customers are made with. */
  readonly customerLinkSecret: string;
};

const secret = () => randomBytes(24).toString('base64url');

/**
 * The secrets of this data directory, created once in a file that only its owner can read. A new app or added view gets a password.
 */
export const readSecrets = (dataDirectory: string, added: readonly ReaderContract[]): Secrets => {
  const file = join(dataDirectory, 'secrets.json');
  const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const secrets: Secrets = {
    brokerPasswords: Object.fromEntries(
      [...appNames, ...added.map(({ app }) => app)].map((app) => [app, stored.brokerPasswords?.[app] ?? secret()]),
    ) as Secrets['brokerPasswords'],
    databasePasswords: Object.fromEntries(viewAppsWith(added).map((app) => [app, stored.databasePasswords?.[app] ?? secret()])),
    staffToken: stored.staffToken ?? secret(),
    gatewaySecret: stored.gatewaySecret ?? secret() + secret(),
    paymentSimulatorKey: stored.paymentSimulatorKey ?? secret(),
    paymentWebhookSecret: stored.paymentWebhookSecret ?? secret(),
    paymentReturnSecret: stored.paymentReturnSecret ?? secret(),
    customerLinkSecret: stored.customerLinkSecret ?? secret(),
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
};
