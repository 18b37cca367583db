import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const bootIdFile = '/proc/sys/kernel/random/boot_id';

/** What differs after each start of the machine; `undefined` where the system does not tell it. */
const bootId = (): string | undefined => (existsSync(bootIdFile) ? readFileSync(bootIdFile, 'utf8').trim() : undefined);

const sync = (path: string): void => {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/**
 * Notes in a file beside the data, while they are written without being flushed to disk, since which start of the machine that is so. A process that
 * ends loses nothing that it wrote; a machine may.
 */
export class BootMark {
  readonly #file: string;
  readonly #bootId = bootId();

  constructor(private readonly data: string) {
    this.#file = `${data}.boot`;
  }

  /** Whether data may be written without being flushed. */
  get isKnown(): boolean {
    return this.#bootId !== undefined;
  }

  /** Whether the machine ended before the data were flushed. */
  isOutdated(): boolean {
    return existsSync(this.#file) && readFileSync(this.#file, 'utf8') !== this.#bootId;
  }

  /** Before the first write. */
  set(): void {
    if (this.#bootId === undefined) return;
    writeFileSync(this.#file, this.#bootId);
    sync(this.#file);
    sync(dirname(this.#file));
  }

  /** After the last write: flushes the data. */
  remove(): void {
    if (existsSync(this.data)) sync(this.data);
    rmSync(this.#file, { force: true });
  }
}
