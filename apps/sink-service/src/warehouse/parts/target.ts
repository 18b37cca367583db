import type { Part } from './part.js';

/** Where a copy of the log goes. What it stores is the record of what was copied. */
export type Target = Readonly<{
  name: string;
  /** The last sequence that is stored of a stream; 0 when there is none. Throws when the target does not answer. */
  position(stream: string): Promise<number>;
  /**
   * Stores a part and with it the position, both or neither. Throws when the target does not take it, or when it is at another position
   * than `after`; the part may be stored all the same, which the position shows.
   */
  write(part: Part): Promise<void>;
  close(): Promise<void>;
}>;
