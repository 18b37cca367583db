import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LocalServerError } from '../machine/local-server-error.js';
import { cacheFolder } from '../machine/folders.js';
import { run } from '../machine/run.js';
import { atLeast, parseVersion, type Version, versionText } from '../machine/version.js';
import { fromDebianArchive } from './debian-archive.js';
import { fromOfficialRelease } from './official-release.js';

/** Older brokers accept atomic batches, time-to-live and schedules, and silently ignore them. */
export const oldestNatsServer: Version = [2, 14, 0];

/** A nats-server binary with its version. */
export type NatsServer = { readonly path: string; readonly version: Version };
/** The environment that names a binary, and the receiver of progress lines. */
export type ObtainOptions = { readonly env?: NodeJS.ProcessEnv; readonly report?: (line: string) => void };

const versionOf = async (path: string): Promise<Version | undefined> => {
  const { code, output } = await run(path, ['--version'], { timeoutMs: 20_000 });
  return code === 0 && output.startsWith('nats-server') ? parseVersion(output) : undefined;
};

const configured = async (path: string): Promise<NatsServer> => {
  const version = await versionOf(path);
  if (!version) {
    throw new LocalServerError(
      'SERVER_NOT_OBTAINABLE',
      `NATS_SERVER_BIN is ${path}, which does not run: set it to a nats-server, or unset it.`,
    );
  }
  if (atLeast(version, oldestNatsServer)) return { path, version };
  throw new LocalServerError(
    'SERVER_TOO_OLD',
    `NATS_SERVER_BIN is nats-server ${versionText(version)}, but ${versionText(oldestNatsServer)} or newer is needed: set it to a newer one, or unset it to let one be obtained.`,
  );
};

const usable = async (path: string, folder: string, report: (line: string) => void): Promise<NatsServer | undefined> => {
  const version = await versionOf(path);
  if (!version) return undefined;
  if (atLeast(version, oldestNatsServer)) return { path, version };
  report(
    `nats-server ${versionText(version)} ${folder} is too old (${versionText(oldestNatsServer)} or newer is needed): looking further`,
  );
  return undefined;
};

/**
 * A nats-server of a sufficient version: NATS_SERVER_BIN, PATH, the project's cache, Debian's archive, the official release; the first
 * that is found. Throws SERVER_TOO_OLD when the configured one is too old, SERVER_NOT_OBTAINABLE when there is none.
 */
export const obtainNatsServer = async ({
  env = process.env,
  report = () => undefined,
}: ObtainOptions = {}): Promise<NatsServer> => {
  if (env.NATS_SERVER_BIN) return configured(env.NATS_SERVER_BIN);
  const folder = join(cacheFolder(env), 'nats');
  const cached = join(folder, 'nats-server');
  const onPath = (env.PATH ?? '')
    .split(':')
    .filter(Boolean)
    .map((folder) => join(folder, 'nats-server'))
    .find(existsSync);
  const here =
    (onPath && (await usable(onPath, 'on the PATH', report))) ||
    (existsSync(cached) && (await usable(cached, 'in the cache', report)));
  if (here) return here;

  const reasons: string[] = [];
  for (const obtain of [fromDebianArchive, fromOfficialRelease]) {
    const refusal = await obtain(folder, report);
    const server = refusal === undefined ? await usable(cached, 'just obtained', report) : undefined;
    if (server) return server;
    reasons.push(refusal ?? 'what was obtained does not run here, or is too old');
  }
  throw new LocalServerError(
    'SERVER_NOT_OBTAINABLE',
    `No nats-server ${versionText(oldestNatsServer)} or newer could be obtained (${reasons.join('; ')}). Connect to the network, or install one and set NATS_SERVER_BIN to it, or set NATS_URL to a running broker.`,
  );
};
