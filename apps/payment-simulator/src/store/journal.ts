import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file of JSON lines to which every change is appended. */
export type Journal<Entry> = Readonly<{
  /** All entries at the opening, oldest first. */
  entries: readonly Entry[];
  /** Resolves when the entries are in the file; entries of concurrent calls are written together. */
  append(...entries: readonly Entry[]): Promise<void>;
  close(): Promise<void>;
}>;

/** Opens the file, or creates it. An incomplete last line, as a killed process leaves it, is dropped. */
export const openJournal = async <Entry>(file: string): Promise<Journal<Entry>> => {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a', 0o600);
  const data = await readFile(file);
  const complete = data.subarray(0, data.lastIndexOf('\n') + 1);
  if (complete.length < data.length) await truncate(file, complete.length);
  const lines = complete.toString('utf8').split('\n');
  let waiting: string[] = [];
  let next: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    await last;
    const text = waiting.join('');
    waiting = [];
    next = undefined;
    last = handle.appendFile(text);
    await last;
  };
  return {
    entries: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Entry),
    append: (...entries) => {
      waiting.push(...entries.map((entry) => `${JSON.stringify(entry)}\n`));
      next ??= write();
      return next;
    },
    close: async () => {
      await (next ?? last);
      await handle.close();
    },
  };
};
