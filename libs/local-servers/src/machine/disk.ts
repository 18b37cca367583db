import { statfs } from 'node:fs/promises';
import { LocalServerError } from './local-server-error.js';

/** The free space that a server needs to start. */
export const neededMegabytes = 200;

/** The free space of the folder's file system for this user, in MB. */
export const freeMegabytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 1024 / 1024);
};

/** Throws DISK_FULL when the file system of the folder has too little free space to start a server. */
export const assertDiskSpace = async (folder: string, what: string): Promise<void> => {
  const free = await freeMegabytes(folder);
  if (free >= neededMegabytes) return;
  throw new LocalServerError(
    'DISK_FULL',
    `The disk is full: ${free} MB are left for ${what} in ${folder}, ${neededMegabytes} MB are needed. Free some space and start again.`,
  );
};
