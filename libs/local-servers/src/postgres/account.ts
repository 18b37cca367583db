import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LocalServerError } from '../machine/local-server-error.js';
import { isReachableByAll, makeFolder } from '../machine/folders.js';
import { versionText } from '../machine/version.js';
import { missingLinks, type PostgresBinaries } from './binaries.js';

/** PostgreSQL refuses to run as root, so root starts it as nobody, which exists everywhere and owns nothing else. */
const nobody = { uid: 65534, gid: 65534 } as const;

/** The account that runs PostgreSQL; undefined for that of this process. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/** The account for PostgreSQL: `nobody` when this process runs as root. */
export const accountForPostgres = (): Account => (process.getuid?.() === 0 ? nobody : undefined);

/** Makes the account the owner of a path; does nothing without an account. */
export const giveTo = (account: Account, path: string): void => {
  if (account) chownSync(path, account.uid, account.gid);
};

/** A folder of root's that everyone may enter and nobody else may write to, for data that the account nobody must reach. */
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
 * The data folder: the given one, or, when the account cannot enter it, a folder named by its digest in an accessible place. A stale
 * folder there of a removed data folder is deleted.
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

/** The binaries in a folder that the account can enter, with their links: the installed ones, or a copy. */
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
  // With a restrictive umask the files that npm installed are not accessible to others either.
  execFileSync('chmod', ['-R', 'a+rX', fresh]);
  rmSync(root, { recursive: true, force: true });
  renameSync(fresh, root);
  return reachableBinaries({ ...copy }, undefined);
};
