import { freeMegabytes, neededMegabytes } from '@millrace/local-servers';

/** With less free space than this a write of a server may fail. */
const low = 20;
const everyMs = 2_000;

/**
 * Reports when the disk of a folder is nearly full, and calls `onRoom` when there is space again: a broker that could not write to a
 * stream does not retry before a restart. Returns a function that ends the watch.
 */
export const watchDisk = (
  folder: string,
  report: (line: string) => void,
  onRoom: () => Promise<void>,
  free: (folder: string) => Promise<number> = freeMegabytes,
): (() => void) => {
  let full = false;
  const check = async (): Promise<void> => {
    const left = await free(folder);
    if (!full && left < low) {
      full = true;
      report(`The disk is full: ${left} MB are left in ${folder}. Free ${neededMegabytes} MB, and the shop goes on by itself.`);
    } else if (full && left >= neededMegabytes) {
      full = false;
      report('There is room on the disk again');
      await onRoom();
    }
  };
  // The folder was removed: there is nothing to watch.
  const timer = setInterval(() => void check().catch(() => clearInterval(timer)), everyMs);
  timer.unref();
  return () => clearInterval(timer);
};
