import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above with the lock file, from the compiled file of this package and from a bundle alike. */
const folderOfLockFile = (from: string): string => {
  if (existsSync(join(from, 'package-lock.json'))) return from;
  if (from === dirname(from)) throw new Error('the folder of the project was not found: no folder above has a package-lock.json');
  return folderOfLockFile(dirname(from));
};

/** The project's own folder. */
export const projectFolder = folderOfLockFile(dirname(fileURLToPath(import.meta.url)));

/** The folder of downloads: `MILLRACE_CACHE`, else `.cache` in the project. */
export const cacheFolder = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(env.MILLRACE_CACHE ?? join(projectFolder, '.cache'));

/** The data folder of a shop: the argument, else `MILLRACE_DATA`, else `.millrace` in the project. */
export const dataDirectoryOf = (data: string | undefined, env: NodeJS.ProcessEnv): string =>
  resolve(projectFolder, data ?? (env.MILLRACE_DATA || '.millrace'));

/** Whether any user may enter the folder: every parent grants access. A part that does not exist yet counts as accessible. */
export const isReachableByAll = (folder: string): boolean => {
  for (let existing = resolve(folder); ; existing = dirname(existing)) {
    if (existsSync(existing) && (statSync(existing).mode & 0o001) === 0) return false;
    if (existing === dirname(existing)) return true;
  }
};

/** Creates the folder if it does not exist, with exactly this mode, whatever the umask. */
export const makeFolder = (folder: string, mode: number): string => {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, mode);
  return folder;
};
