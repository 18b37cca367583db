import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LRUCache } from 'lru-cache';
import { type PictureKind, type PictureSize, pictureKind, pictureSize } from './picture-size.js';

/** A picture of the shop's folder. `version`: another one after each change of the file. `size`: `undefined` where it is not known. */
export type PictureFile = Readonly<{
  name: string;
  path: string;
  version: string;
  bytes: number;
  kind: PictureKind;
  size: PictureSize | undefined;
}>;

/** The pictures of a folder by their names; `undefined`: there is none of that name. */
export type PictureFiles = (name: string) => Promise<PictureFile | undefined>;

/** More than the headers that cameras write. */
const maxHeaderBytes = 262_144;
const maxKnown = 20_000;
const lookAgainMs = 30_000;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const beginning = async (path: string): Promise<Buffer> => {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(maxHeaderBytes), 0, maxHeaderBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const readFileFacts = async (dir: string, name: string, known: PictureFile | undefined): Promise<PictureFile | undefined> => {
  const path = resolve(dir, name);
  try {
    const { mtimeMs, size: bytes } = await stat(path);
    const version = `${Math.round(mtimeMs).toString(36)}${bytes.toString(36)}`;
    if (known?.version === version) return known;
    const header = await beginning(path);
    return { name, path, version, bytes, kind: pictureKind(header), size: pictureSize(header) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/** Whether a name is that of a picture in the folder itself. */
const isFileName = (name: string): boolean => /^[\w.-]{1,200}$/.test(name) && !name.startsWith('.');

/** Reads the beginning of each picture once for each version of it; whether a file has changed is looked up `everyMs`. */
export const openPictureFiles = (dir: string, everyMs = lookAgainMs): PictureFiles => {
  const known = new LRUCache<string, PictureFile>({ max: maxKnown });
  const lookups = new LRUCache<string, Promise<PictureFile | undefined>>({ max: maxKnown, ttl: everyMs });
  return (name) => {
    if (!isFileName(name)) return Promise.resolve(undefined);
    const before = lookups.get(name);
    if (before) return before;
    const lookup = readFileFacts(dir, name, known.get(name));
    lookups.set(name, lookup);
    lookup.then(
      (file) => file && known.set(name, file),
      () => lookups.delete(name),
    );
    return lookup;
  };
};

/** The name of a picture in the address of one of the shop's own pictures; `undefined` for any other address. */
export const pictureNameOf = (url: string): string | undefined => /^\/images\/([\w.-]{1,200})(?:\?|$)/.exec(url)?.[1];
