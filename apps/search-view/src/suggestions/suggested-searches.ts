import { buildClauses } from '../interpretation/clauses.js';
import { isProductName } from '../interpretation/head-word.js';
import type { SearchContext } from '../interpretation/search-context.js';
import { matchQuery } from '../matching/match-query.js';
import { parseSearchText } from '../query-parser/parse-search-text.js';

const maxSuggestions = 3;
/** Words that are tried in pairs. */
const maxPaired = 4;

/**
 * For a text that finds nothing, at most three other texts that find products: pairs of its words that match together, then single
 * words, each in the title or the facets of some product.
 */
export const suggestedSearches = (text: string, context: SearchContext): readonly string[] => {
  const { index } = context;
  const names = buildClauses(parseSearchText(text, 'exclude', index.language), context, 'exact').filter(
    ({ words, isPhrase, alternatives }) => {
      const typed = alternatives.filter(
        ([type, matched]) => type === 'phrase' || (type === 'all' && matched === words.join(' ')),
      );
      return !isPhrase && !words.every((word) => /^\p{N}+$/u.test(word)) && typed.some((one) => isProductName(index, one));
    },
  );
  const pairs = names.slice(0, maxPaired).flatMap((one, at) => names.slice(at + 1, maxPaired).map((other) => [one, other]));
  const matching = pairs.filter((pair) => {
    const must = pair.map(({ alternatives }) => alternatives);
    return matchQuery(index, { must, should: [], minimumShouldMatch: 0, mustNot: [] }).rows.length > 0;
  });
  const texts = [...matching, ...names.map((one) => [one])].map((some) => some.flatMap(({ words }) => words).join(' '));
  return [...new Set(texts)].slice(0, maxSuggestions);
};
