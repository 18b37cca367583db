import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LocalServerError } from '../machine/local-server-error.js';
import { isReachableByAll, makeFolder } from '../machine/folders.js';
import { versionText } from '../machine/version.js';
import { missingLinks, type PostgresBinaries } from './binaries.js';

/** PostgreSQL refuses to run as root, so root starts it as nobody, who exists everywhere and owns nothing else. */
const nobody = { uid: 65534, gid: 65534 } as const;

export type Account = { readonly uid: number; readonly gid: number } | undefined;

export const accountForPostgres = (): Account => (process.getuid?.() === 0 ? nobody : undefined);

export const giveTo = (account: Account, path: string): void => {
  if (account) chownSync(path, account.uid, account.gid);
};

/** A folder of root's that everyone may walk into and nobody else may write to, for what nobody must reach. */
const openFolder = (): string => {
  for (const dataFolder of ['/var/lib/millrace', '/var/tmp/millrace']) {
    if (!isReachableByAll(dirname(dataFolder))) continue;
    const folder = existsSync(dataFolder) ? dataFolder : makeFolder(dataFolder, 0o755);
    if (statSync(folder).uid === 0 && (statSync(folder).mode & 0o022) === 0) return folder;
  }
  throw new LocalServerError(
    'FOLDER_NOT_USABLE',
    'Run as root, PostgreSQL needs a folder that other users may enter, and neither /var/lib/millrace nor /var/tmp/millrace is one: clone the project outside of /root, or run it as another user.',
  );
};

/**
 * Where the data go: the folder asked for, or, when the account cannot walk into it, a folder of the same name's digest in the open.
 * There nothing is kept that belonged to an earlier folder of that name, since removed.
 */
export const folderForData = (wanted: string, account: Account): string => {
  if (!account || isReachableByAll(dirname(wanted))) return wanted;
  const digest = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const folder = join(openFolder(), `${basename(wanted)}-${digest}`);
  const moved = join(makeFolder(wanted, 0o700), 'moved-to');
  if (!existsSync(moved)) rmSync(folder, { recursive: true, force: true });
  writeFileSync(moved, `${folder}\n`);
  return folder;
};

const isComplete = (binaries: PostgresBinaries): boolean => missingLinks(binaries.root).length === 0;

/** The binaries at a place the account can reach, complete with their links: where they are, or a copy. */
export const reachableBinaries = (binaries: PostgresBinaries, account: Account): PostgresBinaries => {
  if (!account || isReachableByAll(binaries.bin)) {
    for (const { source, target } of missingLinks(binaries.root))
      symlinkSync(basename(source), join(binaries.root, '..', target));
    return binaries;
  }
  const root = join(openFolder(), `postgresql-${versionText(binaries.version)}`, 'native');
  const copy = { ...binaries, root, bin: join(root, 'bin') };
  if (existsSync(copy.bin) && isComplete(copy)) return copy;
  const fresh = `${root}.${process.pid}`;
  makeFolder(dirname(root), 0o755);
  cpSync(binaries.root, fresh, { recursive: true, verbatimSymlinks: true });
  // Whoever shuts others out by umask has shut them out of what npm installed, too.
  execFileSync('chmod', ['-R', 'a+rX', fresh]);
  rmSync(root, { recursive: true, force: true });
  renameSync(fresh, root);
  return reachableBinaries({ ...copy }, undefined);
};
