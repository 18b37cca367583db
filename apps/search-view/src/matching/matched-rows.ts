/** How well the rows of a list match a text; arrays by offset into the list, in the units of `MatchResult`. */
export type TextMatch = Readonly<{
  scores: ArrayLike<number>;
  titleMatches: ArrayLike<number>;
  clauseCount: number;
  /** The words typed, normalized, separated by blanks, as `titleWords` of the index has them. */
  normalizedText: string;
  /** How many of them are no stop words. */
  wordCount: number;
}>;

/** A list of rows. `textMatch` is undefined where nothing was typed. An offset is an index into `rows`. */
export type MatchedRows = Readonly<{ rows: ArrayLike<number>; textMatch: TextMatch | undefined }>;
