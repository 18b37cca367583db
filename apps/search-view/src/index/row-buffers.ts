/** Accumulators of a query by row. */
export type MatchBuffers = Readonly<{
  /** Of the alternative being matched. */
  alternativeScore: Float64Array;
  /** Of the clause being matched: the maximum over its alternatives. */
  clauseScore: Float64Array;
  clauseTitleMatch: Float64Array;
  /** Of the query. */
  score: Float64Array;
  titleMatch: Float64Array;
  /** How many clauses of `must` matched. */
  requiredMatched: Uint8Array;
  /** Bits of the clauses of `should` that matched. */
  optionalMatched: Int32Array;
}>;

/** By row, bits of the words typed that it has, and of those that its title has. */
export type CompletionBuffers = Readonly<{ inAny: Int32Array; inTitle: Int32Array }>;

/**
 * Work arrays with one number for each row. They are all zero between two queries: a query writes zeros back to the rows that it
 * touched, which costs less than a new array for each query.
 */
export class RowBuffers {
  private match: MatchBuffers | undefined;
  private completion: CompletionBuffers | undefined;

  /** Arrays for at least so many rows. */
  forMatch(rows: number): MatchBuffers {
    if (this.match && this.match.score.length >= rows) return this.match;
    const floats = () => new Float64Array(withRoom(rows));
    this.match = {
      alternativeScore: floats(),
      clauseScore: floats(),
      clauseTitleMatch: floats(),
      score: floats(),
      titleMatch: floats(),
      requiredMatched: new Uint8Array(withRoom(rows)),
      optionalMatched: new Int32Array(withRoom(rows)),
    };
    return this.match;
  }

  /** Arrays for at least so many rows. */
  forCompletion(rows: number): CompletionBuffers {
    if (this.completion && this.completion.inAny.length >= rows) return this.completion;
    this.completion = { inAny: new Int32Array(withRoom(rows)), inTitle: new Int32Array(withRoom(rows)) };
    return this.completion;
  }
}

const withRoom = (rows: number): number => Math.ceil(rows * 1.25);
