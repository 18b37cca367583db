/** The highest reported delay: the highest 32-bit integer of GraphQL. Also reported while nothing is known. */
const maxMs = 2_147_483_647;
/** Age up to which a look-up of the stream's end is current. */
const currentForMs = 1_000;

/** How far a reader is behind the end of a stream, as far as known. Times are in milliseconds since 1970. */
export type Lag = Readonly<{
  /** The stream holds at least `lastSeq`. With `lookedAt`, the stream ended there at that time. */
  recordEnd(lastSeq: number, lookedAt?: number): void;
  /** The reader is at `seq`, whose event happened at `at`. `seq` may be smaller than before. */
  read(seq: number, at?: number): void;
  /** The number of events that are known and not read. */
  events(): number;
  /**
   * The age of the oldest event that may be unread. 0 only for a reader that was at the end of the stream within the last second; grows
   * while the end of the stream cannot be looked up.
   */
  ms(now: number): number;
}>;

/** The lag of a reader that has read nothing. */
export const openLag = (): Lag => {
  let length = 0;
  let lookedAt = 0;
  let seq = 0;
  let happenedAt = 0;
  let wasAtEndAt = 0;
  const update = () => {
    if (seq >= length) wasAtEndAt = Math.max(wasAtEndAt, lookedAt);
  };
  return {
    recordEnd: (lastSeq, at = 0) => {
      length = Math.max(length, lastSeq);
      lookedAt = Math.max(lookedAt, at);
      update();
    },
    read: (reached, at = 0) => {
      if (reached < seq) wasAtEndAt = 0;
      [seq, happenedAt] = [reached, at];
      update();
    },
    events: () => Math.max(0, length - seq),
    ms: (now) => {
      if (seq >= length && now - lookedAt <= currentForMs) return 0;
      return Math.min(maxMs, Math.max(0, now - Math.max(wasAtEndAt, happenedAt)));
    },
  };
};
