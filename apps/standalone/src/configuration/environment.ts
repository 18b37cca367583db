import { join } from 'node:path';
import type { AppName } from '@millrace/contracts';
import type { Env } from '@millrace/service-kit';
import { projectFolder } from '@millrace/local-servers';
import type { Secrets } from './secrets.js';

/** `healthPort`: of an app whose port is everybody's. */
export type Ports = Readonly<{ port?: number; healthPort?: number }>;
export type Addresses = {
  readonly natsUrl: string;
  /** The database server, as its administrator. */
  readonly databaseUrl: string;
  /** The database of an app with views; of any other app there is none. */
  readonly databaseOf: (app: AppName) => string | undefined;
};

/** The environment of one app: what the person set, under what only this run can know. */
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
  STAFF_TOKEN: env.STAFF_TOKEN ?? secrets.staffToken,
  GATEWAY_SECRET: env.GATEWAY_SECRET ?? secrets.gatewaySecret,
  SHOP_DIR: env.SHOP_DIR ?? join(projectFolder, 'frontends/dist'),
  SYNONYMS_FILE: env.SYNONYMS_FILE ?? join(projectFolder, 'data/synonyms.csv'),
  IMAGES_DIR: env.IMAGES_DIR ?? join(projectFolder, 'data/images'),
});
