import { statfs } from 'node:fs/promises';
import { LocalServerError } from '../local-server-error.js';

const needed = 200 * 1024 * 1024;

/** Throws DISK_FULL when the file system of the folder has too little left to start a server on. */
export const assertDiskSpace = async (folder: string, what: string): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= needed) return;
  const megabytes = Math.floor(free / 1024 / 1024);
  throw new LocalServerError(
    'DISK_FULL',
    `The disk is full: ${megabytes} MB are left for ${what} in ${folder}, 200 MB are needed. Free some space and start again.`,
  );
};
