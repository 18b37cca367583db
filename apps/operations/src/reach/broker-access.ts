import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** There is no shop where one was looked for. */
export class NoShop extends Error {
  override readonly name = 'NoShop';
}

export type BrokerAccess = { readonly servers: string; readonly password: string };

/**
 * How the operator reaches the broker: by `NATS_URL` and `NATS_PASSWORD`, else the one that runs on a data directory. Throws
 * `NoShop` when there is neither.
 */
export const brokerAccess = (dataDirectory: string, env: NodeJS.ProcessEnv): BrokerAccess => {
  if (env.NATS_URL && env.NATS_PASSWORD) return { servers: env.NATS_URL, password: env.NATS_PASSWORD };
  const [config, secrets] = [join(dataDirectory, 'nats/nats-server.conf'), join(dataDirectory, 'secrets.json')];
  if (!existsSync(config) || !existsSync(secrets))
    throw new NoShop(
      `There is no shop in ${dataDirectory}: name its data directory with --data, or set NATS_URL and NATS_PASSWORD.`,
    );
  const listen = /^listen: "([^"]+)"/m.exec(readFileSync(config, 'utf8'))?.[1];
  const { brokerPasswords } = JSON.parse(readFileSync(secrets, 'utf8')) as { brokerPasswords: { operator: string } };
  return { servers: `nats://${listen}`, password: brokerPasswords.operator };
};
