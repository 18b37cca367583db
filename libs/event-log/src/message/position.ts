/** A position in several streams: stream name → sequence of the last message read or written. */
export type Position = Readonly<Record<string, number>>;

const entryPattern = /^([A-Z]{1,32}):(\d{1,15})$/;

/** `CART:12,ORDER:7`: streams in alphabetical order. The empty position is the empty string. */
export const formatPosition = (position: Position): string =>
  Object.entries(position)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stream, seq]) => `${stream}:${seq}`)
    .join(',');

/** The inverse of `formatPosition`; `undefined` when the text is not a position. */
export const parsePosition = (text: string): Position | undefined => {
  if (text === '') return {};
  const entries = text.split(',').map((part) => entryPattern.exec(part));
  if (entries.some((match) => match === null)) return undefined;
  return mergePositions(...entries.map((match) => ({ [match?.[1] ?? '']: Number(match?.[2]) })));
};

/** The highest sequence of each stream among the positions. */
export const mergePositions = (...positions: readonly Position[]): Position => {
  const merged: Record<string, number> = {};
  for (const position of positions)
    for (const [stream, seq] of Object.entries(position)) merged[stream] = Math.max(merged[stream] ?? 0, seq);
  return merged;
};
