import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever it was cloned to. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** Where downloads are kept: `MILLRACE_CACHE`, else `.cache` in the project. */
export const cacheFolder = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(env.MILLRACE_CACHE ?? join(projectFolder, '.cache'));

/** Where a shop keeps what it keeps: as asked, as `MILLRACE_DATA` says, or `.millrace` in the project. */
export const dataDirectoryOf = (data: string | undefined, env: NodeJS.ProcessEnv): string =>
  resolve(projectFolder, data ?? (env.MILLRACE_DATA || '.millrace'));

/** Whether any user may walk into the folder: no parent shuts the others out. A part that does not exist yet counts as open. */
export const isReachableByAll = (folder: string): boolean => {
  for (let existing = resolve(folder); ; existing = dirname(existing)) {
    if (existsSync(existing) && (statSync(existing).mode & 0o001) === 0) return false;
    if (existing === dirname(existing)) return true;
  }
};

/** Makes the folder, if need be, with exactly this mode, whatever the umask. */
export const makeFolder = (folder: string, mode: number): string => {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, mode);
  return folder;
};
