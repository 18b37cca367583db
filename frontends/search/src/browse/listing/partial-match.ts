import type { PartialMatch } from './use-listing.ts';

const quoted = (terms: readonly string[]) => terms.map((term) => `“${term}”`);

const listed = (terms: readonly string[], word: 'and' | 'or') =>
  terms.length < 2 ? terms.join('') : `${terms.slice(0, -1).join(', ')} ${word} ${terms.at(-1)}`;

/** The message above products that match only a part of the query. */
export const partialMatchText = ({ matchedTerms, unmatchedTerms }: PartialMatch): string => {
  const shown = unmatchedTerms.length > 0 ? listed(quoted(matchedTerms), 'and') : listed(quoted(matchedTerms), 'or');
  return `No results match all of your words. Showing results for ${shown}.`;
};
