import { clausesOf, isNamedBy } from './meaning.js';
import type { SearchText } from './search-text.js';
import type { Knowledge } from './ways-to-say.js';

const most = 3;

/** For a text that finds nothing: its words by which something is called, or may be chosen. */
export const suggestedSearches = (text: SearchText, knowledge: Knowledge): readonly string[] => {
  const named = clausesOf(text, knowledge, 'exact').filter(({ words, isPhrase, alternatives }) => {
    const typed = alternatives.filter(([how, said]) => how === 'phrase' || (how === 'all' && said === words.join(' ')));
    return !isPhrase && typed.some((one) => isNamedBy(knowledge.shelf, one));
  });
  return [...new Set(named.map(({ words }) => words.join(' ')))].slice(0, most);
};
