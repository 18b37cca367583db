import { join } from 'node:path';
import type { AppName } from '@millrace/contracts';
import type { Env } from '@millrace/service-kit';
import { projectFolder } from '@millrace/local-servers';
import type { Secrets } from './secrets.js';

/** `healthPort`: the port of health and metrics of an app whose own port is public. */
export type Ports = Readonly<{ port?: number; healthPort?: number }>;
export type Addresses = {
  readonly natsUrl: string;
  /** The URL of the database server, as its administrator. */
  readonly databaseUrl: string;
  /** The database URL of an app with views; undefined for any other app. */
  readonly databaseOf: (app: AppName) => string | undefined;
  readonly paymentSimulatorUrl: string;
  /** Of the mail server; may contain a password. */
  readonly smtpUrl: string;
  /** The database of the existing system, with its password; undefined without one. */
  readonly legacyUrl: string | undefined;
  /** The page of the mail catcher, where it runs. */
  readonly mailPageUrl: string | undefined;
};

/** The environment of one app: the user's variables, overridden by those of this run. */
export const environmentOf = (
  app: AppName,
  addresses: Addresses,
  secrets: Secrets,
  { port, healthPort }: Ports,
  env: Env,
): Env => ({
  ...env,
  HEALTH_PORT: healthPort === undefined ? undefined : String(healthPort),
  NATS_URL: addresses.natsUrl,
  NATS_USER: app,
  NATS_PASSWORD: secrets.brokerPasswords[app],
  DATABASE_URL: addresses.databaseOf(app),
  PORT: port === undefined ? undefined : String(port),
  ...paymentSecrets(secrets, env),
  PAYMENT_SIMULATOR_URL: addresses.paymentSimulatorUrl,
  SMTP_URL: app === 'notification-service' ? addresses.smtpUrl : undefined,
  LEGACY_DATABASE_URL: app === 'legacy-connector' ? addresses.legacyUrl : undefined,
  LEGACY_TABLES_FILE: env.LEGACY_TABLES_FILE ?? join(projectFolder, 'data/legacy/tables.json'),
  STAFF_TOKEN: env.STAFF_TOKEN ?? secrets.staffToken,
  GATEWAY_SECRET: env.GATEWAY_SECRET ?? secrets.gatewaySecret,
  CUSTOMER_LINK_SECRET: env.CUSTOMER_LINK_SECRET ?? secrets.customerLinkSecret,
  SHOP_DIR: env.SHOP_DIR ?? join(projectFolder, 'frontends/dist'),
  SYNONYMS_FILE: env.SYNONYMS_FILE ?? join(projectFolder, 'data/synonyms.csv'),
  FUNCTIONS_DIR: env.FUNCTIONS_DIR ?? join(projectFolder, 'dist/functions'),
  IMAGES_DIR: env.IMAGES_DIR ?? join(projectFolder, 'data/images'),
});

/** The secrets that the payment service, the gateway and the payment simulator share. */
export const paymentSecrets = (secrets: Secrets, env: Env): Env => ({
  PAYMENT_SIMULATOR_KEY: env.PAYMENT_SIMULATOR_KEY ?? secrets.paymentSimulatorKey,
  PAYMENT_WEBHOOK_SECRET: env.PAYMENT_WEBHOOK_SECRET ?? secrets.paymentWebhookSecret,
  PAYMENT_RETURN_SECRET: env.PAYMENT_RETURN_SECRET ?? secrets.paymentReturnSecret,
});
