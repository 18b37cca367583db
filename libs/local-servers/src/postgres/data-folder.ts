import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalServerError } from '../machine/local-server-error.js';
import { makeFolder } from '../machine/folders.js';
import { run } from '../machine/run.js';
import { type Account, giveTo } from './account.js';
import type { PostgresBinaries } from './binaries.js';

/** The name of the superuser of a local server. */
export const superuser = 'millrace';
/** The name of the shop's database in a local server. */
export const applicationDatabase = 'millrace';

const passwordOf = (folder: string): string => {
  const file = join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
};

const assertVersion = (data: string, binaries: PostgresBinaries): void => {
  const major = Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10);
  const ours = binaries.version[0];
  if (major === ours) return;
  throw new LocalServerError(
    major > ours ? 'DATA_TOO_NEW' : 'DATA_TOO_OLD',
    `${data} was written by PostgreSQL ${major}, but PostgreSQL ${ours} is what runs here: set PG_BIN to PostgreSQL ${major}, or move that folder away and the views are rebuilt from the log.`,
  );
};

const mustSucceed = async (step: string, result: Promise<{ code: number | null; output: string }>): Promise<void> => {
  const { code, output } = await result;
  if (code === 0) return;
  const full = /no space left on device/i.test(output);
  throw new LocalServerError(
    full ? 'DISK_FULL' : 'START_FAILED',
    full
      ? `The disk is full: PostgreSQL's ${step} could not write. Free some space and start again.`
      : `PostgreSQL's ${step} failed.`,
    output.trimEnd().split('\n').slice(-12).join('\n'),
  );
};

const create = async (
  folder: string,
  data: string,
  binaries: PostgresBinaries,
  account: Account,
  password: string,
): Promise<void> => {
  // A folder without the mark of completion is the rest of an interrupted first start.
  rmSync(data, { recursive: true, force: true });
  giveTo(account, makeFolder(data, 0o700));
  const passwordFile = join(folder, 'password.once');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, passwordFile);
  const locale =
    binaries.version[0] >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C.UTF-8'];
  const options = { ...account, cwd: folder, env: { ...process.env, LC_ALL: undefined } };
  const settings = [
    '--encoding=UTF8',
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--no-sync',
  ];
  try {
    await mustSucceed('initdb', run(join(binaries.bin, 'initdb'), ['-D', data, ...locale, ...settings], options));
    const single = ['--single', '-D', data, 'postgres'];
    await mustSucceed(
      'first start',
      run(join(binaries.bin, 'postgres'), single, { ...options, input: `CREATE DATABASE ${applicationDatabase};\n` }),
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

/** The data of a PostgreSQL in `<folder>/data`, created when they do not exist, and the superuser's password. */
export const prepareData = async (folder: string, binaries: PostgresBinaries, account: Account) => {
  const data = join(folder, 'data');
  const done = join(folder, 'initialised');
  const password = passwordOf(folder);
  if (existsSync(done)) assertVersion(data, binaries);
  else {
    await create(folder, data, binaries, account, password);
    writeFileSync(done, `${binaries.version[0]}\n`);
  }
  return { data, password };
};
