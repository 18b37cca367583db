import { link, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Format } from '../format/format.js';
import type { Target } from './target.js';
import { lastSequenceOf, partName, streamFolder } from './part-name.js';

/**
 * Parts as files of a folder. A part appears under its name when it is on the disk whole, so that a reader never sees a file that grows
 * or that a crash has cut off. One process may write.
 */
export const partsFolder = (folder: string, format: Format): Target => ({
  name: folder,
  position: async (stream) => {
    const names = await readdir(join(folder, streamFolder(stream)), { recursive: true }).catch(noneIfMissing);
    return names.reduce<number>((last, name) => Math.max(last, lastSequenceOf(name)), 0);
  },
  write: async (part) => {
    const path = join(folder, partName(part, format.extension));
    await mkdir(dirname(path), { recursive: true });
    const unfinished = join(folder, streamFolder(part.stream), '_unfinished');
    await writeDurably(unfinished, await format.encode(part.records));
    // Fails when the part is there, where a rename would replace it.
    await link(unfinished, path);
    await rm(unfinished);
    await syncFolder(dirname(path));
  },
  close: () => Promise.resolve(),
});

const noneIfMissing = (error: NodeJS.ErrnoException): string[] => {
  if (error.code === 'ENOENT') return [];
  throw error;
};

const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** A name is durable when its folder is. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};
