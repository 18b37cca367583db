/**
 * How the words of an alternative are matched: `all`: each of them, anywhere; `phrase`: in this order; `beginning`: words with this
 * prefix; `named`: as a phrase in the title or in facets; `titled`: as a phrase in the title; `code`: a SKU or bar code; `codes`: SKUs
 * and bar codes with this prefix. Cursors hold these names.
 */
export const matchTypes = ['all', 'phrase', 'beginning', 'named', 'titled', 'code', 'codes'] as const;
export type MatchType = (typeof matchTypes)[number];

/** One way to match a clause: words separated by single blanks, and the boost of a match in hundredths. */
export type Alternative = readonly [type: MatchType, words: string, boost: number];

/** Terms of a text that no product matches as a whole: those that some product found has, and those that none has. */
export type PartialMatch = Readonly<{ matched: readonly string[]; unmatched: readonly string[] }>;

/**
 * A query as the index evaluates it. A clause is a list of alternatives and matches if one of them does. A product is found if all
 * clauses of `must` match, at least `minimumShouldMatch` of `should`, and no alternative of `mustNot`. The terms are those of Lucene's
 * `BooleanQuery`; a clause is a disjunction with the maximum of its scores.
 */
export type BooleanQuery = Readonly<{
  must: readonly (readonly Alternative[])[];
  should: readonly (readonly Alternative[])[];
  minimumShouldMatch: number;
  mustNot: readonly Alternative[];
  partial?: PartialMatch;
}>;

/** Clauses of a query; 30 fit into the bit mask of matched clauses. */
export const maxClauses = 30;
