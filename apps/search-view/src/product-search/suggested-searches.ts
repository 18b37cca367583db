import { matchText } from './match-text.js';
import { clausesOf, isNamedBy } from './meaning.js';
import type { SearchText } from './search-text.js';
import type { Knowledge } from './ways-to-say.js';

const most = 3;
/** As many words are tried together. */
const mostPaired = 4;

/**
 * For a text that finds nothing: its words by which something is called, or may be chosen; first those that find something
 * together.
 */
export const suggestedSearches = (text: SearchText, knowledge: Knowledge): readonly string[] => {
  const named = clausesOf(text, knowledge, 'exact').filter(({ words, isPhrase, alternatives }) => {
    const typed = alternatives.filter(([how, said]) => how === 'phrase' || (how === 'all' && said === words.join(' ')));
    return !isPhrase && !words.every((word) => /^\p{N}+$/u.test(word)) && typed.some((one) => isNamedBy(knowledge.shelf, one));
  });
  const pairs = named.slice(0, mostPaired).flatMap((one, at) => named.slice(at + 1, mostPaired).map((other) => [one, other]));
  const together = pairs.filter((pair) => {
    const must = pair.map(({ alternatives }) => alternatives);
    return matchText(knowledge.shelf, { must, may: [], need: 0, not: [] }).rows.length > 0;
  });
  const texts = [...together, ...named.map((one) => [one])].map((some) => some.flatMap(({ words }) => words).join(' '));
  return [...new Set(texts)].slice(0, most);
};
