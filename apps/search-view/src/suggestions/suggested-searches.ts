import { matchQuery } from '../matching/match-query.js';
import { buildClauses, isProductName } from '../interpretation/build-query.js';
import type { ParsedText } from '../query-parser/parse-search-text.js';
import type { SearchContext } from '../interpretation/alternatives.js';

const maxSuggestions = 3;
/** As many words are tried together. */
const maxPaired = 4;

/**
 * For a text that finds nothing: its words by which something is called, or may be chosen; first those that find something
 * together.
 */
export const suggestedSearches = (text: ParsedText, knowledge: SearchContext): readonly string[] => {
  const named = buildClauses(text, knowledge, 'exact').filter(({ words, isPhrase, alternatives }) => {
    const typed = alternatives.filter(([how, said]) => how === 'phrase' || (how === 'all' && said === words.join(' ')));
    return (
      !isPhrase && !words.every((word) => /^\p{N}+$/u.test(word)) && typed.some((one) => isProductName(knowledge.index, one))
    );
  });
  const pairs = named.slice(0, maxPaired).flatMap((one, at) => named.slice(at + 1, maxPaired).map((other) => [one, other]));
  const together = pairs.filter((pair) => {
    const must = pair.map(({ alternatives }) => alternatives);
    return matchQuery(knowledge.index, { must, should: [], minimumShouldMatch: 0, mustNot: [] }).rows.length > 0;
  });
  const texts = [...together, ...named.map((one) => [one])].map((some) => some.flatMap(({ words }) => words).join(' '));
  return [...new Set(texts)].slice(0, maxSuggestions);
};
