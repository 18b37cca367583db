import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, makeFolder, projectFolder } from '@millrace/local-servers';

export type RunningShop = {
  readonly api: string;
  readonly adminApi: string;
  readonly staffToken: string;
  /** The process whose descendants are the apps and the servers. */
  readonly pid: number;
  readonly dataDirectory: string;
  /** Stops the shop with its servers and removes its data. */
  readonly stop: () => Promise<void>;
};

const main = join(projectFolder, 'dist/standalone.js');
const startsWithin = 90_000;
const stopsWithin = 20_000;

export type ExternalServers = Readonly<{ natsUrl: string; databaseUrl: string }>;

/**
 * Starts the shop as `npm start` does, in a separate process, with its own servers and data and the sample catalogue; or on given
 * servers, with the content of their log.
 */
export const startShop = async (
  external?: ExternalServers,
  { args = [], env: own = {} }: Readonly<{ args?: readonly string[]; env?: NodeJS.ProcessEnv }> = {},
): Promise<RunningShop> => {
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
  const port = await freePort();
  const servers = { NATS_URL: external?.natsUrl ?? '', DATABASE_URL: external?.databaseUrl ?? '' };
  // All shoppers of a measurement have one IP address.
  const shares = { RATE_REQUESTS_PER_MINUTE: '1000000000', RATE_MUTATIONS_PER_MINUTE: '1000000000' };
  const env = { ...process.env, ...shares, ...servers, NATS_PORT: '', DATABASE_PORT: '', PORT: '', ...own };
  // A separate process group: this process forwards a Ctrl-C, once.
  const child = spawn(process.execPath, [main, '--port', String(port), '--data', folder, ...args], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let ended = false;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve())).then(() => {
    ended = true;
  });
  const stop = async () => {
    if (!ended) child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGTERM'), stopsWithin);
    await exited;
    clearTimeout(force);
    rmSync(folder, { recursive: true, force: true });
  };
  const runs = new Promise<boolean>((resolve) => {
    const onOutput = (text: Buffer) => {
      output = (output + text.toString()).slice(-10_000);
      if (output.includes('Millrace runs')) resolve(true);
    };
    child.stdout.on('data', onOutput);
    child.stderr.on('data', onOutput);
    setTimeout(() => resolve(false), startsWithin).unref();
    void exited.then(() => resolve(false));
  });
  if (!(await runs)) {
    await stop();
    throw new Error(`the shop did not start:\n${output}`);
  }
  const { staffToken } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as { staffToken: string };
  const address = `http://127.0.0.1:${port}`;
  return {
    api: `${address}/graphql`,
    adminApi: `${address}/admin/graphql`,
    staffToken,
    pid: child.pid ?? 0,
    dataDirectory: folder,
    stop,
  };
};
