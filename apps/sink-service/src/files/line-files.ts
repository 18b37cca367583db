import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

type Known = { size: number; keys: Set<string> };

/** Lines that are written together: the rest of each by its key. */
type Batch = Readonly<{ lines: Map<string, string>; written: Promise<void> }>;

/** Milliseconds for which the first line of a batch waits for others: together they are forced to the disk once. */
const lingerMs = 200;

/**
 * Files of lines in a folder, one line for each key. The key is the first part of a line, before a comma. A line that a crash has cut off is
 * removed before the next one is written. Only one process may write.
 */
export class LineFiles {
  readonly #known = new Map<string, Known>();
  readonly #waiting = new Map<string, Batch>();
  readonly #last = new Map<string, Promise<void>>();

  /** @param folder is created when the first line is written; with an empty name nothing is written. */
  constructor(private readonly folder: string) {}

  get isOn(): boolean {
    return this.folder !== '';
  }

  /** Whether the file has the line of the key. */
  async has(file: string, key: string): Promise<boolean> {
    return this.isOn && (await this.#read(file)).keys.has(key);
  }

  /** Appends the line `<key>,<rest>` unless the file has that key; resolves when it is on the disk. A new file begins with `header`. */
  async append(file: string, key: string, rest: string, header: string): Promise<void> {
    if (!this.isOn || (await this.has(file, key))) return;
    const batch = this.#waiting.get(file) ?? this.#begin(file, header);
    if (!batch.lines.has(key)) batch.lines.set(key, rest);
    await batch.written;
  }

  #begin(file: string, header: string): Batch {
    const lines = new Map<string, string>();
    const before = this.#last.get(file);
    const written = delay(lingerMs).then(async () => {
      await before;
      this.#waiting.delete(file);
      await this.#write(file, lines, header);
    });
    this.#last.set(
      file,
      written.catch(() => undefined),
    );
    const batch = { lines, written };
    this.#waiting.set(file, batch);
    return batch;
  }

  async #write(file: string, lines: ReadonlyMap<string, string>, header: string): Promise<void> {
    const known = await this.#read(file);
    const added = [...lines].filter(([key]) => !known.keys.has(key)).map(([key, rest]) => `${key},${rest}\n`);
    const text = `${known.size === 0 ? `${header}\n` : ''}${added.join('')}`;
    const handle = await open(join(this.folder, file), 'a');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } catch (error) {
      // How much was written is not known: the file is read again.
      this.#known.delete(file);
      throw error;
    } finally {
      await handle.close();
    }
    known.size += Buffer.byteLength(text);
    for (const key of lines.keys()) known.keys.add(key);
  }

  async #read(file: string): Promise<Known> {
    const known = this.#known.get(file);
    if (known) return known;
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, file);
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole !== text) await truncate(path, Buffer.byteLength(whole));
    const keys = whole.split('\n').map((line) => line.split(',', 1)[0] ?? '');
    const read = { size: Buffer.byteLength(whole), keys: new Set(keys) };
    this.#known.set(file, read);
    return read;
  }
}
