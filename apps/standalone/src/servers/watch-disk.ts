import { freeMegabytes, neededMegabytes } from '@millrace/local-servers';

/** With less than this a server may already fail to write. */
const low = 20;
const everyMs = 2_000;

/**
 * Tells when the disk of a folder gets full; once there is room again, calls `onRoom`: a broker that could not write to a stream does
 * not try again before it is restarted. Returns what ends the watch.
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
  // A folder that nobody can look at any more has no disk to watch.
  const timer = setInterval(() => void check().catch(() => clearInterval(timer)), everyMs);
  timer.unref();
  return () => clearInterval(timer);
};
