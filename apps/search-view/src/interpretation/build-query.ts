import type { Alternative, BooleanQuery } from '../query-parser/boolean-query.js';
import type { ParsedText } from '../query-parser/parse-search-text.js';
import { boosts } from './boosts.js';
import type { QueryClause, Relaxation } from './clauses.js';
import { wholeTextCodeAlternatives } from './code-alternatives.js';
import { headClauseOf, nameAlternatives, restrictedTo } from './head-word.js';
import type { SearchContext } from './search-context.js';

/** A query that finds nothing. */
const matchNone: BooleanQuery = { must: [[]], should: [], minimumShouldMatch: 0, mustNot: [] };

/**
 * The query for a text. `clauses` are those of the text at this relaxation; `headWord` names the kind of product. Up to `fuzzy` all
 * clauses must match; then those that can match, and products must be named by the head word.
 */
export const buildQuery = (
  text: ParsedText,
  { index }: SearchContext,
  relaxation: Relaxation,
  clauses: readonly QueryClause[],
  headWord: string | undefined,
): BooleanQuery => {
  const mustNot = text.excluded.map(({ words }): Alternative => ['phrase', words.join(' '), boosts.typed]);
  if (relaxation === 'exact' || relaxation === 'fuzzy')
    return { must: withCodes(clauses, wholeTextCodeAlternatives(text.code, index)), should: [], minimumShouldMatch: 0, mustNot };
  const matchable = clauses.filter(({ alternatives }) => alternatives.length > 0);
  const needed = Math.ceil(clauses.length / 2);
  if (matchable.length < needed || (matchable.length < clauses.length && matchable.every(isNumber))) return matchNone;
  const head = headClauseOf(matchable, headWord);
  const names = head ? nameAlternatives(head, index) : [];
  const required = matchable
    .filter(({ isPhrase }) => isPhrase || relaxation === 'known-words')
    .map(({ alternatives }) => alternatives);
  const must = names.length > 0 && (relaxation === 'partial' || matchable.length === 1) ? [...required, names] : required;
  if (relaxation === 'known-words') return { must, should: [], minimumShouldMatch: 0, mustNot };
  const isNoName = head !== undefined && names.length === 0;
  const should = matchable
    .filter((clause) => !clause.isPhrase && !(isNoName && clause === head))
    .map(({ alternatives }) => (isNoName ? alternatives.map((one) => restrictedTo('titled', one)) : alternatives));
  const phrases = matchable.filter(({ isPhrase }) => isPhrase).length;
  return { must, should, minimumShouldMatch: Math.max(0, needed - phrases), mustNot };
};

/** Numbers alone name no product: `5` of `ps 5`. */
const isNumber = ({ words }: QueryClause): boolean => words.every((word) => /^\p{N}+$/u.test(word));

/** Where the whole text is a code, the code suffices; products with all the words follow it. */
const withCodes = (clauses: readonly QueryClause[], codes: readonly Alternative[]): BooleanQuery['must'] => {
  const lists = clauses.map(({ alternatives }) => alternatives);
  if (codes.length === 0) return lists;
  if (lists.length < 2) return [[...codes, ...(lists[0] ?? [])]];
  return [[...codes, ['all', clauses.flatMap(({ words }) => words).join(' '), boosts.typed]]];
};
