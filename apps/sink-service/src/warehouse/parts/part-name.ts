import type { Part } from './part.js';

const digits = 16;

/** The folder of the parts of a stream, with `/` at its end. */
export const streamFolder = (stream: string): string => `stream=${stream}/`;

/** The name of a part: its stream, its day, and its first and last sequence. Names of a stream sort as its parts follow each other. */
export const partName = ({ stream, day, after, last }: Omit<Part, 'records'>, extension: string): string =>
  `${streamFolder(stream)}day=${day}/${pad(after + 1)}-${pad(last)}.${extension}`;

/** The last sequence of the part of that name; 0 for any other file. */
export const lastSequenceOf = (name: string): number => {
  const found = /(?:^|\/)\d{16}-(\d{16})\.(?:ndjson|parquet)$/.exec(name);
  return found ? Number(found[1]) : 0;
};

const pad = (sequence: number): string => String(sequence).padStart(digits, '0');
