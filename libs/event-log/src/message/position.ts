/** How far into each stream: stream name → last sequence. */
export type Position = Readonly<Record<string, number>>;

const entry = /^([A-Z]{1,32}):(\d{1,15})$/;

/** `CART:12,ORDER:7`; streams in alphabetical order, the empty position is the empty text. */
export const formatPosition = (position: Position): string =>
  Object.entries(position)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stream, seq]) => `${stream}:${seq}`)
    .join(',');

/** The position a text stands for; `undefined` when it is none. */
export const parsePosition = (text: string): Position | undefined => {
  if (text === '') return {};
  const entries = text.split(',').map((part) => entry.exec(part));
  if (entries.some((match) => match === null)) return undefined;
  return mergePositions(...entries.map((match) => ({ [match?.[1] ?? '']: Number(match?.[2]) })));
};

/** The later of all in each stream. */
export const mergePositions = (...positions: readonly Position[]): Position => {
  const merged: Record<string, number> = {};
  for (const position of positions)
    for (const [stream, seq] of Object.entries(position)) merged[stream] = Math.max(merged[stream] ?? 0, seq);
  return merged;
};
