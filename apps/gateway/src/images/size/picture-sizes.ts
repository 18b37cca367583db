import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type PictureSize, pictureSize } from './picture-size.js';

/** The sizes of pictures by their addresses; `undefined`: not known. */
export type PictureSizes = (url: string) => Promise<PictureSize | undefined>;

/** More than the headers that cameras write. */
const maxHeaderBytes = 262_144;
const maxKnown = 20_000;

const readSize = async (path: string): Promise<PictureSize | undefined> => {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(maxHeaderBytes), 0, maxHeaderBytes, 0);
    return pictureSize(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
};

/** The sizes of the shop's own pictures in a folder, each read once. Those of other hosts are not known: nothing is fetched. */
export const openPictureSizes = (dir: string): PictureSizes => {
  const known = new Map<string, Promise<PictureSize | undefined>>();
  return (url) => {
    const name = /^\/images\/([\w.-]{1,200})(?:\?|$)/.exec(url)?.[1];
    if (name === undefined || name.startsWith('.')) return Promise.resolve(undefined);
    const before = known.get(name);
    if (before) return before;
    if (known.size >= maxKnown) known.clear();
    const size = readSize(resolve(dir, name));
    known.set(name, size);
    return size;
  };
};
