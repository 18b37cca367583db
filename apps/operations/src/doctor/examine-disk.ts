import type { Finding } from '@millrace/event-log';
import { freeMegabytes, neededMegabytes } from '@millrace/local-servers';

/** A warning is given below this multiple of the space that a server needs to start. */
const warningFactor = 5;

/** Checks the free space of the data folder; no finding when it is not on this machine. */
export const examineDisk = async (
  folder: string | undefined,
  free: (folder: string) => Promise<number> = freeMegabytes,
): Promise<readonly Finding[]> => {
  if (folder === undefined) return [];
  const left = await free(folder);
  if (left >= neededMegabytes * warningFactor) return [];
  const fault = `${left} MB are left for the data of the shop; with less than ${neededMegabytes} MB its servers do not start, and with none nothing can be written`;
  return [{ about: `disk of ${folder}`, fault, advice: 'Free some space; the shop goes on by itself.' }];
};
