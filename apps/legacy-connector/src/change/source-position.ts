/**
 * The position of a change: `generation` counts the slots that were made, `lsn` is that of the commit (`fullLsn`), `index` counts what a transaction
 * contains, from 1.
 */
export type SourcePosition = Readonly<{ generation: number; lsn: string; index: number }>;

/** `<generation>:<lsn>:<index>`. */
export const formatPosition = ({ generation, lsn, index }: SourcePosition): string => `${generation}:${lsn}:${index}`;

/** The position of a text; `undefined` for any other text. */
export const parsePosition = (text: string): SourcePosition | undefined => {
  const [, generation, lsn, index] = /^(\d{1,9}):([0-9A-F]{8}\/[0-9A-F]{8}):(\d{1,12})$/.exec(text) ?? [];
  return lsn === undefined ? undefined : { generation: Number(generation), lsn, index: Number(index) };
};

/** Whether a change is later than another; every change is later than none. */
export const isAfter = (position: SourcePosition, other: SourcePosition | undefined): boolean => {
  if (!other) return true;
  if (position.generation !== other.generation) return position.generation > other.generation;
  if (position.lsn !== other.lsn) return position.lsn > other.lsn;
  return position.index > other.index;
};

/** The id of the event of a change: the same for the same change, and valid as the id of a message. */
export const eventIdOf = (source: string, { generation, lsn, index }: SourcePosition): string =>
  `${source}-${generation}-${lsn.replace('/', '')}-${index}`;
