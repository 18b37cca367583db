import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';

type Known = { size: number; keys: Set<string> };

/**
 * Files of lines in a folder, one line for each key. The key is the first part of a line, before a comma. A line that a crash has cut off is
 * removed before the next one is written. Only one process may write.
 */
export class LineFiles {
  readonly #known = new Map<string, Known>();

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
    if (!this.isOn) return;
    const known = await this.#read(file);
    if (known.keys.has(key)) return;
    const text = `${known.size === 0 ? `${header}\n` : ''}${key},${rest}\n`;
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
    known.keys.add(key);
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
