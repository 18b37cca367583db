import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A variant with its HTTP entity tag. */
export type StoredVariant = Readonly<{ body: Buffer; etag: string }>;
/** The place of a variant: a folder for its picture, and a name in it. */
export type VariantKey = Readonly<{ picture: string; name: string }>;
/** Bytes of all variants, and the number of variants of one picture. */
export type CacheLimits = Readonly<{ bytes: number; ofOnePicture: number }>;

type Entry = Readonly<{ path: string; bytes: number; usedAt: number }>;

const digestBytes = 32;
/** A small file takes a block of the disk. */
const blockBytes = 4_096;
/** The last use of a file is written once in this time. */
const useEveryMs = 3_600_000;
/** What is left after old variants were removed, of the limit. */
const retainedPart = 0.9;

const digest = (body: Buffer): Buffer => createHash('sha256').update(body).digest();
const stored = (digested: Buffer, body: Buffer): StoredVariant => ({
  body,
  etag: `"${digested.toString('base64url').slice(0, 22)}"`,
});
/** A variant with its entity tag. */
export const storedVariant = (body: Buffer): StoredVariant => stored(digest(body), body);

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
const ifMissing =
  <T>(value: T) =>
  (error: unknown): T => {
    if (isMissing(error)) return value;
    throw error;
  };

const entriesOf = async (folder: string): Promise<readonly Entry[]> => {
  const names = await readdir(folder).catch(ifMissing<string[]>([]));
  const entries = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const found = await stat(path).catch(ifMissing(undefined));
      return found && { path, bytes: Math.ceil(found.size / blockBytes) * blockBytes, usedAt: found.mtimeMs };
    }),
  );
  return entries.filter((entry) => entry !== undefined);
};

const oldestFirst = (entries: readonly Entry[]): Entry[] => [...entries].sort((one, other) => one.usedAt - other.usedAt);
const remove = ({ path }: Entry) => rm(path, { force: true });

/**
 * Variants on disk: the SHA-256 of the variant, then the variant. A file that is damaged, as by a full disk, is as if it were missing. The least
 * recently used are removed, of one picture and of all; several processes may share the folder.
 */
export class VariantCache {
  /** Bytes since they were last counted. */
  #bytes: number | undefined;
  #shrinking: Promise<void> | undefined;

  constructor(
    private readonly dir: string,
    private readonly limits: CacheLimits,
  ) {}

  async read(key: VariantKey): Promise<StoredVariant | undefined> {
    const path = this.#pathOf(key);
    // Whatever is wrong with a file, its variant is made again.
    const file = await readFile(path).catch(() => undefined);
    if (!file) return undefined;
    const [digested, body] = [file.subarray(0, digestBytes), file.subarray(digestBytes)];
    if (!digest(body).equals(digested)) return undefined;
    const { mtimeMs } = await stat(path).catch(ifMissing({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > useEveryMs) await utimes(path, new Date(), new Date()).catch(ifMissing(undefined));
    return stored(digested, body);
  }

  /** Stores a variant whole or not at all. */
  async write(key: VariantKey, body: Buffer): Promise<StoredVariant> {
    const path = this.#pathOf(key);
    const digested = digest(body);
    const next = `${path}.${randomUUID()}`;
    await mkdir(join(this.dir, key.picture), { recursive: true });
    await writeFile(next, Buffer.concat([digested, body]), { flag: 'wx' });
    await rename(next, path);
    await this.#shrink(key.picture, body.length + digestBytes);
    return stored(digested, body);
  }

  #pathOf({ picture, name }: VariantKey): string {
    return join(this.dir, picture, name);
  }

  async #shrink(picture: string, added: number): Promise<void> {
    const ofPicture = await entriesOf(join(this.dir, picture));
    await Promise.all(oldestFirst(ofPicture).slice(0, -this.limits.ofOnePicture).map(remove));
    if (this.#bytes !== undefined) this.#bytes += Math.ceil(added / blockBytes) * blockBytes;
    if (this.#bytes === undefined || this.#bytes > this.limits.bytes) {
      this.#shrinking ??= this.#removeOldest().finally(() => (this.#shrinking = undefined));
      await this.#shrinking;
    }
  }

  /** Counts anew, because other processes write too. */
  async #removeOldest(): Promise<void> {
    const folders = await readdir(this.dir);
    const entries: Entry[] = [];
    for (const folder of folders) entries.push(...(await entriesOf(join(this.dir, folder))));
    let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    if (bytes > this.limits.bytes)
      for (const entry of oldestFirst(entries)) {
        if (bytes <= this.limits.bytes * retainedPart) break;
        await remove(entry);
        bytes -= entry.bytes;
      }
    this.#bytes = bytes;
  }
}
