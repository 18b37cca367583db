import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppName, appNames } from '@millrace/contracts';

/** No shop was found or reached. */
export class ShopNotFound extends Error {
  override readonly name = 'NoShop';
}

export type BrokerAccess = Readonly<{
  servers: string;
  password: string;
  /** The known passwords of apps. */
  passwords: Readonly<Partial<Record<AppName, string>>>;
  /** The data folder of the shop, when it is on this machine. */
  dataFolder?: string;
}>;

/**
 * The access to the broker: `NATS_URL` and `NATS_PASSWORD` (and `NATS_PASSWORD_<APP>` for the passwords of apps), or else the broker of
 * a data directory. Throws `ShopNotFound` when there is neither.
 */
export const brokerAccess = (dataDirectory: string, env: NodeJS.ProcessEnv): BrokerAccess => {
  if (env.NATS_URL && env.NATS_PASSWORD)
    return { servers: env.NATS_URL, password: env.NATS_PASSWORD, passwords: passwordsIn(env, env.NATS_PASSWORD) };
  const [config, secrets] = [join(dataDirectory, 'nats/nats-server.conf'), join(dataDirectory, 'secrets.json')];
  if (!existsSync(config) || !existsSync(secrets))
    throw new ShopNotFound(
      `There is no shop in ${dataDirectory}: name its data directory with --data, or set NATS_URL and NATS_PASSWORD.`,
    );
  const listen = /^listen: "([^"]+)"/m.exec(readFileSync(config, 'utf8'))?.[1];
  const { brokerPasswords } = JSON.parse(readFileSync(secrets, 'utf8')) as {
    brokerPasswords: Partial<Record<AppName, string>> & { operator: string };
  };
  return {
    servers: `nats://${listen}`,
    password: brokerPasswords.operator,
    passwords: brokerPasswords,
    dataFolder: dataDirectory,
  };
};

const passwordsIn = (env: NodeJS.ProcessEnv, operator: string): BrokerAccess['passwords'] => {
  const known = appNames.map((app) => [app, env[`NATS_PASSWORD_${app.toUpperCase().replaceAll('-', '_')}`]] as const);
  return { ...Object.fromEntries(known.filter(([, password]) => password)), operator };
};
