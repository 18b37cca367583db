import { closeSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a mail is. `offset`: of its first byte in its file. */
export type MailLocation = Readonly<{ file: number; offset: number; bytes: number }>;

/** What a file had when it was opened. */
export type Found = Readonly<{ id: string; raw: Uint8Array; location: MailLocation }>;

const [extension, earlierExtension] = ['.mails', '.eml'];
/** Mails of a file: it is removed as a whole, when all of them are. */
const mailsPerFile = 100;

/**
 * Mails one behind the other in few files: making a file takes a hundred times the processor time of adding to one. A mail follows a line of its id and its
 * number of bytes. Calls are synchronous: the same in Node's threads takes several times the processor time, and nothing else waits for this process.
 */
export class MailLog {
  #file = 0;
  #descriptor: number | undefined;
  #size = 0;
  /** Mails of each file that are not removed. */
  readonly #counts = new Map<number, number>();
  #added = 0;

  constructor(private readonly folder: string) {}

  /** What the folder has, oldest first; it is created if it does not exist. The last mail of a file may be incomplete. */
  async open(): Promise<readonly Found[]> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const names = await readdir(this.folder);
    const files = names.flatMap((name) => (name.endsWith(extension) ? Number.parseInt(name, 10) : []));
    const found: Found[] = [];
    for (const file of files.toSorted((one, other) => one - other)) {
      this.#file = Math.max(this.#file, file);
      const mails = mailsIn(file, await readFile(this.#path(file)));
      this.#counts.set(file, mails.length);
      if (mails.length === 0) this.#removeFile(file);
      found.push(...mails);
    }
    return [...(await this.#adopt(names.filter((name) => name.endsWith(earlierExtension)).toSorted())), ...found];
  }

  /** Takes over the mails of an earlier version, which made a file for each. */
  async #adopt(names: readonly string[]): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (const name of names) {
      const id = name.slice(0, -earlierExtension.length);
      const raw = await readFile(join(this.folder, name));
      found.push({ id, raw, location: this.add(id, raw) });
      await rm(join(this.folder, name));
    }
    return found;
  }

  /** Adds a mail. Throws, and adds nothing, when the disk is full. */
  add(id: string, raw: Uint8Array): MailLocation {
    const descriptor = this.#writable();
    const head = Buffer.from(`${id} ${raw.byteLength}\n`);
    const bytes = Buffer.concat([head, raw]);
    const written = writeSync(descriptor, bytes);
    if (written < bytes.byteLength) {
      ftruncateSync(descriptor, this.#size);
      throw new Error('the disk is full');
    }
    const location = { file: this.#file, offset: this.#size + head.byteLength, bytes: raw.byteLength };
    this.#size += bytes.byteLength;
    this.#added += 1;
    this.#counts.set(this.#file, (this.#counts.get(this.#file) ?? 0) + 1);
    return location;
  }

  read({ file, offset, bytes }: MailLocation): Uint8Array {
    const raw = Buffer.alloc(bytes);
    const descriptor = openSync(this.#path(file), 'r');
    try {
      readSync(descriptor, raw, 0, bytes, offset);
    } finally {
      closeSync(descriptor);
    }
    return raw;
  }

  /** Removes a mail; what it takes on the disk is free when the others of its file are removed, too. */
  remove({ file }: MailLocation): void {
    const count = (this.#counts.get(file) ?? 0) - 1;
    this.#counts.set(file, count);
    if (count > 0) return;
    if (file === this.#file) this.#end();
    this.#removeFile(file);
  }

  /** The file to which the next mail is added: a new one after each start, as the last may end with a part of a mail. */
  #writable(): number {
    if (this.#added >= mailsPerFile) this.#end();
    if (this.#descriptor !== undefined) return this.#descriptor;
    this.#file += 1;
    [this.#size, this.#added] = [0, 0];
    this.#descriptor = openSync(this.#path(this.#file), 'ax', 0o600);
    return this.#descriptor;
  }

  #end(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #removeFile(file: number): void {
    this.#counts.delete(file);
    rmSync(this.#path(file), { force: true });
  }

  #path(file: number): string {
    return join(this.folder, `${String(file).padStart(9, '0')}${extension}`);
  }
}

/** The mails of a file up to its end, or to one that has not all of its bytes. */
const mailsIn = (file: number, content: Uint8Array): readonly Found[] => {
  const all = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const mails: Found[] = [];
  for (let at = 0; at < all.byteLength; ) {
    const lineEnd = all.indexOf('\n', at);
    if (lineEnd < 0) break;
    const [id = '', size = ''] = all.toString('latin1', at, lineEnd).split(' ');
    const offset = lineEnd + 1;
    const bytes = Number(size);
    if (!Number.isSafeInteger(bytes) || offset + bytes > all.byteLength) break;
    mails.push({ id, raw: all.subarray(offset, offset + bytes), location: { file, offset, bytes } });
    at = offset + bytes;
  }
  return mails;
};
