import type { ProductIndex } from '../index/product-index.js';
import { fields } from '../index/tsvector.js';
import { hasLexeme, matchesAny } from '../matching/match-alternative.js';
import type { Alternative, BooleanQuery } from '../query-parser/boolean-query.js';
import { lexemesOf } from '../text/lexemes.js';
import type { QueryClause } from './clauses.js';
import type { SearchContext } from './search-context.js';

/** The boost of the head word in a title, where the rest of the text is not matched. */
const titleOfHead = 20;

/** The clause with the head word: the word that names the kind of product, such as `mug` in `red mug`. */
export const headClauseOf = (clauses: readonly QueryClause[], headWord: string | undefined): QueryClause | undefined =>
  headWord === undefined ? undefined : clauses.find(({ words, isPhrase }) => !isPhrase && words.includes(headWord));

/**
 * Alternatives of the head clause for products that are named so: in the title or in facets. Empty where only descriptions have the word:
 * there it means something else, and titles must have the other words.
 */
export const nameAlternatives = ({ alternatives }: QueryClause, index: ProductIndex): readonly Alternative[] => {
  const inNames = alternatives.filter(([type]) => type !== 'beginning').map((one) => restrictedTo('named', one));
  return inNames.some((one) => matchesAny(index, one)) ? inNames : [];
};

/** The alternative in names (where it decides and does not rank: boost 0) or in titles only; codes and prefixes stay as they are. */
export const restrictedTo = (field: 'named' | 'titled', [type, words, boost]: Alternative): Alternative => [
  type === 'all' || type === 'phrase' || type === 'named' ? field : type,
  words,
  field === 'named' ? 0 : boost,
];

/** Whether any product has the alternative in its title or in its facets. */
export const isProductName = (index: ProductIndex, alternative: Alternative): boolean =>
  matchesAny(index, restrictedTo('named', alternative));

/**
 * Whether none of these rows is named by the head word, though there are products that are: `red mug` that finds red pots whose
 * descriptions mention cups. The word itself counts in title and facets, a synonym in the title only. False where any clause has
 * alternatives for codes or prefixes.
 */
export const lacksHeadWord = (
  clauses: readonly QueryClause[],
  headWord: string | undefined,
  rows: ArrayLike<number>,
  { index }: SearchContext,
): boolean => {
  const head = headClauseOf(clauses, headWord);
  if (clauses.length < 2 || !head || clauses.some(({ alternatives }) => alternatives.some(([type]) => !isWordMatch(type))))
    return false;
  const names = head.alternatives.map(([type, words]) => ({
    lexemes: lexemesOf(words, index.language).map(([lexeme]) => lexeme),
    minField: type === 'phrase' ? fields.title : fields.facets,
  }));
  const isNamed = (row: number) =>
    names.some(({ lexemes, minField }) => lexemes.every((one) => hasLexeme(index.lexemes, one, row, minField)));
  for (let offset = 0; offset < rows.length; offset++) if (isNamed(rows[offset] as number)) return false;
  return nameAlternatives(head, index).length > 0;
};

const isWordMatch = (type: Alternative[0]): boolean => type === 'all' || type === 'phrase';

/**
 * For a text whose head word is matched by synonyms only (`coffee mug` finds cups): the query that also finds products with the head
 * word in their title, whatever else was typed. Undefined where a row has the head word, or no title has it.
 */
export const withTitlesOfHead = (
  headWord: string | undefined,
  query: BooleanQuery,
  rows: Int32Array,
  { index }: SearchContext,
): BooleanQuery | undefined => {
  if (headWord === undefined || query.must.length < 2 || !index.hasTitleWord(headWord)) return undefined;
  const isOfHead = (clause: readonly Alternative[]) => clause.some(([type, words]) => type !== 'beginning' && words === headWord);
  if (!query.must.some(isOfHead)) return undefined;
  const lexeme = index.language.stem(headWord);
  if (rows.some((row) => hasLexeme(index.lexemes, lexeme, row))) return undefined;
  const must = query.must.map((clause) => (isOfHead(clause) ? clause : [...clause, ['titled', headWord, titleOfHead] as const]));
  return { ...query, must };
};
