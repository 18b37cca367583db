import type { Finding } from '@millrace/event-log';
import { freeMegabytes, neededMegabytes } from '@millrace/local-servers';

/** Below so many times what a server needs to start at all, there is time left to do something. */
const warningFactor = 5;

/** Whether the disk of the shop's data has room; where it is not on this machine nothing is known of it. */
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
