import { type EventLog, putFilePart, readFilePart } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { Inject, Injectable } from '@nestjs/common';

/** The size in bytes of each part of an uploaded file but the last. */
export const partBytes = 512 * 1024;
/** The largest file that can be uploaded. */
export const maxFileBytes = 2 ** 30;

/** Uploaded files in parts of equal size. Part 0 tells that the file is complete, and its size. */
@Injectable()
export class StoredFiles {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** The size in bytes of a complete file; `undefined`: there is none. */
  async size(file: string): Promise<number | undefined> {
    const end = await readFilePart(this.log, file, 0);
    return end && Number(end.note);
  }

  /**
   * The number of bytes that are stored from the beginning of a file on. A file that is not complete may be continued there; behind a part that is not full
   * nothing but its end is missing.
   */
  async stored(file: string): Promise<number> {
    const complete = await this.size(file);
    if (complete !== undefined) return complete;
    const bytesOf = async (part: number) => (await readFilePart(this.log, file, part))?.data.length;
    const has = async (part: number) => (await bytesOf(part)) !== undefined;
    // Parts have no gaps: the first that is missing is found by halving.
    let [known, missing] = [0, 1];
    while (await has(missing)) [known, missing] = [missing, missing * 2];
    while (missing - known > 1) {
      const middle = Math.floor((known + missing) / 2);
      if (await has(middle)) known = middle;
      else missing = middle;
    }
    return known === 0 ? 0 : (known - 1) * partBytes + ((await bytesOf(known)) ?? 0);
  }

  /** Stores the part that begins at an offset, a multiple of the size of parts. */
  async putPart(file: string, offset: number, data: Uint8Array): Promise<void> {
    await putFilePart(this.log, file, offset / partBytes + 1, { data, note: '' });
  }

  /** Records that the file is complete. */
  async complete(file: string, size: number): Promise<void> {
    await putFilePart(this.log, file, 0, { data: new Uint8Array(), note: String(size) });
  }

  /** Bytes from an offset on, at most `length`, fewer at the end of the file; `undefined`: a part is missing. */
  async read(file: string, offset: number, length: number, size: number): Promise<Buffer | undefined> {
    const end = Math.min(size, offset + length);
    const pieces: Uint8Array[] = [];
    for (let at = offset; at < end; ) {
      const part = Math.floor(at / partBytes);
      const found = await readFilePart(this.log, file, part + 1);
      if (!found) return undefined;
      const from = at - part * partBytes;
      const piece = found.data.subarray(from, from + end - at);
      if (piece.length === 0) return undefined;
      pieces.push(piece);
      at += piece.length;
    }
    return Buffer.concat(pieces);
  }
}
