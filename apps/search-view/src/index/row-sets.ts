/** The rows that match a query, with their scores by offset. */
export type MatchResult = Readonly<{
  rows: Int32Array;
  /** Sum of the clauses' scores, in units of 1/10,000: at most 10,000 for a clause without a boost above 100. */
  scores: Int32Array;
  /** Words of the query that the title has, in hundredths: a correction or synonym counts its boost. */
  titleMatches: Int32Array;
  /** Clauses of the query. */
  clauseCount: number;
}>;

/** A range of prices in minor units, both ends included, and the number of products with a variant in it. */
export type PriceRange = Readonly<{ min: number; max: number; count: number }>;

/** Rows that pass the filters, as ascending offsets into the list that was filtered, and the counts of facets. */
export type FilterResult = Readonly<{
  offsets: Int32Array;
  /** By code of a facet value, products; empty where no facets were wanted. */
  counts: Int32Array;
  priceRanges: readonly PriceRange[];
}>;
