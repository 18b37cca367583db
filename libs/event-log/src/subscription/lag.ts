/** Longest delay that is told: what fits the integers of GraphQL. Also told when nothing is known yet. */
const longestMs = 2_147_483_647;
/** So old may be the last look at a stream's end that found a reader there, for it to count as being there still. */
const looksAreGoodForMs = 1_000;

/** How far one reader is behind the end of one stream, as far as is known. Times are in milliseconds since 1970. */
export type Lag = Readonly<{
  /** The stream holds at least `lastSeq`. With `lookedAt` it ended there when it was looked at, so nothing older is missing. */
  learn(lastSeq: number, lookedAt?: number): void;
  /** The reader has come to `seq`, whose event happened at `at`. May be less than before. */
  read(seq: number, at?: number): void;
  /** How many events are known to be missing. */
  events(): number;
  /**
   * Whatever happened longer ago than this has been read: 0 only for a reader that was at the end within the last second. When
   * nobody can look at the stream's end any more, this grows.
   */
  ms(now: number): number;
}>;

export const openLag = (): Lag => {
  let length = 0;
  let lookedAt = 0;
  let seq = 0;
  let happenedAt = 0;
  let wasAtEndAt = 0;
  const settle = () => {
    if (seq >= length) wasAtEndAt = Math.max(wasAtEndAt, lookedAt);
  };
  return {
    learn: (lastSeq, at = 0) => {
      length = Math.max(length, lastSeq);
      lookedAt = Math.max(lookedAt, at);
      settle();
    },
    read: (reached, at = 0) => {
      if (reached < seq) wasAtEndAt = 0;
      [seq, happenedAt] = [reached, at];
      settle();
    },
    events: () => Math.max(0, length - seq),
    ms: (now) => {
      if (seq >= length && now - lookedAt <= looksAreGoodForMs) return 0;
      return Math.min(longestMs, Math.max(0, now - Math.max(wasAtEndAt, happenedAt)));
    },
  };
};
