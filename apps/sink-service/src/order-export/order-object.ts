/** An event by its position in the stream. */
type Positioned = Readonly<{ seq: number; at: string }>;

/**
 * The name of the object of a paid order: the day (UTC) and the position of its payment in the stream, in 16 digits. It is the same for each
 * delivery, and names in their order are orders in theirs.
 */
export const objectName = (prefix: string, { seq, at }: Positioned): string =>
  `${prefix}${at.slice(0, 10)}/${String(seq).padStart(16, '0')}.csv`;
