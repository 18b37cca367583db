import { type Static, Type } from 'typebox';

/** How a table is read by query. What is absent has the value of `pollingOf`. */
export const PollConfig = Type.Object({
  /**
   * A column with a time or a number that grows with each change of a row: rows are read in its order. Absent: only the comparisons find what has
   * changed.
   */
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 63 })),
  /** The pause between two polls. */
  everySeconds: Type.Optional(Type.Number({ minimum: 0.05, maximum: 86_400 })),
  /** Rows so far behind the greatest cursor are read again, in seconds of a time or steps of a number: their transactions may end late. */
  overlap: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000 })),
  /** The pause between two comparisons of all rows with what the stream says of them. */
  compareSeconds: Type.Optional(Type.Number({ minimum: 0.05, maximum: 10_000_000 })),
});
export type PollConfig = Static<typeof PollConfig>;

/** Every five seconds, a minute of overlap, a comparison each hour. */
export const pollingOf = (poll: PollConfig = {}): PollConfig & Required<Omit<PollConfig, 'cursor'>> => ({
  everySeconds: 5,
  overlap: 60,
  compareSeconds: 3_600,
  ...poll,
});
