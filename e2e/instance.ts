import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, projectFolder } from '@millrace/local-servers';
import { eventually } from './eventually.js';
import type { Address, SharedShop } from './shop.js';

/** A further instance of an app, beside the one of the shop. */
export type Instance = Address & { readonly pid: number; readonly stop: () => Promise<void> };

type Secrets = {
  readonly brokerPasswords: Readonly<Record<string, string>>;
  readonly databasePasswords: Readonly<Record<string, string>>;
  readonly staffToken: string;
  readonly gatewaySecret: string;
};

const secretsOf = (shop: SharedShop): Secrets =>
  JSON.parse(readFileSync(join(shop.dataDirectory, 'secrets.json'), 'utf8')) as Secrets;

/** The database of an app with views, as that app; `undefined` for any other app. */
export const databaseOf = (shop: SharedShop, app: string): string | undefined => {
  const password = secretsOf(shop).databasePasswords[app];
  if (password === undefined) return undefined;
  const name = `millrace_${app.replaceAll('-', '_')}`;
  const url = new URL(shop.databaseUrl(password));
  [url.username, url.pathname] = [name, `/${name}`];
  return url.toString();
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exited;
};

/** Starts another instance on the servers and with the secrets of a running shop; resolves when it is ready. */
export const startInstance = async (shop: SharedShop, name: string): Promise<Instance> => {
  const secrets = secretsOf(shop);
  const port = await freePort();
  const healthPort = name === 'gateway' ? await freePort() : port;
  const env = {
    PATH: process.env['PATH'],
    NATS_URL: /^ {2}Broker +(\S+)$/m.exec(shop.output())?.[1],
    NATS_USER: name,
    NATS_PASSWORD: secrets.brokerPasswords[name],
    DATABASE_URL: databaseOf(shop, name),
    PORT: String(port),
    HEALTH_PORT: String(healthPort),
    STAFF_TOKEN: secrets.staffToken,
    GATEWAY_SECRET: secrets.gatewaySecret,
    SHOP_DIR: join(projectFolder, 'frontends/dist'),
    IMAGES_DIR: join(projectFolder, 'data/images'),
  };
  const script = join(projectFolder, 'dist/run-app.js');
  const child = spawn(process.execPath, [script, name], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => end(child);
  await eventually(
    `another ${name} is ready`,
    async () => (await fetch(`http://127.0.0.1:${healthPort}/health/ready`)).ok,
    (ready) => ready,
  ).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, staffToken: secrets.staffToken, pid: child.pid ?? 0, stop };
};
